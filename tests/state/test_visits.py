import pytest

from mithaq.model import FactType
from tests.reader import facts

_GUEST = "وزير الخارجية الأمريكي مايك بومبيو"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"وصل {_GUEST} بيروت.", ["بيروت"]),
        (f"سيذهب {_GUEST} بعد زيارته لمصر إلى الأردن.", ["مصر"]),
        (f"زيارة {_GUEST} للسفارة الأمريكية في القدس.", ["القدس"]),
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
