"""Reading a text: from characters to a Reading, in one pure function."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mithaq.model import Quantity, Span, Time
from mithaq.text.line import Line
from mithaq.text.quantities import quantities_in
from mithaq.text.quotations import quotations, spoken
from mithaq.text.reading import Reading
from mithaq.text.sentences import sentences
from mithaq.text.spans import meeting
from mithaq.text.times import Context, Contradiction, Lapse, lapses_in, times_in
from mithaq.text.tokens import Paragraph, Token, tokenise


def read(text: str, *, published: str | None = None, body: Sequence[Span] = ()) -> Reading:
    """Take a text apart.

    Args:
        text: the untouched text; all offsets refer to it.
        published: the ISO day of publication, to which relative times are anchored; without it
            they are found but stay unresolved.
        body: the stretches to read, in order; empty means all of it.
    """
    tokens, paragraphs = tokenise(text, body or (Span(0, len(text)),))
    quoted = quotations(text, [_extent(tokens, part) for part in paragraphs])
    speech = spoken(quoted)
    context = Context(date.fromisoformat(published) if published else None)
    times: list[Time] = []
    clashes: list[Contradiction] = []
    counted: list[Quantity] = []
    lapses: list[Lapse] = []
    parts = sentences(tokens, paragraphs)
    for part in parts:
        line = Line(text, tokens[part.first : part.last])
        found = times_in(line, context, meeting(speech, part.span(tokens)))
        context = found.context
        times += found.times
        clashes += found.contradictions
        lapses += lapses_in(line)
        counted += quantities_in(line, found.covered)
    return Reading(
        text, tokens, parts, quoted, tuple(counted), tuple(times), tuple(clashes), published,
        tuple(lapses),
    )  # fmt: skip


def _extent(tokens: Sequence[Token], part: Paragraph) -> Span:
    return Span(tokens[part.first].start, tokens[part.last - 1].end)
