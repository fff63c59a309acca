"""Two bodies behind one dual noun."""

import pytest

from mithaq.model import EntityType, FactType
from tests.reader import facts, names


@pytest.mark.parametrize("head", ["حركتا", "حركتي"])
def test_a_dual_noun_names_two_bodies(head: str) -> None:
    """Each is known by the singular, though not always by its own name alone."""
    text = f"التقت {head} فتح وحماس في القاهرة."
    assert names(text, EntityType.ORGANIZATION) == ["فتح"]
    assert names(text, EntityType.FORCE) == ["حماس"]


def test_two_bodies_act_together() -> None:
    """The dual is part of the noun phrase, whose verb they share."""
    text = "وقعت حركتا فتح وحماس اتفاق مصالحة في القاهرة."
    (act,) = facts(text, FactType.AGREEMENT_ACT)
    assert act["parties"] == ["فتح", "حماس"]


def test_a_dual_before_whole_names_is_none_of_them() -> None:
    """The names that follow may repeat the noun: حزبا حركة النهضة ونداء تونس."""
    found = names("اتفق حزبا حركة النهضة ونداء تونس على لجنة.", EntityType.ORGANIZATION)
    assert found == ["حركة النهضة", "نداء تونس"]


def test_a_dual_behind_a_clitic_is_one_too() -> None:
    """What و joins to the clause before is no third party."""
    found = names("وحزبا حركة النهضة ونداء تونس اتفقا على لجنة.", EntityType.ORGANIZATION)
    assert found == ["حركة النهضة", "نداء تونس"]
