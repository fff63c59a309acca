"""Partial dates: ISO strings cut at the precision said, in two calendars.

Hijri dates are those of the Umm al-Qura calendar, which hijridate holds for 1343 to 1500 AH.
"""

from __future__ import annotations

import calendar
from datetime import date
from enum import Enum
from typing import NamedTuple

from hijridate import Gregorian, Hijri

from mithaq.model import one_day

MONTHS = 12
_HIJRI_YEARS = range(1343, 1501)
_YEARS = range(1000, 2200)
_YEAR, _MONTH = len("2011"), len("2011-12")


class Calendar(Enum):
    """The two calendars of Arabic newspapers."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"


class Stamp(NamedTuple):
    """A year, a month of it or a day of that, in one calendar."""

    calendar: Calendar
    year: int
    month: int | None = None
    day: int | None = None


class Resolved(NamedTuple):
    """First and last day, month or year meant, as ISO strings; None where it is left open."""

    start: str | None
    end: str | None

    @property
    def day(self) -> str | None:
        """Give the one day that is meant; None for a stretch, a month or a year."""
        return one_day(self.start, self.end)


def iso(year: int, month: int | None = None, day: int | None = None) -> str:
    """Write a Gregorian date at its precision."""
    parts = [f"{year:04d}", *(f"{part:02d}" for part in (month, day) if part is not None)]
    return "-".join(parts)


def resolved(stamp: Stamp) -> Resolved | None:
    """Give the stretch that a stamp names; None when the calendar has no such date."""
    if stamp.calendar is Calendar.GREGORIAN:
        if not _exists(stamp):
            return None
        said = iso(stamp.year, stamp.month, stamp.day)
        return Resolved(said, said)
    days = _hijri_days(stamp)
    return Resolved(days[0].isoformat(), days[1].isoformat()) if days else None


def first_day(said: str) -> date:
    """Give the first day of an ISO year, month or day."""
    return date.fromisoformat(said + "-01-01"[len(said) - _YEAR :][: 10 - len(said)])


def last_day(said: str) -> date:
    """Give the last day of an ISO year, month or day."""
    day = first_day(said)
    if len(said) == _YEAR:
        return date(day.year, MONTHS, 31)
    if len(said) == _MONTH:
        return day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Go forward (or back) by months."""
    years, index = divmod(year * MONTHS + month - 1 + count, MONTHS)
    return years, index + 1


def stamp_of(day: date, which: Calendar) -> Stamp | None:
    """Give a day in one of the calendars; None outside the years that hijridate holds."""
    if which is Calendar.GREGORIAN:
        return Stamp(which, day.year, day.month, day.day)
    try:
        hijri = Gregorian.fromdate(day).to_hijri()
    except OverflowError:
        return None
    return Stamp(which, hijri.year, hijri.month, hijri.day)


def _exists(stamp: Stamp) -> bool:
    if stamp.year not in _YEARS:
        return False
    if stamp.day is None or stamp.month is None:
        return True
    return 1 <= stamp.day <= calendar.monthrange(stamp.year, stamp.month)[1]


def _hijri_days(stamp: Stamp) -> tuple[date, date] | None:
    if stamp.year not in _HIJRI_YEARS:
        return None
    try:
        start = Hijri(stamp.year, stamp.month or 1, stamp.day or 1).to_gregorian()
        end = Hijri(stamp.year, stamp.month or MONTHS, 1)
        length = end.month_length()
        last = Hijri(stamp.year, stamp.month or MONTHS, stamp.day or length).to_gregorian()
    except (OverflowError, ValueError):
        return None
    return _plain(start), _plain(last)


def _plain(day: date) -> date:
    return date(day.year, day.month, day.day)
