import pytest

from mithaq.model import FactType
from tests.reader import read

_ONE = "وزير الخارجية الروسي سيرغي لافروف"


def _starts(text: str, type_: FactType) -> list[str]:
    graph = read(text, "2018-05-10")
    return [(s.time and s.time.start) or "" for s in graph.statements if s.type is type_]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (f"كما حدث في القمة عام 2014، قال {_ONE} إن الحوار مفيد.", ""),
        (f"زار {_ONE} باريس بعد انسحاب القوات في ديسمبر 2017.", ""),
        (f"تابعت الصحف الصادرة اليوم زيارة {_ONE} إلى باريس.", ""),
        (f"خرجت الجمعة مظاهرات احتجاج على زيارة {_ONE} إلى باريس.", ""),
        (f"زار {_ONE} باريس الثلاثاء بعد انسحاب القوات.", "2018-05-08"),
    ],
)  # fmt: skip
def test_a_time_of_something_else_is_left_to_it(text: str, start: str) -> None:
    """A time in another clause, behind another noun, or of a participle is not the event's."""
    type_ = FactType.STATEMENT if "قال" in text else FactType.VISIT
    assert _starts(text, type_) == [start]


def test_a_count_of_days_is_measured_from_what_follows() -> None:
    """بعد يومين من tells when the first happened, not the second."""
    text = f"جاء القرار بعد يومين من زيارة {_ONE} إلى باريس."
    graph = read(text, "2018-05-10")
    assert [s.time for s in graph.statements if s.type is FactType.VISIT] == [None]


def test_a_sentence_ends_with_its_occasion() -> None:
    """وذلك في says when all of the sentence was said, and is the article's own word."""
    text = f"أكد {_ONE} أن الحوار مفيد، وذلك خلال مقابلة تلفزيونية الثلاثاء."
    assert _starts(text, FactType.STATEMENT) == ["2018-05-08"]


def test_a_name_is_no_month() -> None:
    """ماي in تيريزا ماي is not May."""
    text = "نفى الرئيس الأمريكي دونالد ترامب انتقاده لرئيسة الوزراء البريطانية تيريزا ماي."
    assert all(s.time is None for s in read(text, "2018-05-10").statements)


@pytest.mark.parametrize(
    ("type_", "text", "start"),
    [
        (FactType.ATTACK, "أعلن الجيش العراقي، الثلاثاء، عن مقتل قاسم سليماني في غارة.", ""),
        (FactType.ATTACK, "أفاد الجيش العراقي الثلاثاء بمقتل قاسم سليماني في غارة.", ""),
        (FactType.ATTACK, "قتل قاسم سليماني الثلاثاء في غارة أعلن عنها الجيش.", "2018-05-08"),
        (FactType.FORCE_MOVEMENT, f"جدد {_ONE} أمس دعوته إلى خطة تتضمن انسحاب القوات الروسية.", ""),
        (FactType.STATEMENT, "ذكرت صحيفة لوموند اتهامات الوزير، الثلاثاء.", "2018-05-08"),
        (FactType.STANCE, f"حذر {_ONE} إسرائيل من التصعيد إذا فشل اللقاء في الشهر المقبل.", ""),
        (FactType.VISIT, f"زار {_ONE} باريس وستعقد القمة في أكتوبر المقبل.", ""),
        (FactType.VISIT, f"زار {_ONE} باريس وفق اتفاقية التعاون الثقافي لعام 2008.", ""),
        (
            FactType.STATEMENT,
            f"في حين أكد الطبيب أن المريض توفي في أبريل 2013 في المستشفى، نفى {_ONE} أن يكون توفي.",
            "",
        ),
    ],
)  # fmt: skip
def test_the_time_of_what_is_told_is_not_that_of_the_telling(
    type_: FactType, text: str, start: str
) -> None:
    """When something was announced, supposed or planned is not when it was, and the reverse."""
    assert set(_starts(text, type_)) == {start}


def test_a_name_supposes_nothing() -> None:
    """The لو of a French name is no condition."""
    text = "قال وزير الخارجية الفرنسي، جان إيف لو دريان، الأربعاء، إن بلاده قلقة."
    assert _starts(text, FactType.STATEMENT) == ["2018-05-09"]


def test_what_was_said_at_another_time_is_of_another_day() -> None:
    """في وقت لاحق parts a stance from the day of what the speaker said."""
    text = f"قال {_ONE} الثلاثاء إن المحادثات صعبة.\nوأشاد لافروف في وقت لاحق بإيران."
    assert _starts(text, FactType.STANCE) == [""]


def test_a_visit_has_the_day_on_which_it_is_said_to_have_begun() -> None:
    """A relative clause about how the visit went tells its time, one about the city does not."""
    begun = f"اختتمت الصحف تغطية زيارة {_ONE} إلى القاهرة التي بدأها الثلاثاء."
    other = f"تابعت الصحف زيارة {_ONE} إلى القاهرة التي تأسست عام 969."
    assert _starts(begun, FactType.VISIT) == ["2018-05-08"]
    assert _starts(other, FactType.VISIT) == [""]


def test_an_aside_between_dashes_says_when_the_clause_was() -> None:
    """A circumstance between dashes is of the verb before it; who somebody is, is not."""
    met = "ناقش وزير الدفاع المصري محمد زكي مع وزير الدفاع الأمريكي جيمس ماتيس"
    text = f"{met} - خلال اجتماع في القاهرة الثلاثاء - مجالات التعاون."
    assert _starts(text, FactType.MEETING) == ["2018-05-08"]
    text = f"{met} - الذي عين وزيرا الثلاثاء - مجالات التعاون."
    assert _starts(text, FactType.MEETING) == [""]


def test_a_relative_clause_is_over_where_its_comma_closes() -> None:
    """A time behind it is of the verb before it; one inside it is not."""
    text = f"زار {_ONE}، الذي يقود وفدا كبيرا، باريس الثلاثاء."
    assert _starts(text, FactType.VISIT) == ["2018-05-08"]
    text = f"زار {_ONE}، الذي عين وزيرا الثلاثاء، باريس."
    assert _starts(text, FactType.VISIT) == [""]


def test_since_when_there_was_no_other_is_not_when_it_was() -> None:
    """أول زيارة منذ says when the last one was."""
    text = f"زار {_ONE} باريس في زيارة هي الأولى من نوعها منذ عام 1986."
    assert set(_starts(text, FactType.VISIT)) == {""}


def test_when_an_agreement_was_concluded_is_not_when_it_is_given_up() -> None:
    """A time behind المبرم is that of the conclusion."""
    text = f"يدرس {_ONE} إلغاء الاتفاق النووي المبرم عام 2015، في موعد أقصاه 12 مايو الجاري."
    times = {
        s.roles["action"]: s.time and s.time.end
        for s in read(text, "2018-05-10").statements
        if s.type is FactType.AGREEMENT_ACT
    }
    assert times[("reject",)] != times[("negotiate",)]


def test_what_else_goes_on_does_not_make_an_event_last() -> None:
    """A relative clause about another thing, with an end of its own, leaves the event its day."""
    text = (
        "قتل قاسم سليماني الثلاثاء في غارة على موكب في شارع المظاهرات التي بدأت في مارس "
        "وتستمر حتى 14 مايو الجاري."
    )
    (attack,) = [s for s in read(text, "2018-05-10").statements if s.type is FactType.ATTACK]
    assert attack.time is not None
    assert attack.time.day == "2018-05-08"
