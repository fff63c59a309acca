"""The folded form."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.text import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("أحمد إلى آخر ٱلعراق", "احمد الي اخر العراق"),
        ("مستشفى", "مستشفي"),
        ("وزارة", "وزاره"),
        ("رئيس", "رييس"),
        ("مسؤول", "مسوول"),
        ("شيء", "شيء"),
        ("الصَّحَّافُ", "الصحاف"),
        ("العــراق", "العراق"),
        ("ﻻﷲ", "لاالله"),
        ("گوگل چاپ ڤيينا", "كوكل جاب فيينا"),
        ("کابل علی", "كابل علي"),
        ("١٥ ۲۰ １０", "15 20 10"),
        ("a\u00a0b\u2009c\td", "a b c d"),
        ("\u200fبغداد\u200e", "بغداد"),
        ("École BBC", "ecole bbc"),
        ("م²", "م²"),
        ("…«»٬٫٪", "…«»٬٫٪"),
    ],
)
def test_spellings_become_one(written: str, folded: str) -> None:
    """Different spellings and shapes of the same letters fold to the same form."""
    assert fold(written) == folded


def test_every_character_is_folded_once_and_for_all() -> None:
    """Folding the fold of any character changes nothing."""
    all_of_them = "".join(map(chr, range(sys.maxunicode + 1)))
    once = fold(all_of_them)
    twice = fold(once)
    assert [one for one, other in zip(once, twice, strict=False) if one != other] == []
    assert len(once) == len(twice)


@given(st.text())
def test_folding_is_done_character_by_character(text: str) -> None:
    """The fold of a text is the folds of its characters side by side."""
    assert fold(text) == "".join(fold(char) for char in text)
