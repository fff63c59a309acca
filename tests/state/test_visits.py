import pytest

from mithaq.model import FactType, Modality
from tests.reader import facts, read

_GUEST = "وزير الخارجية الأمريكي مايك بومبيو"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"وصل {_GUEST} بيروت.", ["بيروت"]),
        (f"سيذهب {_GUEST} بعد زيارته لمصر إلى الأردن.", ["مصر"]),
        (f"زيارة {_GUEST} للسفارة الأمريكية في القدس.", ["القدس"]),
        (f"زار بغداد أمس {_GUEST}.", ["بغداد"]),
        (f"أعلن {_GUEST} لدى وصوله إلى بغداد أن المعركة طويلة.", ["بغداد"]),
        (f"قال {_GUEST} خلال زيارة رسمية له إلى عمان إن الاتفاق جيد.", ["عمان"]),
        (f"في ختام زيارته لمصر، أكد {_GUEST} أن الحل قريب.", ["مصر"]),
        (f"اختتم {_GUEST} زيارة استمرت يومين إلى قطر.", ["قطر"]),
        (f"شملت جولة {_GUEST} مصر والأردن وقطر.", ["مصر", "الأردن", "قطر"]),
        (f"يتواجد {_GUEST} بصنعاء في زيارة تستغرق يومين للحديث عن ميناء عدن.", ["صنعاء"]),
        (f"زيارة رسمية ل{_GUEST} إلى #الأردن.", ["الأردن"]),
    ],
)
def test_a_visit_goes_to_the_first_place(text: str, place: list[str]) -> None:
    """The goal stands bare or behind the first preposition; a body visited is in its place."""
    assert place in [visit["place"] for visit in facts(text, FactType.VISIT)]


def test_a_delegation_goes_with_its_head() -> None:
    """Both the body that sends a delegation and who leads it visit."""
    text = "أدى وفد من حركة حماس برئاسة خالد مشعل زيارة إلى السعودية."
    visitors = facts(text, FactType.VISIT)[0]["visitor"]
    assert set(visitors) == {"حركة حماس", "خالد مشعل"}


def test_a_visit_told_as_a_plan_and_as_done_is_one() -> None:
    """A plan and a deed without days of their own are one visit."""
    text = (
        f"يعتزم {_GUEST} زيارة بغداد. والتقى {_GUEST} خلال زيارته لبغداد الرئيس العراقي برهم صالح."
    )
    assert len(facts(text, FactType.VISIT)) == 1


def test_what_is_reckoned_the_first_visit_is_not_promised() -> None:
    """تعد is a form of "to count" far more often than of "to promise"."""
    graph = read(f"تعد هذه أول زيارة يقوم بها {_GUEST} إلى الكويت.")
    visits = [s.modality for s in graph.statements if s.type is FactType.VISIT]
    assert visits == [Modality.ONGOING]


def test_uncounted_people_of_no_name_are_not_the_last_person_named() -> None:
    """Whom a number counts is the subject himself."""
    text = f"تحدث {_GUEST}. وصل نحو مئة جريح إلى عمان."
    assert facts(text, FactType.VISIT) == []
