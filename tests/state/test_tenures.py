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


@pytest.mark.parametrize("where", ["في العراق وسوريا", "في أفغانستان وباكستان"])
def test_two_places_stand_between_a_post_and_its_holder(where: str) -> None:
    """The second place is no other speaker."""
    text = f"قال قائد القوات الأميركية {where} بول لاكاميرا إن المعارك توقفت."
    assert [fact["person"] for fact in facts(text, FactType.HOLDS_OFFICE)] == [["بول لاكاميرا"]]
    assert [fact["speaker"] for fact in facts(text, FactType.STATEMENT)] == [["بول لاكاميرا"]]


def test_a_counterpart_does_not_hold_the_post_before_it() -> None:
    """A post and the counterpart of its holder are no two titles of one."""
    text = "التقى جون كيري، وهو وزير الخارجية الأمريكي، نظيره الروسي سيرغي لافروف."
    for told in (text, text.replace("،", "")):
        held = [fact["person"] for fact in facts(told, FactType.HOLDS_OFFICE)]
        assert held == [["جون كيري"], ["سيرغي لافروف"]]
