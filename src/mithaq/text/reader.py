"""Reading a text: from characters to a Reading, in one pure function."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import chain

from mithaq.model import Span
from mithaq.text.line import Line
from mithaq.text.quantities import quantities_in
from mithaq.text.quotations import quotations, spoken
from mithaq.text.reading import Reading
from mithaq.text.sentences import sentences
from mithaq.text.spans import meeting
from mithaq.text.times import Context, Times, agreed, lapses_in, terms_in, times_in, window
from mithaq.text.tokens import Paragraph, Token, tokenise


def read(text: str, *, published: str | None = None, body: Sequence[Span] = ()) -> Reading:
    """Take a text apart.

    Args:
        text: the untouched text; all offsets refer to it.
        published: the ISO day of publication, to which relative times are anchored; without it
            they are found but stay unresolved, unless the text itself tells when it was written.
        body: the stretches to read, in order; empty means all of it.
    """
    tokens, paragraphs = tokenise(text, body or (Span(0, len(text)),))
    quoted = quotations(text, [_extent(tokens, part) for part in paragraphs])
    parts = sentences(tokens, paragraphs)
    lines = [Line(text, tokens[part.first : part.last]) for part in parts]
    found = _times(lines, spoken(quoted), date.fromisoformat(published) if published else None)
    counted = (quantities_in(*pair) for pair in zip(lines, (f.covered for f in found), strict=True))
    return Reading(
        text, tokens, parts, quoted,
        tuple(chain.from_iterable(counted)),
        tuple(chain.from_iterable(each.times for each in found)),
        tuple(chain.from_iterable(each.contradictions for each in found)),
        published,
        tuple(chain.from_iterable(map(lapses_in, lines))),
        tuple(chain.from_iterable(map(terms_in, lines))),
    )  # fmt: skip


def _times(lines: Sequence[Line], speech: Sequence[Span], today: date | None) -> list[Times]:
    """Find the times of a text; without its day, those that are sure from what it says of it."""
    found = _anchored(lines, speech, today)
    bounds = window(lines, found) if today is None else None
    if bounds is None:
        return found
    first, last = (_anchored(lines, speech, day) for day in bounds)
    return [agreed(*each) for each in zip(found, first, last, strict=True)]


def _anchored(lines: Sequence[Line], speech: Sequence[Span], today: date | None) -> list[Times]:
    context = Context(today)
    found: list[Times] = []
    for line in lines:
        extent = Span(line.tokens[0].start, line.tokens[-1].end)
        found.append(times_in(line, context, meeting(speech, extent)))
        context = found[-1].context
    return found


def _extent(tokens: Sequence[Token], part: Paragraph) -> Span:
    return Span(tokens[part.first].start, tokens[part.last - 1].end)
