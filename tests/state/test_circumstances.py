from mithaq.model import FactType
from tests.reader import facts

_ONE = "وزير الخارجية الروسي سيرغي لافروف"
_TWO = "الرئيس التركي رجب طيب أردوغان"


def test_a_later_report_tells_where_it_was_said() -> None:
    """One statement has the place and the hearer that any report of the occasion names."""
    text = f"{_ONE} متفائل\nقال {_ONE} إن الهدنة صامدة.\nوأضاف لافروف لقناة الجزيرة أن الحوار مفيد."
    statement = facts(text, FactType.STATEMENT)[0]
    assert statement["addressee"] == ["قناة الجزيرة"]


def test_a_speech_before_the_verb_has_a_place() -> None:
    """وفي كلمة بالقاهرة قال places what was said."""
    text = f"وفي كلمة بالقاهرة أمس قال {_ONE} إن الهدنة صامدة."
    assert facts(text, FactType.STATEMENT)[0]["place"] == ["القاهرة"]


def test_who_is_met_is_told() -> None:
    """What is said at a meeting is said to whom the speaker meets, and there."""
    text = f"أكد {_ONE}، لدى لقائه {_TWO} في أنقرة، أن الهدنة صامدة."
    statement = facts(text, FactType.STATEMENT)[0]
    assert statement["addressee"] == ["رجب طيب أردوغان"]
    assert statement["place"] == ["أنقرة"]
