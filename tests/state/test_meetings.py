from mithaq.model import FactType
from tests.reader import facts

_GUEST = "وزير الخارجية الأمريكي مايك بومبيو"


def test_a_visitor_meets_where_he_is() -> None:
    """The place of the visit is that of the meeting told in the same sentence."""
    text = f"قال {_GUEST} إنه التقى بالرئيس الصيني شي جين بينغ خلال زيارته لبكين."
    assert facts(text, FactType.MEETING)[0]["place"] == ["بكين"]


def test_they_meet_behind_the_first_preposition() -> None:
    """Talks with one about something between two others have not the two."""
    text = f"أجرى {_GUEST} محادثات مع الصين حول التجارة بين روسيا وألمانيا."
    assert facts(text, FactType.MEETING)[0]["participants"] == ["مايك بومبيو", "الصين"]


def test_an_interview_is_no_meeting() -> None:
    """مقابلة مع قناة is an interview."""
    assert facts(f"قال {_GUEST} في مقابلة مع قناة الجزيرة إنه متفائل.", FactType.MEETING) == []


def test_a_summit_that_unites_two_is_a_session() -> None:
    """Who meets at a summit takes part in its session."""
    text = (
        "تبدأ القمة الثنائية التي تجمع الرئيس الروسي فلاديمير بوتين والرئيس التركي "
        "رجب طيب أردوغان في موسكو."
    )
    session = facts(text, FactType.SESSION)[0]
    assert session["participants"] == ["فلاديمير بوتين", "رجب طيب أردوغان"]
    assert facts(text, FactType.MEETING) == []


def test_two_that_talk_by_telephone_call() -> None:
    """هاتفيا makes talk a call."""
    text = f"تحدث {_GUEST} هاتفيا مع الرئيس العراقي برهم صالح."
    assert facts(text, FactType.CALL)[0]["participants"] == ["مايك بومبيو", "برهم صالح"]
