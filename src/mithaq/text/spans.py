"""Ordered spans that do not overlap, searched by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from mithaq.model import Span


def lies_in(span: Span, spans: Sequence[Span]) -> bool:
    """Tell whether a span lies wholly inside one of others."""
    i = bisect_right(spans, span.start, key=lambda each: each.start)
    return i > 0 and spans[i - 1].holds(span)


def meeting(spans: Sequence[Span], span: Span) -> Sequence[Span]:
    """Give those of some spans that share a character with another."""
    first = bisect_left(spans, span.start + 1, key=lambda each: each.end)
    last = bisect_left(spans, span.end, key=lambda each: each.start)
    return spans[first:last]
