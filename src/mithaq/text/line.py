"""The tokens of one sentence, read without minding where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from mithaq.model import Span
from mithaq.text.tokens import Token

_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence.

    Attributes:
        text: the untouched text.
        tokens: the sentence's tokens; an index outside them reads as an empty word.
    """

    text: str
    tokens: Sequence[Token]

    def word(self, i: int) -> str:
        """Give the folded form of token ``i``."""
        return self.tokens[i].norm if 0 <= i < len(self.tokens) else ""

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """Give the folded forms of the tokens ``first`` to ``last`` (exclusive)."""
        return tuple(self.word(i) for i in range(first, last))

    def kind(self, i: int) -> str:
        """Give the kind of token ``i``."""
        return self.tokens[i].kind if 0 <= i < len(self.tokens) else ""

    def raw(self, i: int) -> str:
        """Give token ``i`` as it is written."""
        return self.text[self.tokens[i].start : self.tokens[i].end] if self.kind(i) else ""

    def integer(self, i: int) -> int | None:
        """Give the value of token ``i`` when it is a run of at most nine digits."""
        word = self.word(i)
        plain = self.kind(i) == "number" and word.isdigit() and len(word) <= _MOST_DIGITS
        return int(word) if plain else None

    def glued(self, i: int) -> bool:
        """Tell whether nothing stands between the tokens ``i`` and ``i + 1``."""
        inside = 0 <= i < len(self.tokens) - 1
        return inside and self.tokens[i].end == self.tokens[i + 1].start

    def span(self, first: int, last: int, prefix: str = "") -> Span:
        """Give the place of the tokens ``first`` to ``last``, without a clitic at the start."""
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        if prefix:
            letters = (i for i in range(start, end) if self.text[i].isalpha())
            start = next(islice(letters, len(prefix), None), start)
        return Span(start, end)
