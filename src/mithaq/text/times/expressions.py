"""What words say of time, before it is known when they were written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal, NamedTuple

from mithaq.text.times.calendar import Calendar


class Shift(NamedTuple):
    """So many periods from the present one, or from the one that the text told last.

    ``implied`` is the present period without هذا or الجاري: نهاية العام.
    """

    steps: int
    from_context: bool = False
    implied: bool = False


Edge = Literal["start", "middle", "end"]
Frame = Literal["at", "before", "until", "since", "by"]
Unit = Literal["day", "week", "month", "year", "decade", "century", "hour", "minute", "second"]


@dataclass(frozen=True, slots=True)
class Date:
    """A year, month or day, each said outright, by a shift, or not at all.

    Attributes:
        shift: what chooses the year of a month said without one (مايو الماضي).
        part: first month and number of months of a season, quarter or half of the year.
        edge: a start, middle or end (مطلع, منتصف, أواخر), at the precision of what follows.
        weekday: by ISO number, as said beside the date.
    """

    calendar: Calendar = Calendar.GREGORIAN
    year: int | Shift | None = None
    month: int | Shift | None = None
    day: int | None = None
    weekday: int | None = None
    shift: Shift | None = None
    part: tuple[int, int] | None = None
    edge: Edge | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """One date said in two ways: 26 شوال 1436 الموافق 11 أغسطس 2015."""

    first: Date
    second: Date


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week by ISO number: الخميس, الخميس الماضي."""

    number: int
    shift: Shift | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day so far from today: اليوم, أمس, بعد غد; with the weekday and date said beside it."""

    steps: int
    weekday: int | None = None
    date: Date | Twin | None = None


@dataclass(frozen=True, slots=True)
class NextDay:
    """A day so far from the day told last: في اليوم التالي."""

    steps: int


@dataclass(frozen=True, slots=True)
class Elapsed:
    """A count of units before (-1) or after (1) now: قبل ثلاثة أيام, بعد عام من الآن."""

    count: int
    unit: Unit
    direction: int
    from_now: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """The present week; the days it may hold depend on where the week begins."""


@dataclass(frozen=True, slots=True)
class Decade:
    """Ten years by the first of them within a century: الثمانينيات."""

    first: int


@dataclass(frozen=True, slots=True)
class Period:
    """From one time to another."""

    first: Expression
    last: Expression


class Vague(Enum):
    """A time that cannot be placed: قبل سنوات, الأسبوع الماضي, اليوم التالي للهجوم.

    The last is a lapse: it is counted from what is named behind it.
    """

    VAGUE = "vague"
    LAPSE = "lapse"


Expression = Date | Weekday | Day | NextDay | Elapsed | Week | Decade | Twin | Period | Vague


class Found(NamedTuple):
    """An expression at the tokens ``first`` to ``last`` (exclusive), after a clitic ``prefix``."""

    expression: Expression
    first: int
    last: int
    frame: Frame = "at"
    prefix: str = ""
