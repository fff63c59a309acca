"""Tokens: words, numbers and marks, with their place in the untouched text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from mithaq.model import Span
from mithaq.text.fold import fold_word

# Blocks of the Unicode Standard, chapter 9.2: letters, the signs that sit on them, and controls.
_LETTER = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc"
    "\u06ff\u0750-\u077f\u0870-\u0887\u0889-\u088e\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d"
    "\ufd50-\ufdfb\ufe70-\ufefc"
)
_SIGN = (
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff"
)
_ACCENT = "\u0300-\u036f"
_CONTROL = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_KINDS = ("", "word", "number", "latin", "mark", "break")
_TOKEN = re.compile(
    rf"([{_LETTER}](?:[{_LETTER}{_SIGN}{_CONTROL}]*[{_LETTER}{_SIGN}])?)"
    r"|(\d+(?:[.,٫٬]\d+|،\d{3}(?!\d))*)"
    rf"|((?:(?![{_LETTER}])[^\W\d_][{_ACCENT}]*)+)"
    rf"|([^\w\s{_SIGN}{_ACCENT}{_CONTROL}]|_)"
    r"|([\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])"
)


class Token(NamedTuple):
    """A word, number or mark.

    Attributes:
        norm: the folded form.
        start: offset of its first character in the untouched text.
        end: offset after its last character.
        kind: ``word`` (Arabic letters), ``latin`` (letters of any other script), ``number`` (digits
            with the separators inside them) or ``mark`` (one punctuation character).

    A conjunction written on to a number (و500) is a word of its own before it.
    """

    norm: str
    start: int
    end: int
    kind: str


class Paragraph(NamedTuple):
    """The tokens ``first`` to ``last`` (exclusive) of one line."""

    first: int
    last: int


def tokenise(text: str, body: Iterable[Span]) -> tuple[tuple[Token, ...], tuple[Paragraph, ...]]:
    """Cut stretches of a text into tokens, and tell which of them share a line."""
    tokens: list[Token] = []
    starts: list[int] = []
    for span in body:
        starts.append(len(tokens))
        for match in _TOKEN.finditer(text, span.start, span.end):
            kind, norm = _KINDS[match.lastindex or 0], fold_word(match[0])
            if kind == "break":
                starts.append(len(tokens))
            elif norm:
                tokens.append(Token(norm, match.start(), match.end(), kind))
    bounds = pairwise([*starts, len(tokens)])
    return tuple(tokens), tuple(Paragraph(*pair) for pair in bounds if pair[0] < pair[1])
