"""One item, one outcome: a failure is a value, so that one bad item stops nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Crash(Generic[T]):
    """An item whose work failed, and why."""

    item: T
    reason: str


def attempt(function: Callable[[T], R], item: T) -> R | Crash[T]:
    """Apply ``function`` to ``item``; whatever it raises becomes a Crash."""
    try:
        return function(item)
    except Exception as error:  # noqa: BLE001 - what an item provokes is told with the item
        return Crash(item, f"{type(error).__name__}: {error}")
