"""Datasets of this process, for tests of what is worked out by keyed groups."""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Any, TypeVar

from mithaq.engine import Cells, Crash, Dataset, run

T = TypeVar("T")
R = TypeVar("R")
V = TypeVar("V")
H = TypeVar("H", bound=Hashable)
K = TypeVar("K", bound=str | tuple[str, ...])


@dataclass(frozen=True)
class Here(Dataset[T]):
    """Items in a list; what is done to them must be fit to be sent to other processes."""

    items: Sequence[T]

    def flat_map(self, function: Callable[[T], Iterable[R]]) -> Here[R]:
        """Apply a function, sent there and back, to items that were sent there and back."""
        return Here(list(chain.from_iterable(map(_sent(function), map(_sent, self.items)))))

    def attempt(self, make: Callable[[], Callable[[T], R]]) -> Here[R | Crash[T]]:
        """Run work over the items."""
        return Here(list(run(_sent(make), self.items)))

    def group(
        self: Here[tuple[K, V]], function: Callable[[K, Iterator[V]], Iterable[R]]
    ) -> Here[R]:
        """Sort the pairs, and take key by key."""
        groups = groupby(sorted(self.items), key=lambda pair: pair[0])
        told = (_sent(function)(key, (value for _, value in group)) for key, group in groups)
        return Here(list(chain.from_iterable(told)))

    def union(self, *others: Dataset[T]) -> Here[T]:
        """Give all items."""
        all_ = (other.items for other in (self, *others) if isinstance(other, Here))
        return Here(list(chain.from_iterable(all_)))

    def persist(self) -> Here[T]:
        """Give itself: all is worked out at once."""
        return self

    def total(self, count: Callable[[T], Counter[H]]) -> Counter[H]:
        """Add up what is counted."""
        return sum(map(_sent(count), self.items), Counter())

    def take(self, number: int) -> list[T]:
        """Give the first items."""
        return list(self.items[:number])

    def save_lines(self: Here[str], folder: str) -> None:
        """Lines are looked at as they are."""
        raise NotImplementedError(folder)

    def save_table(self: Here[Cells], folder: str, columns: Sequence[tuple[str, str]]) -> None:
        """Rows are looked at as they are."""
        raise NotImplementedError(folder, columns)


def _sent(value: Any) -> Any:  # noqa: ANN401 - a function or an item of any kind
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - made the line before
