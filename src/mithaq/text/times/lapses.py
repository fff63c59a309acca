"""Days counted from something told: بعد يومين من اللقاء, غداة الهجوم, عشية القمة."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mithaq.model import Span
from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.times.elapsed import counted
from mithaq.text.times.lexicon import DAYS, HEADS, LAPSES, NEXT_DAYS
from mithaq.text.times.relative import is_of_event

_FROM = frozenset({"من", "علي"})
_CUES = GRAMMAR["ahead"] | GRAMMAR["back"]
_HEADS = _CUES | LAPSES.heads | NEXT_DAYS.heads


class Lapse(NamedTuple):
    """So many days between two things told.

    Attributes:
        span: the words that count them; what they are counted from stands behind.
        days: how long after that the other thing is; negative where it is before.
    """

    span: Span
    days: int


def lapses_in(line: Line) -> Iterator[Lapse]:
    """Find the days of a sentence that are counted from something told."""
    for i in [i for i, token in enumerate(line.tokens) if token.norm in _HEADS]:
        found = _at(line, i)
        if found:
            last, days = found
            yield Lapse(line.span(i, last), days)


def _at(line: Line, i: int) -> tuple[int, int] | None:
    """Give the token after a lapse that begins at token ``i``, and its days."""
    word = LAPSES.at(line, i)
    if word:
        # عشية الجمعة is an evening.
        return None if line.word(word.last) in HEADS else (word.last, word.value)
    following = NEXT_DAYS.at(line, i)
    if following:
        told = is_of_event(line, following.last)
        return (following.last, following.value) if told else None
    return _counted(line, i)


def _counted(line: Line, i: int) -> tuple[int, int] | None:
    found = counted(line, i + 1) if line.word(i) in _CUES else None
    if found is None or found[1] != "day" or line.word(found[2]) not in _FROM:
        return None
    after = found[2] + 1
    if line.word(after) in GRAMMAR["now"] or DAYS.at(line, after):
        return None
    return after, found[0] if line.word(i) in GRAMMAR["ahead"] else -found[0]
