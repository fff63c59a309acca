from mithaq.model import FactType
from tests.reader import read

_ONE = "وزير الخارجية الروسي سيرغي لافروف"
_TWO = "الرئيس التركي رجب طيب أردوغان"


def _days(text: str, type_: FactType) -> list[str]:
    """Give the first days of the facts of a sort, in the order of the text; empty where untold."""
    graph = read(text, "2018-05-10")
    return [(s.time and s.time.start) or "" for s in graph.statements if s.type is type_]


def test_a_speaker_of_one_day_said_all_of_it_that_day() -> None:
    """A stance told without a day has the day on which its actor is said to have spoken."""
    text = f"قال {_ONE} الثلاثاء إن المحادثات صعبة.\nوحذر لافروف إسرائيل من التصعيد."
    assert _days(text, FactType.STANCE) == ["2018-05-08"]


def test_a_speaker_of_two_days_leaves_the_rest_open() -> None:
    """Between two days nothing is guessed."""
    first = f"لافروف متفائل\nقال {_ONE} الثلاثاء إن المحادثات صعبة."
    second = "وقال لافروف الأربعاء إن الهدنة صامدة."
    text = f"{first}\n{second}\nوحذر لافروف إسرائيل من التصعيد."
    assert _days(text, FactType.STANCE) == [""]


def test_what_was_said_before_has_another_day() -> None:
    """A pluperfect or في وقت سابق tells of another occasion."""
    text = f"قال {_ONE} الثلاثاء إن المحادثات صعبة.\nوكان لافروف قد حذر إسرائيل من التصعيد."
    assert _days(text, FactType.STANCE) == [""]


def test_who_meets_speaks_there() -> None:
    """One who is not said to have spoken on a day spoke at the meeting that he took part in."""
    text = f"التقى {_ONE} {_TWO} الاثنين في سوتشي.\nوقال أردوغان إن التعاون مستمر."
    assert _days(text, FactType.STATEMENT) == ["2018-05-07"]


def test_a_guest_is_there_when_he_meets_a_host() -> None:
    """A visit has the day on which the guest met one who holds a post of the country."""
    text = f"قام {_ONE} بزيارة إلى بيروت.\nوالتقى لافروف الثلاثاء الرئيس اللبناني ميشال عون."
    assert _days(text, FactType.VISIT) == ["2018-05-08"]


def test_a_guest_meets_others_elsewhere() -> None:
    """A meeting with one who is no host says nothing of a visit; nor does one of another time."""
    text = f"قام {_ONE} بزيارة إلى بيروت.\nوالتقى لافروف الثلاثاء {_TWO}."
    assert _days(text, FactType.VISIT) == [""]
    text = f"كان {_ONE} قد زار بيروت.\nوالتقى لافروف الثلاثاء الرئيس اللبناني ميشال عون."
    assert _days(text, FactType.VISIT) == [""]


def test_who_is_in_the_capital_is_in_the_country() -> None:
    """An arrival in the capital on a day is that of the visit to the country."""
    text = f"يزور {_ONE} لبنان.\nووصل لافروف إلى بيروت الثلاثاء."
    assert set(_days(text, FactType.VISIT)) == {"2018-05-08"}


def test_what_a_body_decides_beside_is_of_one_day() -> None:
    """A decision told right behind one of the same body has its day; one further off has not."""
    first = "حل الرئيس السوداني عمر البشير مساء الثلاثاء البرلمان."
    second = "وعين البشير معتز موسى رئيسا للوزراء."
    assert _days(f"{first}\n{second}", FactType.DECISION)[-1] == "2018-05-08"
    between = "ويعاني السودان من أزمة اقتصادية."
    assert _days(f"{first}\n{between}\n{second}", FactType.DECISION)[-1] == ""
