"""Who says what stands in a paper, a talk or beside a verb that could be something else."""

import pytest

from mithaq.model import FactType, Modality
from tests.reader import facts, read


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


def test_another_medium_is_another_occasion() -> None:
    """What is said in a tweet is not said in an interview; further remarks are others."""
    interview = "قال أنطونيو غوتيريش في مقابلة إن الهدنة صامدة."
    for other in (
        "وأكد أنطونيو غوتيريش في تغريدة أن المحادثات صعبة.",
        "وأشار أنطونيو غوتيريش في تصريحات لاحقة إلى أن المحادثات صعبة.",
    ):
        assert speakers(f"{interview}\n{other}") == ["أنطونيو غوتيريش"] * 2
    same = "وأكد أنطونيو غوتيريش في المقابلة أن المحادثات صعبة."
    assert speakers(f"{interview}\n{same}") == ["أنطونيو غوتيريش"]


def test_a_time_in_what_is_said_makes_no_occasion() -> None:
    """A participle goes on with its sentence, whatever the time in it."""
    text = "قال أنطونيو غوتيريش إن الهدنة صامدة، موضحا أن المعارك بدأت عام 2016."
    assert speakers(text) == ["أنطونيو غوتيريش"]


def test_a_post_without_a_holder_speaks_itself_and_a_spokesman_for_his_body() -> None:
    """An unnamed minister is known by his post; of spokesmen there are several."""
    assert speakers("قال وزير الخارجية البولندي إن الهدنة صامدة.") == ["وزير الخارجية"]
    spokesman = "قال متحدث باسم وزارة الدفاع الأردنية إن الهدنة صامدة."
    assert speakers(spokesman) == ["وزارة الدفاع الأردنية"]
    named = "قال المتحدث باسم وزارة الدفاع الأردنية سالم منصور إن الحدود مفتوحة."
    assert speakers(f"{named}\n{spokesman}") == ["سالم منصور", "وزارة الدفاع الأردنية"]


def test_a_former_post_is_that_of_its_former_holder() -> None:
    """The post called former means who held it, and not who does."""
    first = "قال رئيس الحكومة الأردنية الأسبق سالم منصور إن الخطة هشة."
    then = "وقال رئيس الحكومة الأسبق إن المحادثات صعبة."
    assert speakers(f"{first}\n{then}") == ["سالم منصور"]


def test_a_paper_that_reports_more_is_told_from_its_first_report() -> None:
    """What it is only cited for is no statement of its own."""
    cited = "تراجعت المعارك بحسب ما ذكرته صحيفة واشنطن بوست."
    assert speakers(cited) == []
    assert speakers(f"{cited}\nوأضافت صحيفة واشنطن بوست أن الهدنة هشة.") == ["صحيفة واشنطن بوست"]
    onward = "تبعا لما نشرته صحيفة واشنطن بوست، فإن الهدنة هشة."
    assert speakers(onward) == ["صحيفة واشنطن بوست"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "نفى جون كيري ذلك. وكان تقرير نشر أمس قد تحدث عن هدنة.",
            ["جون كيري"],
        ),
        (
            "قال جون كيري إنها هشة. أصيبوا بحسب وزارة الصحة في غزة، التي أفادت بأن العدد سيزيد.",
            ["جون كيري", "وزارة الصحة"],
        ),
        ("ولم يؤكد جون كيري ذلك. لكنه قال إن الهدنة هشة.", ["جون كيري"]),
        ('عنونت صحيفة الأهرام "هدنة هشة في الشرق الأوسط".', ["صحيفة الأهرام"]),
        (
            "قالت الحكومة الأردنية إنها هشة. وأضافت لراديو هيئة الإذاعة البريطانية أنها صامدة.",
            ["الحكومة الأردنية"],
        ),
    ],
)
def test_with_whom_a_verb_goes_on(text: str, speaker: list[str]) -> None:
    """A report, a relative clause, a denial and a radio station each have their speaker."""
    assert speakers(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "نُقل عن أنطونيو غوتيريش أن الهدنة هشة.",
        "وفي بيان صادر عن أنطونيو غوتيريش، شدد على الحوار.",
        "وجه أنطونيو غوتيريش رسالة إلى الشعب الأردني.",
        "واعتبر أنطونيو غوتيريش الهدنة خطوة مهمة.",
        "أظهر تقرير لأنطونيو غوتيريش أن الهدنة هشة.",
        "ونص بيان لأنطونيو غوتيريش على أن الهدنة هشة.",
    ],
)
def test_passives_papers_and_addresses(text: str) -> None:
    """Of whom it is relayed, whose paper it is, and who addresses somebody says it."""
    assert speakers(text) == ["أنطونيو غوتيريش"]


def test_who_directs_a_blow_says_nothing() -> None:
    """وجه reports with a paper or a talk alone."""
    assert not speakers("وجه الجيش الأردني ضربة إلى المتمردين وأعلن قادة أن الهدنة هشة.")


@pytest.mark.parametrize(
    "text",
    [
        "وسيطلع أنطونيو غوتيريش البرلمان على الخطة.",
        "وسيلقي أنطونيو غوتيريش كلمة أمام البرلمان.",
        "من المقرر أن يلقي أنطونيو غوتيريش كلمة أمام البرلمان.",
    ],
)
def test_what_is_still_to_be_said_is_planned(text: str) -> None:
    """It is a statement of its own beside what was said."""
    graph = read(f"قال أنطونيو غوتيريش إن الهدنة هشة.\n{text}")
    told = [s.modality for s in graph.statements if s.type is FactType.STATEMENT]
    assert told == [Modality.HAPPENED, Modality.PLANNED]


def test_another_official_before_the_verb() -> None:
    """An adjective written like a verb does not part him from his body."""
    text = "غير أن مسؤولا آخر في وزارة الخارجية الأردنية أشار إلى أن الهدنة هشة."
    assert speakers(text) == ["وزارة الخارجية الأردنية"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("تعقدت المحادثات لكن الوزير علي حسن قال إنها ستمضي.", "علي حسن"),
        ("إلا أن المتحدث باسم الرئيس الأفغاني أشرف غني قال إن المحادثات ستمضي.", "أشرف غني"),
        ("لكن وزارة الصحة في غزة قالت إن خمسة قتلوا.", "وزارة الصحة"),
        ("ثمن المجلس برئاسة الأمير محمد بن نايف تأكيد سموه أن الأمن مستتب.", "محمد بن نايف"),
        ("ونشر الموقع خبر إدانة وزارة الخارجية الفرنسية في بيان الخطف.", "وزارة الخارجية الفرنسية"),
        ("المبعوث جيمس كوبر سيسافر إلى نيويورك ليطلع مجلس الأمن على النتائج.", "جيمس كوبر"),
    ],
)
def test_titles_places_styles_and_papers_lead_to_the_speaker(text: str, speaker: str) -> None:
    """Before a verb, behind a noun, and in what one goes somewhere for, somebody speaks."""
    assert [fact["speaker"] for fact in facts(text, FactType.STATEMENT)][-1] == [speaker]


def test_who_declares_his_loyalty_says_nothing_else() -> None:
    """أعلنت ولاءها is an oath, and no statement."""
    text = "هاجم الحوثيون المنطقة العسكرية الأولى التي أعلنت ولاءها للرئيس هادي."
    assert not facts(text, FactType.STATEMENT)
