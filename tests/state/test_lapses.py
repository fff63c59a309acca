from mithaq.model import FactType
from tests.reader import read

_ONE = "وزير الخارجية الروسي سيرغي لافروف"
_TWO = "نظيره التركي مولود تشاووش أوغلو"


def _days(text: str, type_: FactType) -> list[str | None]:
    graph = read(text, "2018-05-10")
    return [s.time.start if s.time else None for s in graph.statements if s.type is type_]


def test_what_was_the_day_before_has_that_day() -> None:
    """غداة says that what stands behind it was a day before what stands before it."""
    text = f"زار {_ONE} بغداد الثلاثاء، وذلك غداة استعادة الجيش العراقي مدينة الموصل من تنظيم داعش."
    assert _days(text, FactType.ATTACK) == ["2018-05-07"]


def test_a_lapse_is_counted_from_a_fact_told_elsewhere() -> None:
    """The visit comes back to one whose day another sentence tells."""
    text = (
        f"وصل {_ONE} إلى أنقرة الأربعاء.\n"
        "وجاءت زيارة لافروف إلى أنقرة بعد يومين من استعادة الجيش العراقي مدينة الموصل."
    )
    assert _days(text, FactType.ATTACK) == ["2018-05-07"]


def test_a_lapse_is_counted_from_what_was_said() -> None:
    """تصريحات comes back to what the speaker is told to have said on a day."""
    text = (
        f"قال {_ONE} الثلاثاء إن المحادثات صعبة.\n"
        "وجاءت تصريحات لافروف غداة استعادة الجيش العراقي مدينة الموصل من تنظيم داعش."
    )
    assert _days(text, FactType.ATTACK) == ["2018-05-07"]


def test_the_eve_of_a_meeting_is_the_day_before_it() -> None:
    """عشية says that what stands behind it is a day later."""
    text = f"وصل {_ONE} إلى أنقرة الثلاثاء عشية لقاء بين {_ONE} و{_TWO}."
    assert _days(text, FactType.MEETING) == ["2018-05-09"]


def test_another_verb_is_another_day() -> None:
    """A day is not counted from what stands before another verb."""
    text = f"زار {_ONE} بغداد الثلاثاء وأعلن نيته بعد يوم من استعادة الجيش العراقي مدينة الموصل."
    assert "2018-05-07" not in _days(text, FactType.ATTACK)


def test_nothing_is_counted_from_what_has_no_day() -> None:
    """Without a day before it, what stands behind غداة has none."""
    text = f"زار {_ONE} بغداد غداة استعادة الجيش العراقي مدينة الموصل من تنظيم داعش."
    assert _days(text, FactType.ATTACK) == [None]


def test_who_spoke_may_be_named_by_the_middle_of_a_name() -> None:
    """Two words of one person's name are enough behind what comes back to his words."""
    text = (
        "قال المبعوث الأممي إسماعيل ولد الشيخ أحمد أمس إن المحادثات صعبة.\n"
        "وجاءت تصريحات ولد الشيخ غداة استعادة الجيش العراقي مدينة الموصل من تنظيم داعش."
    )
    assert _days(text, FactType.ATTACK) == ["2018-05-08"]
