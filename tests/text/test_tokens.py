"""Tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.model import Span
from mithaq.text import fold, read


def _words(text: str) -> list[str]:
    return [token.norm for token in read(text).tokens]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("و500 جندي", ["و", "500", "جندي"]),
        ("لـ15 دولة", ["ل", "15", "دوله"]),
        ("F-16", ["f", "-", "16"]),
        ("5+1", ["5", "+", "1"]),
        ("2,500 و3.5 و1٬000", ["2,500", "و", "3.5", "و", "1٬000"]),
        ("15،000 ثم 1،2", ["15،000", "ثم", "1", "،", "2"]),
        ("22.11.2020.", ["22.11.2020", "."]),
        ("الصَّحَّافُ،", ["الصحاف", "،"]),
        ("(البنتاغون)", ["(", "البنتاغون", ")"]),
        ("شركةXبغداد", ["شركه", "x", "بغداد"]),
        ("ـ \u200f ً", []),
    ],
)
def test_what_is_written_together_is_told_apart(text: str, words: list[str]) -> None:
    """Numbers are tokens of their own, marks single, and signs without a letter none."""
    assert _words(text) == words


@pytest.mark.parametrize(
    ("text", "kind"), [("وزير", "word"), ("NATO", "latin"), ("٣٫٥", "number"), ("؛", "mark")]
)
def test_kinds(text: str, kind: str) -> None:
    """Arabic words, other letters, numbers and marks are of different kinds."""
    assert [token.kind for token in read(text).tokens] == [kind]


@given(st.text())
def test_tokens_are_ordered_and_fold_to_their_norm(text: str) -> None:
    """Tokens do not overlap, are never empty, and their norm is the fold of their place."""
    tokens = read(text).tokens
    ends = [0, *(token.end for token in tokens)]
    assert all(end <= token.start < token.end for end, token in zip(ends, tokens, strict=False))
    assert all(fold(text[token.start : token.end]) == token.norm != "" for token in tokens)


@given(st.text())
def test_tokens_cover_the_text(text: str) -> None:
    """What lies between tokens folds to nothing but blanks."""
    tokens = read(text).tokens
    edges = [0, *(edge for token in tokens for edge in (token.start, token.end)), len(text)]
    gaps = [text[edges[i] : edges[i + 1]] for i in range(0, len(edges), 2)]
    assert all(not fold(gap).strip() for gap in gaps)


def test_only_the_body_is_read() -> None:
    """Stretches outside the body have no tokens."""
    text = "قائمة\nقال الوزير\nتذييل"
    assert [t.norm for t in read(text, body=[Span(6, 16)]).tokens] == ["قال", "الوزير"]
