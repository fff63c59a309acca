"""Clitics."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.text import clitics


@pytest.mark.parametrize(
    ("word", "prefix", "stem"),
    [
        ("للقوات", "ل", "القوات"),
        ("وللقوات", "ول", "القوات"),
        ("وبالعراق", "وب", "العراق"),
        ("للجنه", "ل", "اللجنه"),
        ("سيزور", "س", "يزور"),
        ("وواشنطن", "و", "واشنطن"),
        ("واشنطن", "", "واشنطن"),
    ],
)
def test_clitics_are_cut_and_a_swallowed_article_given_back(
    word: str, prefix: str, stem: str
) -> None:
    """The cuts of a word hold the one that a reader would make."""
    assert (prefix, stem) in clitics.split(word)


@pytest.mark.parametrize(
    ("word", "stem", "suffix"),
    [
        ("قواته", "قوات", "ه"),
        ("لقايه", "لقاء", "ه"),
        ("زيارتهما", "زياره", "هما"),
        ("رييسها", "رييس", "ها"),
        ("بلادنا", "بلاد", "نا"),
    ],
)
def test_pronouns_give_back_what_they_changed(word: str, stem: str, suffix: str) -> None:
    """The ta marbuta and hamza that a pronoun changed are restored in the likeliest cut."""
    assert next(iter(clitics.pronouns(word))) == (stem, suffix)


@given(st.text(alphabet="ابتلكوفسينمه", min_size=1, max_size=8))
def test_cuts_add_up(word: str) -> None:
    """The whole comes first, stems are never shorter than two letters, and parts make the word."""
    whole, *cuts = clitics.split(word)
    assert whole == ("", word)
    for prefix, stem in cuts:
        assert len(stem) >= 2
        assert word in {prefix + stem, prefix + stem[1:], prefix + stem[2:]}
