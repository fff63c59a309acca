"""Sentences: where a stop ends one, and where it only shortens a word or parts a number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mithaq.model import Span
from mithaq.text.lists import words
from mithaq.text.tokens import Paragraph, Token

_STOPS = frozenset(".؟?!")
_CLOSERS = frozenset("»›”“\"’')]")
_LETTER_NAMES = words("letter-names.txt")
_ABBREVIATIONS = words("abbreviations.txt")
_YEAR_DIGITS = 4


class Sentence(NamedTuple):
    """The tokens ``first`` to ``last`` (exclusive) of a sentence."""

    first: int
    last: int

    def span(self, tokens: Sequence[Token]) -> Span:
        """Give its place in the untouched text."""
        return Span(tokens[self.first].start, tokens[self.last - 1].end)


def sentences(tokens: Sequence[Token], paragraphs: Sequence[Paragraph]) -> tuple[Sentence, ...]:
    """Cut paragraphs into sentences that together hold every token; a line break ends one.

    A stop after an initial (د. أ.ف.ب), inside a name (بي.بي.سي), after a list number (1.) and an
    ellipsis do not end a sentence; closing marks stay with the sentence they close.
    """
    return tuple(piece for part in paragraphs for piece in _pieces(tokens, part))


def _pieces(tokens: Sequence[Token], part: Paragraph) -> Iterator[Sentence]:
    first = part.first
    for i in range(part.first, part.last):
        if tokens[i].norm in _STOPS and i >= first and _ends(tokens, i, first, part.last):
            end = _closed(tokens, i + 1, part.last)
            yield Sentence(first, end)
            first = end
    if first < part.last:
        yield Sentence(first, part.last)


def _closed(tokens: Sequence[Token], i: int, last: int) -> int:
    while i < last and tokens[i].norm in _CLOSERS and tokens[i].start == tokens[i - 1].end:
        i += 1
    return i


def _ends(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    if i + 1 == last:
        return True
    if i == first or tokens[i + 1].norm in _STOPS:
        return False
    before, after = tokens[i - 1].norm, tokens[i + 1].norm
    if tokens[i].norm != ".":
        return (before, after) != ("(", ")")
    return before != "." and not _shortens(tokens, i, first)


def _shortens(tokens: Sequence[Token], i: int, first: int) -> bool:
    before, stop, after = tokens[i - 1], tokens[i], tokens[i + 1]
    if before.end != stop.start:
        return False
    glued = stop.end == after.start
    if before.kind == "number":
        in_number = after.kind == "number" and len(before.norm) < _YEAR_DIGITS
        return in_number or i - 1 == first
    if before.kind == "latin":
        short = len(before.norm) == 1 or before.norm in _ABBREVIATIONS
        return short or (glued and after.kind in {"latin", "number"})
    # A single letter is an initial, unless it is the era after a year (1436هـ. 2015م.).
    letter = before.norm.removeprefix("و") if len(before.norm) == len("وم") else before.norm
    initial = (
        len(letter) == 1
        and letter.isalpha()
        and not (i - 2 >= first and tokens[i - 2].kind == "number")
    )
    return initial or (glued and before.norm in _LETTER_NAMES)
