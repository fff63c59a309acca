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
