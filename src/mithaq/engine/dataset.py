"""Items that may lie on many machines, and what can be done with them there."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from mithaq.engine.attempt import Crash

T = TypeVar("T")
R = TypeVar("R")
V = TypeVar("V")
H = TypeVar("H", bound=Hashable)
K = TypeVar("K", bound=str | tuple[str, ...])

Cells = tuple[str | int | float | None, ...]
"""A row of a table."""


class Dataset(ABC, Generic[T]):
    """Items in no order, of which nobody ever holds all.

    The functions that are given must be pure and picklable: they run in other processes, and again
    where a machine was lost.
    """

    @abstractmethod
    def flat_map(self, function: Callable[[T], Iterable[R]]) -> Dataset[R]:
        """Give all that the function makes of each item."""

    @abstractmethod
    def attempt(self, make: Callable[[], Callable[[T], R]]) -> Dataset[R | Crash[T]]:
        """Give one outcome for each item, as ``run`` does; ``make`` builds the function."""

    @abstractmethod
    def group(
        self: Dataset[tuple[K, V]], function: Callable[[K, Iterator[V]], Iterable[R]]
    ) -> Dataset[R]:
        """Give all that the function makes of each key and its values.

        The values come in order, one at a time, so that a group need not fit into memory; the
        values of one key must be comparable.
        """

    @abstractmethod
    def union(self, *others: Dataset[T]) -> Dataset[T]:
        """Give the items of this dataset and of others."""

    @abstractmethod
    def persist(self) -> Dataset[T]:
        """Keep the items once they are worked out, because they are used several times."""

    @abstractmethod
    def total(self, count: Callable[[T], Counter[H]]) -> Counter[H]:
        """Add up what is counted in each item; there must be few different things to count."""

    @abstractmethod
    def take(self, number: int) -> list[T]:
        """Give some items, at most so many."""

    @abstractmethod
    def save_lines(self: Dataset[str], folder: str) -> None:
        """Write lines, each once, into files that are sorted, read in the order of their names.

        The order is that of code points, which is that of the bytes in UTF-8.
        """

    @abstractmethod
    def save_table(self: Dataset[Cells], folder: str, columns: Sequence[tuple[str, str]]) -> None:
        """Write rows as a table in Parquet; each column has a name and a type of SQL."""
