from mithaq.model import FactType
from tests.reader import facts


def test_a_summit_that_is_named_takes_place() -> None:
    """A summit with a place in its name is held there."""
    sessions = facts("تحدث الرئيس الأمريكي دونالد ترامب عن قمة هلسنكي.", FactType.SESSION)
    assert [(s["dialogue"], s["place"]) for s in sessions] == [(["قمة هلسنكي"], ["هلسنكي"])]


def test_a_round_has_its_number() -> None:
    """الجولة الثانية is round two."""
    text = "عقدت الجولة الثانية من الحوار الاستراتيجي بين العراق والولايات المتحدة."
    session = facts(text, FactType.SESSION)[0]
    assert session["round"] == [2]
    assert session["participants"] == ["العراق", "الولايات المتحدة"]


def test_talk_without_a_name_is_no_session() -> None:
    """Talks under way are not a named dialogue."""
    assert facts("هناك مفاوضات جارية منذ أيام.", FactType.SESSION) == []


def test_a_dialogue_of_two_adjectives_is_between_two_countries() -> None:
    """Adjectives of nationality in a name say who takes part; برئاسة says who is in the chair."""
    text = (
        "يشيد العراق بالولايات المتحدة.\nانطلقت الجولة الثالثة من الحوار الاستراتيجي العراقي "
        "الأمريكي برئاسة وزير الخارجية فؤاد حسين."
    )
    session = facts(text, FactType.SESSION)[0]
    assert set(session["participants"]) == {"العراق", "الولايات المتحدة"}
    assert session["chairs"] == ["فؤاد حسين"]


def test_hard_talks_are_no_dialogue_of_their_own() -> None:
    """An adjective that only judges does not make talks one of their sort."""
    assert facts("انتقد المفاوضات الصعبة.", FactType.SESSION) == []


def test_who_attends_takes_part() -> None:
    """The subject of a verb of presence is at the session."""
    text = "حضر الرئيس الفرنسي إيمانويل ماكرون مؤتمر ميونيخ للأمن."
    assert facts(text, FactType.SESSION)[0]["participants"] == ["إيمانويل ماكرون"]
