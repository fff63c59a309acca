"""What a text says in numbers: quantities and times, with the words that say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeGuard

from mithaq.model.span import Span

_DAY = len("2011-12-31")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of things, with its bounds.

    Attributes:
        low: least number meant; None when only an upper bound is given.
        high: greatest number meant; None when only a lower bound is given.
        percent: the numbers are per cents, not a count; only these can have decimals.
        about: the text says that the number is approximate.
        unit: the counted noun as written (جندي), without its clitics.
    """

    span: Span
    low: float | None
    high: float | None
    percent: bool = False
    about: bool = False
    unit: Span | None = None

    @property
    def bound(self) -> str:
        """Name the sort of number: exact, about, min, max or range."""
        if self.about:
            return "about"
        if self.low is None:
            return "max"
        if self.high is None:
            return "min"
        return "exact" if self.low == self.high else "range"


@dataclass(frozen=True, slots=True)
class Time:
    """A time as the text gives it, never more precise than the words.

    ``start`` and ``end`` are ISO strings cut at the precision said (``2011``, ``2011-12``,
    ``2011-12-31``) and are equal for a point in time. An end alone is a deadline, a start alone an
    open beginning; both None means that the words could not be anchored.
    """

    span: Span
    start: str | None = None
    end: str | None = None

    @property
    def resolved(self) -> bool:
        """Tell whether at least one end is known."""
        return self.start is not None or self.end is not None

    @property
    def day(self) -> str | None:
        """Give the one day that is meant; None for a stretch, a month or a year."""
        return one_day(self.start, self.end)


def is_day(said: str | None) -> TypeGuard[str]:
    """Tell whether an ISO string of a time is as precise as a day."""
    return said is not None and len(said) == _DAY


def one_day(start: str | None, end: str | None) -> str | None:
    """Give the day that is both the first and the last of a time."""
    return start if start == end and is_day(start) else None
