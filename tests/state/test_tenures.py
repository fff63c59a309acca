"""Who holds a post, and who held it before."""

import pytest

from mithaq.model import FactType
from tests.reader import facts


@pytest.mark.parametrize("tie", ["خلفا لسليم شاكر", "بدلا من سليم شاكر", "مكان سليم شاكر"])
def test_whom_somebody_succeeds_held_the_post(tie: str) -> None:
    """Behind a post and a word of succession stands the last holder."""
    held = facts(f"عين أحمد الراشدي وزيرا للمالية {tie}.", FactType.HOLDS_OFFICE)
    assert [(fact["person"], fact["status"]) for fact in held] == [
        (["أحمد الراشدي"], ["current"]),
        (["سليم شاكر"], ["former"]),
    ]


def test_a_predecessor_with_a_title_is_told_once() -> None:
    """His title says itself that he held the post."""
    text = "عين أحمد الراشدي وزيرا للدفاع مكان وزير الدفاع السابق فاضل العلي."
    people = [fact["person"] for fact in facts(text, FactType.HOLDS_OFFICE)]
    assert people == [["أحمد الراشدي"], ["فاضل العلي"]]
