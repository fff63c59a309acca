"""Who says what stands in a paper, a talk or beside a verb that could be something else."""

import pytest

from mithaq.model import FactType
from tests.reader import facts


def speakers(text: str) -> list[object]:
    """Give the speakers of the statements of a text."""
    return [name for fact in facts(text, FactType.STATEMENT) for name in fact["speaker"]]


@pytest.mark.parametrize(
    "text",
    [
        "صدر بيان لأنطونيو غوتيريش ذكر فيه أن الهدنة صامدة.",
        "تداول ناشطون تغريدة لأنطونيو غوتيريش قال فيها إن الهدنة صامدة.",
        "وصلت رسالة من أنطونيو غوتيريش كشف فيها عن خطته.",
        "أصدر أنطونيو غوتيريش بيانا مطولا قال فيه إن الهدنة صامدة.",
    ],
)
def test_a_paper_says_what_its_author_says(text: str) -> None:
    """A verb that leads back to a paper or a talk is of who wrote or gave it."""
    assert speakers(f"زار جون كيري القاهرة. {text}") == ["أنطونيو غوتيريش"]


@pytest.mark.parametrize(
    "words",
    [
        "التصريحات التي أدلى بها أنطونيو غوتيريش",
        "الكلمة التي ألقاها أنطونيو غوتيريش",
        "بيان تلاه أنطونيو غوتيريش",
    ],
)
def test_who_utters_words_that_are_told_of(words: str) -> None:
    """A relative clause tells whose words they are."""
    assert speakers(f"تراجعت المعارك بعد {words} في جنيف.") == ["أنطونيو غوتيريش"]


@pytest.mark.parametrize(
    "text",
    [
        "تأخر رد إسرائيل على الاقتراح.",
        "ويبدو أن رد طهران على الاقتراح سيتأخر.",
        "توقع أستراليا اتفاقا مع إندونيسيا بشأن الصيد.",
        "سئل أنطونيو غوتيريش عن الهدنة.",
        'أصدر الرئيس السوري بشار الأسد مرسوما بشأن "المفقودين" في الحرب.',
        "نشرت تركيا صواريخ «إس 400» قرب الحدود.",
        "ونقلت رويترز عن مصادر مقربة من حركة فتح قولها إن الهدنة صامدة.",
        "زار جون كيري القاهرة. وردا على سؤال قالت صحفية إن الهدنة صامدة.",
    ],
)
def test_what_is_said_by_nobody_named(text: str) -> None:
    """A noun written like a verb, one who is asked, a decree and whoever is near tell nothing."""
    assert "جون كيري" not in speakers(text)
    assert not {"إسرائيل", "إيران", "أستراليا", "بشار الأسد", "تركيا", "حركة فتح"} & {
        *speakers(text)
    }


def test_who_stands_before_a_verb_of_calling() -> None:
    """The pronoun is what is called so; who calls it so stands before the verb."""
    assert speakers("لكن أنطونيو غوتيريش وصفه بأنه خطأ.") == ["أنطونيو غوتيريش"]


@pytest.mark.parametrize(
    "text",
    [
        "قال مدير المستشفيات الحكومية في عمان، الطبيب سالم منصور، إن الوضع صعب.",
        "يقول مراسل بي بي سي في القاهرة، سالم منصور، إن الوضع صعب.",
    ],
)
def test_who_is_named_between_commas(text: str) -> None:
    """The name right before what is said is that of the official or correspondent."""
    assert speakers(text) == ["سالم منصور"]


def test_who_is_told_of_a_thing() -> None:
    """أبلغ tells with ب and عن too."""
    text = "أبلغ أنطونيو غوتيريش الحكومة الأردنية بقرب الهدنة."
    assert facts(text, FactType.STATEMENT) == [
        {"addressee": ["الحكومة الأردنية"], "speaker": ["أنطونيو غوتيريش"]}
    ]
