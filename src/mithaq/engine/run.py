"""The one way to run work over many items."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from mithaq.engine.attempt import Crash, R, T, attempt
from mithaq.engine.workers import in_workers


class Engine(Protocol):
    """Where work is done: in this process, in worker processes, or on a cluster."""

    def run(
        self, make: Callable[[], Callable[[T], R]], items: Iterable[T]
    ) -> Iterator[R | Crash[T]]:
        """Give one outcome for each item, in the order of the items."""


@dataclass(frozen=True, slots=True)
class Processes:
    """This machine: one job works in this process, more work in that many others."""

    jobs: int = 1

    def run(
        self, make: Callable[[], Callable[[T], R]], items: Iterable[T]
    ) -> Iterator[R | Crash[T]]:
        """Give one outcome for each item, in the order of the items."""
        return run(make, items, jobs=self.jobs)


def run(
    make: Callable[[], Callable[[T], R]], items: Iterable[T], *, jobs: int = 1
) -> Iterator[R | Crash[T]]:
    """Give one outcome for each item, in the order of the items.

    Args:
        make: builds the function that does the work; called once in each process. With several
            jobs it must be picklable: a function of a module, or a partial of one.
        items: taken as they are needed, so they may be a stream.
        jobs: 1 works in this process, more in that many worker processes.

    Yields:
        The result for an item, or a Crash when its work raised or killed its worker.
    """
    return _in_process(make, items) if jobs == 1 else in_workers(make, items, jobs)


def _in_process(make: Callable[[], Callable[[T], R]], items: Iterable[T]) -> Iterator[R | Crash[T]]:
    function = make()
    for item in items:
        yield attempt(function, item)
