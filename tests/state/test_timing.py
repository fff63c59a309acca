import pytest

from mithaq.model import FactType, Modality
from tests.reader import read

_ONE = "الرئيس الروسي فلاديمير بوتين"
_TWO = "الرئيس التركي رجب طيب أردوغان"


def _told(text: str, type_: FactType, published: str = "2018-05-10") -> list[tuple[str, str]]:
    return [
        (s.modality.value, (s.time and s.time.start) or "")
        for s in read(text, published).statements
        if s.type is type_
    ]


def test_what_is_announced_has_its_own_time() -> None:
    """The raid was at dawn; when it was announced is not said."""
    text = "أعلن الجيش العراقي قصف مدينة الرقة فجر الأربعاء."
    assert _told(text, FactType.ATTACK) == [("happened", "2018-05-09")]
    assert _told(text, FactType.STATEMENT) in ([], [("happened", "")])


def test_what_was_said_was_not_said_on_a_day_to_come() -> None:
    """A day after publication is that of what was announced."""
    text = "تجرى الانتخابات يوم 26 فبراير 2019 بعدما أعلن أنطونيو غوتيريش أنه سيرحل."
    assert _told(text, FactType.STATEMENT) == [("happened", "")]


def test_a_time_in_a_relative_clause_is_not_the_sentence_s() -> None:
    """When the president was elected is not when he was received."""
    text = (
        "استقبل الرئيس المصري عبد الفتاح السيسي الرئيس الفرنسي إيمانويل ماكرون الذي انتخب في 2017."
    )
    assert _told(text, FactType.MEETING) == [("happened", "")]


def test_a_contrasting_clause_has_a_time_of_its_own() -> None:
    """فيما parts two events of two days."""
    text = "وصل الوزير سامح شكري إلى عمان الاثنين، فيما زار الرئيس برهم صالح باريس."
    assert ("happened", "") in _told(text, FactType.VISIT)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (f"لقاء {_ONE} ب{_TWO} الأسبوع المقبل.", "planned"),
        (f"لم يلتق {_ONE} ب{_TWO}.", "denied"),
        (f"من المتوقع أن يلتقي {_ONE} {_TWO}.", "possible"),
        (f"يعتزم {_ONE} عقد اجتماع مع {_TWO}.", "planned"),
        (f"سيعقد {_ONE} اجتماعا مع {_TWO}.", "planned"),
        (f"الاجتماع المرتقب بين {_ONE} و{_TWO}.", "planned"),
        (f"الاجتماع الذي سيعقد بين {_ONE} و{_TWO}.", "planned"),
        ("المشاورات مستمرة بين روسيا وتركيا.", "ongoing"),
        (f"منذ أيام يتفاوض {_ONE} مع {_TWO}.", "ongoing"),
    ],
)  # fmt: skip
def test_modality_of_a_meeting(text: str, modality: str) -> None:
    """Words before it, an adjective behind it, or its light verb say whether it took place."""
    assert [told for told, _ in _told(text, FactType.MEETING)] == [modality]


def test_a_time_to_come_makes_a_plan() -> None:
    """What is dated after publication has not happened."""
    text = "زيارة الرئيس الفرنسي إيمانويل ماكرون إلى بيروت في 20 مايو 2018."
    assert _told(text, FactType.VISIT) == [(Modality.PLANNED.value, "2018-05-20")]


def test_a_week_to_come_makes_a_plan() -> None:
    """A week has no date, but one that is called coming lies ahead."""
    text = "يتوجه الرئيس الفرنسي إيمانويل ماكرون إلى بيروت الأسبوع المقبل."
    assert [status for status, _ in _told(text, FactType.VISIT)] == [Modality.PLANNED.value]


def test_what_is_done_now_goes_on() -> None:
    """حاليا behind a verb in the present is more than the present of a headline."""
    text = "قالت المستشارة الألمانية أنغيلا ميركل، التي تزور مصر حاليا، إنها قلقة."
    assert [status for status, _ in _told(text, FactType.VISIT)] == [Modality.ONGOING.value]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("إن واشنطن ملتزمة بسحب القوات الأمريكية من العراق.", "planned"),
        ("نص الاتفاق على انسحاب القوات الأمريكية من العراق.", "planned"),
        ("اجتمعوا بعد عملية سحب القوات الأمريكية من العراق.", "happened"),
    ],
)
def test_modality_of_a_withdrawal(text: str, modality: str) -> None:
    """What one is bound to or agreed upon is to come; what stands behind بعد عملية is over."""
    assert [told for told, _ in _told(text, FactType.FORCE_MOVEMENT)] == [modality]


def test_stops_between_letters_end_no_clause() -> None:
    """An abbreviation with points lets a verb have the time behind it."""
    text = "قال الوزير سامح شكري لموظفي وكالة الاستخبارات (سي.آي.إيه) مساء أمس الأربعاء إنه باق."
    told = [s for s in read(text, "2018-06-28").statements if s.type is FactType.STATEMENT]
    assert [s.time and s.time.start for s in told] == ["2018-06-27"]
