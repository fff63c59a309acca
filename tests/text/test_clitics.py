"""Clitics."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.text import clitics

_KNOWN = frozenset({"القوات", "العراق", "اللجنه", "لجنه", "يزور", "واشنطن", "ليد", "زياره", "لقاء"})


def _known(word: str) -> bool:
    return word in _KNOWN


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
        ("وليد", "", "وليد"),
        ("بايدن", "", "بايدن"),
        ("لبنان", "", "لبنان"),
        ("فواد", "", "فواد"),
        ("كاظم", "", "كاظم"),
        ("بوتين", "", "بوتين"),
    ],
)
def test_the_least_cut_that_leaves_a_known_word(word: str, prefix: str, stem: str) -> None:
    """Clitics are cut when the rest is known; names that begin like clitics stay whole."""
    assert clitics.best(word, _known) == (prefix, stem)


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
    assert clitics.pronoun(word) == (stem, suffix)


def test_a_known_word_has_no_pronoun() -> None:
    """What the lexicon knows as a whole is not cut, and what leaves nothing known neither."""
    assert clitics.pronoun("زياره", _known) is None
    assert clitics.pronoun("زيارتهما", _known) == ("زياره", "هما")
    assert clitics.pronoun("كتابه", _known) is None


@given(st.text(alphabet="ابتلكوفسينمه", min_size=1, max_size=8))
def test_cuts_add_up(word: str) -> None:
    """The whole comes first, stems are never shorter than two letters, and parts make the word."""
    whole, *cuts = clitics.split(word)
    assert whole == ("", word)
    for prefix, stem in cuts:
        assert len(stem) >= 2
        assert word in {prefix + stem, prefix + stem[1:], prefix + stem[2:]}
