"""A stretch of an article's text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Code points ``start`` to ``end`` (exclusive) of a text as it is stored."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give the words themselves."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def join(self, other: Span) -> Span:
        """Give the shortest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
