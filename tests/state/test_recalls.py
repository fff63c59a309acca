import pytest

from mithaq.model import FactType
from tests.reader import read

_SAID = "أكد وزير الخارجية الروسي سيرغي لافروف أن المحادثات صعبة."


def _days(text: str) -> list[str]:
    facts = [s for s in read(text, "2018-05-10").statements if s.type is FactType.STATEMENT]
    return [(fact.time and fact.time.start) or "" for fact in facts]


@pytest.mark.parametrize(
    "next_",
    [
        "جاء ذلك خلال مؤتمر صحفي في موسكو الثلاثاء.",
        "وجاءت تصريحات لافروف في كلمة ألقاها الثلاثاء أمام البرلمان.",
        "جاءت هذه التصريحات على هامش منتدى عقد الثلاثاء.",
    ],
)
def test_the_next_sentence_says_when_it_was_said(next_: str) -> None:
    """What comes back to it with an occasion of a day gives it that day."""
    assert _days(f"{_SAID}\n{next_}")[0] == "2018-05-08"


@pytest.mark.parametrize(
    "next_",
    [
        "جاء ذلك بعد هجوم الثلاثاء على دمشق.",
        "جاء الرئيس إلى القاهرة خلال جولة بدأها الثلاثاء.",
        "جاء ذلك في كتاب نشر في أبريل الماضي.",
        "وعقد مؤتمر صحفي في موسكو الثلاثاء.",
    ],
)
def test_another_sentence_says_nothing_of_it(next_: str) -> None:
    """One that tells what came before, of somebody else, or no day, gives it none."""
    assert _days(f"{_SAID}\n{next_}")[0] == ""
