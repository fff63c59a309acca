"""How far a name that a head noun opens has been read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from mithaq.find.board import Board
from mithaq.model import Mention


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a name has been read: to word ``last`` (exclusive), and what tells it apart.

    Attributes:
        core: end of the words that name it alone.
        ends: earlier ends at which it is a shorter name of the same thing.
        closed: a genitive or a name has ended the construct.
        same: key of the force, place or truce that this is another name of.
    """

    first: int
    last: int
    definite: bool
    words: tuple[str, ...] = ()
    country: Mention | None = None
    core: int | None = None
    ends: tuple[int, ...] = ()
    closed: bool = False
    same: str | None = None

    def to(self, last: int, *words: str) -> Reach:
        """Go on to word ``last``, with words that tell it apart."""
        return replace(self, last=last, words=(*self.words, *words))

    def closed_at(self, last: int, *words: str) -> Reach:
        """Go on to a genitive or a name."""
        return replace(self.to(last, *words), closed=True)

    def located(self, last: int, *words: str) -> Reach:
        """Go on to words that only say where or with whom."""
        return replace(self.closed_at(last, *words), core=self.core or self.last)

    def stretched(self, last: int, ends: tuple[int, ...], *words: str) -> Reach:
        """Go on to what was agreed, which may be named in part: ``ends`` are those parts."""
        return replace(self.located(last, *words), ends=(*self.ends, self.last, *ends))


Take = Callable[[Board, Reach], Reach | None]
