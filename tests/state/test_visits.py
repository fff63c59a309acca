import pytest

from mithaq.model import FactType, Modality
from tests.reader import facts, read

_GUEST = "وزير الخارجية الأمريكي مايك بومبيو"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"وصل {_GUEST} بيروت.", ["بيروت"]),
        ("وصل إلى بيروت أمس دولة السيد مايك بومبيو.", ["بيروت"]),
        (f"قام {_GUEST} بزيارة تفقدية إلى سوسة.", ["سوسة"]),
        (f"قام {_GUEST} بزيارة تفقدية لسوسة.", ["سوسة"]),
        (f"سيذهب {_GUEST} بعد زيارته لمصر إلى الأردن.", ["مصر"]),
        (f"زيارة {_GUEST} للسفارة الأمريكية في القدس.", ["القدس"]),
        (f"زار بغداد أمس {_GUEST}.", ["بغداد"]),
        (f"أعلن {_GUEST} لدى وصوله إلى بغداد أن المعركة طويلة.", ["بغداد"]),
        (f"قال {_GUEST} خلال زيارة رسمية له إلى عمان إن الاتفاق جيد.", ["عمان"]),
        (f"في ختام زيارته لمصر، أكد {_GUEST} أن الحل قريب.", ["مصر"]),
        (f"اختتم {_GUEST} زيارة استمرت يومين إلى قطر.", ["قطر"]),
        (f"شملت جولة {_GUEST} مصر والأردن وقطر.", ["مصر", "الأردن", "قطر"]),
        (f"يقوم {_GUEST} بجولة في المنطقة تشمل مصر والأردن.", ["مصر", "الأردن"]),
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


def test_a_visit_that_names_nobody_is_of_who_acts_before_it() -> None:
    """The visitor of one place goes on to be that of the next."""
    text = f"جاءت زيارة {_GUEST} لأربيل بعد يوم من زيارة لبغداد."
    assert [visit["place"] for visit in facts(text, FactType.VISIT)] == [["أربيل"], ["بغداد"]]


_EGYPTIAN = "وزير الخارجية المصري سامح شكري"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (f"قال {_GUEST} في الدوحة إن الحل قريب.", [["الدوحة"]]),
        (f"{_GUEST} في بغداد لبحث الهدنة.", [["بغداد"]]),
        (f"غادر {_EGYPTIAN} الرياض.", [["الرياض"]]),
        (f"غادر الرياض أمس {_EGYPTIAN}.", [["الرياض"]]),
        (f"غادر {_EGYPTIAN} القاهرة.", []),
        (f"قال {_EGYPTIAN} في القاهرة إن الحل قريب.", []),
        ("قال وزير الخارجية الأردني ناصر جودة في عمان إن الحل قريب.", []),
        (f"بحث {_GUEST} خلال وجوده في الدوحة سبل الحل.", [["الدوحة"]]),
        (f"انتقدت الصحف وجود {_GUEST} في السلطة.", []),
    ],
)
def test_who_is_abroad_is_on_a_visit(text: str, places: list[list[str]]) -> None:
    """Who holds a post of another country visits where he speaks, stays or leaves from."""
    assert [visit["place"] for visit in facts(text, FactType.VISIT)] == places


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        (f"سيلتقي الرئيس القطري {_GUEST} في الدوحة.", []),
        (f"التقى أمير قطر تميم بن حمد {_GUEST} في الدوحة.", [Modality.HAPPENED]),
    ],
)
def test_who_was_met_abroad_was_there(text: str, visits: list[Modality]) -> None:
    """A meeting abroad that is to come tells of no visit beside it."""
    assert [s.modality for s in read(text).statements if s.type is FactType.VISIT] == visits


@pytest.mark.parametrize(
    ("text", "visitors"),
    [
        ("توجه وفد من حركة حماس إلى القاهرة.", ["حركة حماس"]),
        ("وصل وفد سوري إلى موسكو. وتدعم روسيا سوريا.", ["سوريا"]),
        ("زار وفد كويتي برئاسة مرزوق الغانم بيروت.", ["الكويت", "مرزوق الغانم"]),
    ],
)
def test_a_delegation_visits_for_whom_it_comes_from(text: str, visitors: list[str]) -> None:
    """A body, or the country of an adjective, goes where its delegation goes; it moves no force."""
    assert facts(text, FactType.VISIT)[0]["visitor"] == visitors
    assert facts(text, FactType.FORCE_MOVEMENT) == []


@pytest.mark.parametrize(
    "text",
    [
        "ينصح بزيارة موقع وزارة الداخلية في مكة المكرمة.",
        "ينتظر النادي وصول موافقة من مجلس إدارة برئاسة محمد علي إلى القاهرة.",
    ],
)
def test_a_body_that_is_visited_and_a_chair_far_off_visit_nothing(text: str) -> None:
    """Whoever visits is a person, or a body through its delegation."""
    assert facts(text, FactType.VISIT) == []


@pytest.mark.parametrize(
    "text",
    [
        f"وجه الرئيس المصري عبد الفتاح السيسي دعوة إلى {_GUEST} لزيارة القاهرة.",
        f"دعا الرئيس المصري عبد الفتاح السيسي {_GUEST} إلى زيارة القاهرة.",
        f"دعا الرئيس المصري عبد الفتاح السيسي {_GUEST} لزيارة القاهرة.",
    ],
)
def test_who_is_invited_visits(text: str) -> None:
    """An invitation is to a visit of the guest, not of the host."""
    assert facts(text, FactType.VISIT)[0]["visitor"] == ["مايك بومبيو"]


def test_a_visit_told_of_before_is_not_to_where_something_was_done() -> None:
    """Who prayed in a mosque during the visit did so there; the visit was to elsewhere."""
    text = f"زار {_GUEST} مصر. وصلى خلال الزيارة صلاة العيد في مدينة الإسكندرية."
    assert [visit["place"] for visit in facts(text, FactType.VISIT)] == [["مصر"]]


@pytest.mark.parametrize(
    "told",
    [
        "زار جون كيري العاصمة القطرية الدوحة.",
        "وصل جون كيري إلى العاصمة القطرية الدوحة.",
        "توجه جون كيري إلى العاصمة الدوحة.",
    ],
)
def test_a_city_that_is_called_the_capital_is_the_place(told: str) -> None:
    """The word and its nationality belong to the phrase, whose preposition stands before them."""
    assert facts(told, FactType.VISIT) == [{"visitor": ["جون كيري"], "place": ["الدوحة"]}]


def test_nobody_visits_the_country_whose_post_he_holds() -> None:
    """A host who speaks of his guest's visit is no visitor."""
    host = "الرئيس المصري عبد الفتاح السيسي"
    text = f"رحب {host} بالملك عبد الله الثاني خلال زيارته لمصر."
    assert not [v for v in facts(text, FactType.VISIT) if v["visitor"] == ["عبد الفتاح السيسي"]]
    assert len(facts(f"زار {host} الأردن.", FactType.VISIT)) == 1
