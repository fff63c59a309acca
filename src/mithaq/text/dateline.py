"""The day of writing that a text itself gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import Span
from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR, words
from mithaq.text.phrases import Phrases
from mithaq.text.quotations import quotations, spoken
from mithaq.text.sentences import Sentence, sentences
from mithaq.text.spans import lies_in
from mithaq.text.times.calendar import Resolved
from mithaq.text.times.context import Context
from mithaq.text.times.expressions import Date, Day, Expression, Found, Twin
from mithaq.text.times.find import moments
from mithaq.text.times.resolve import resolve
from mithaq.text.times.tense import sign
from mithaq.text.tokens import tokenise

_AGENCIES: Phrases[bool] = Phrases((name, True) for name in words("agencies.txt"))
_SIGNS = frozenset("-–—:()/[]")
_BULLETS = frozenset("•*●▪◦")
_PLACE, _CITY = 6, 3
_SIGNATURE = 4
_HEAD = 4
_REACH = 3
_TEXT = 4


def published_in(text: str, body: Sequence[Span] = ()) -> str | None:
    """Give the ISO day on which a text says that it was written, if it does.

    Two things say it: a dateline in the first lines of the body (a place and a full date, with an
    agency, الموافق or a dash and text after them), and اليوم with a full date beside it, outside
    quotations. A date that stands alone in a line is no dateline, for web pages show the day of
    their reader so; where the text gives two different days, neither is taken.
    """
    tokens, paragraphs = tokenise(text, body or (Span(0, len(text)),))
    heads = (Line(text, tokens[part.first : part.last]) for part in paragraphs[:_HEAD])
    days = {day for head in heads for day in _datelines(head)}
    extents = [Sentence(*part).span(tokens) for part in paragraphs]
    speech = spoken(quotations(text, extents))
    for part in sentences(tokens, paragraphs):
        days |= set(_todays(Line(text, tokens[part.first : part.last]), speech))
    return days.pop() if len(days) == 1 else None


def _datelines(line: Line) -> Iterator[str]:
    found = next(moments(line), None)
    if found and isinstance(found.expression, Date | Twin) and _is_dateline(line, found):
        yield from _day(found.expression)


def _is_dateline(line: Line, found: Found) -> bool:
    """Tell whether the place of writing stands before the date, and an agency or text after it."""
    before = range(found.first)
    signed = any(_AGENCIES.at(line, i) for i in (*before, *range(found.last, found.last + _REACH)))
    if signed and len(before) <= 2 * _PLACE and not _is_update(line):
        return True
    placed = 0 < len(before) <= _PLACE and not _is_update(line)
    if not placed or any(sign(line, i) or line.word(i) in _BULLETS for i in before):
        return False
    rest = len(line.tokens) - found.last
    told = line.word(found.last) in _SIGNS and rest > _TEXT
    twice = isinstance(found.expression, Twin) and len(before) <= _CITY and rest <= _SIGNATURE
    return told or twice


def _is_update(line: Line) -> bool:
    return any(line.word(i) in GRAMMAR["updates"] for i in range(len(line.tokens)))


def _todays(line: Line, speech: Sequence[Span]) -> Iterator[str]:
    """Give the days that the sentence calls today by their full date."""
    for found in moments(line):
        said = found.expression
        quoted = lies_in(line.span(found.first, found.last), speech)
        if isinstance(said, Day) and said.steps == 0 and said.date and not quoted:
            yield from _day(said.date)


def _day(said: Expression) -> Iterator[str]:
    outcome = resolve(said, Context(None))
    # A Hijri year is days too, many of them.
    if isinstance(outcome, Resolved) and outcome.day:
        yield outcome.day
