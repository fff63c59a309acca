"""What the lexicon knows of one word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.lexicon import info


@pytest.mark.parametrize(
    ("word", "prefix", "stem"), [("والحكومه", "و", "الحكومه"), ("للحكومه", "ل", "الحكومه")]
)
def test_a_word_is_cut_to_what_is_looked_for(word: str, prefix: str, stem: str) -> None:
    """Its clitics are given with what is left of it."""
    assert info(word).split_to({stem}) == (prefix, stem)


def test_a_word_that_is_looked_for_itself_is_not_cut() -> None:
    """The whole word goes before all cuts of it."""
    assert info("وزير").split_to({"وزير", "زير"}) == ("", "وزير")


@given(st.text(alphabet="ابتلكوفسينمه", min_size=1, max_size=8), st.text(max_size=3))
def test_what_is_found_is_a_cut_of_the_word(word: str, stem: str) -> None:
    """Nothing is found but one of the word's own cuts."""
    found = info(word).split_to({stem})
    assert found is None or (found in info(word).splits and found.stem == stem)
