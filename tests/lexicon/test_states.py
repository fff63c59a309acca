"""Which posts a state can have."""

import pytest

from mithaq.lexicon import arab, has_post, kingdom


@pytest.mark.parametrize(
    ("country", "post", "has"),
    [
        ("country:JO", "president", False),
        ("country:AE", "president", True),
        ("country:FR", "president", True),
        ("country:FR", "crown-prince", False),
        ("country:SA", "crown-prince", True),
        ("country:US", "prime-minister", False),
        ("country:IQ", "prime-minister", True),
        ("country:IQ", "minister", True),
    ],
)
def test_posts_follow_the_form_of_government(country: str, post: str, *, has: bool) -> None:
    """Kings are of monarchies, presidents of republics, and some presidents need no premier."""
    assert has_post(country, post) is has


def test_the_arab_states_are_those_of_the_league() -> None:
    """Iran and Israel are none of them."""
    assert [code for code in ("EG", "PS", "IR", "IL") if arab(f"country:{code}")] == ["EG", "PS"]


def test_kingdoms_are_monarchies_of_a_king() -> None:
    """An emirate is a monarchy, and no kingdom."""
    codes = ["SA", "JO", "AE", "EG"]
    assert [code for code in codes if kingdom(f"country:{code}")] == ["SA", "JO"]
