"""From times told by their distance to the days meant."""

from __future__ import annotations

from datetime import date, timedelta

from mithaq.model import is_day
from mithaq.text.times.calendar import Resolved, add_months, iso, stamp_of
from mithaq.text.times.context import Clash, Context
from mithaq.text.times.expressions import (
    Date,
    Day,
    Decade,
    Elapsed,
    NextDay,
    Shift,
    Twin,
    Week,
    Weekday,
)
from mithaq.text.times.resolve_dates import Outcome, resolve_date, resolve_twin
from mithaq.text.times.tense import Tense

_WEEK = 7
_DECADE, _CENTURY = 10, 100
_WEEK_STARTS = (6, 7, 1)  # Saturday in Egypt and the Gulf, Sunday in the Levant, Monday elsewhere
_SURE_DECADES = 50  # الثلاثينيات may be those of this century or the last


def resolve_day(said: Day, context: Context) -> Outcome:
    """Give today, yesterday or tomorrow; a date said beside it with its year stands for itself."""
    if isinstance(said.date, Twin):
        return resolve_twin(said.date, context)
    if said.date and isinstance(said.date.year, int):
        return resolve_date(said.date, context)
    if context.today is None:
        return None
    day = context.today + timedelta(days=said.steps)
    if said.weekday is not None and day.isoweekday() != said.weekday:
        # A morning paper prints what was written the day before.
        day -= timedelta(days=1)
        if day.isoweekday() != said.weekday:
            return Clash("the weekday is not the one of that day")
    if said.date and _differs(said.date, day):
        return Clash("the date is not the one of that day")
    return on(day)


def resolve_weekday(said: Weekday, context: Context) -> Resolved | None:
    """Give the day of that name before or after publication, by its modifier or the tense."""
    if context.today is None:
        return None
    ago = (context.today.isoweekday() - said.number) % _WEEK
    if said.shift is not None and said.shift.steps:
        return None if said.shift.from_context else on(_beyond(context.today, ago, said.shift))
    if context.tense is Tense.FUTURE:
        return on(context.today + timedelta(days=-ago % _WEEK))
    unsure = context.tense is Tense.UNSURE and ago  # today is the nearest such day either way
    if context.strayed == 0 or unsure:
        return None
    return on(context.today - timedelta(days=ago))


def resolve_next_day(said: NextDay, context: Context) -> Resolved | None:
    """Give a day after the day told last."""
    told = context.told.day if context.told else None
    return on(date.fromisoformat(told) + timedelta(days=said.steps)) if told else None


def resolve_elapsed(said: Elapsed, context: Context) -> Resolved | None:
    """Give the day, month or year so far away; a count of years is no more precise than a year.

    What lies ahead is only counted from now in a sentence about the future.
    """
    today = context.today
    told = said.from_now or said.direction < 0 or context.tense is Tense.FUTURE
    if today is None or context.strayed == 0 or not told:
        return None
    count = said.count * said.direction
    if said.unit == "day":
        return on(today + timedelta(days=count))
    if said.unit == "month" or abs(count) == 1:
        months = count if said.unit == "month" else count * 12
        return point(iso(*add_months(today.year, today.month, months)))
    return point(iso(today.year + count))


def resolve_later(said: Elapsed, context: Context) -> Resolved | None:
    """Count on from the time told in the sentence before; it must be as precise as the unit."""
    start = context.told.start if context.told and context.age == 1 else None
    if start is None or context.told is None or context.told.end != start:
        return None
    if said.unit == "day":
        return on(date.fromisoformat(start) + timedelta(said.count)) if is_day(start) else None
    if said.unit == "month":
        months = add_months(int(start[:4]), int(start[5:7]), said.count) if start[5:] else None
        return point(iso(*months)) if months else None
    return point(iso(int(start[:4]) + said.count)) if said.unit == "year" else None


def resolve_week(_: Week, context: Context) -> Resolved | None:
    """Give the days that the present week may hold, whichever day it begins on."""
    today = context.today
    if today is None:
        return None
    starts = [
        today - timedelta(days=(today.isoweekday() - first) % _WEEK) for first in _WEEK_STARTS
    ]
    end = max(starts) + timedelta(days=_WEEK - 1)
    return Resolved(min(starts).isoformat(), end.isoformat())


def resolve_decade(said: Decade, context: Context) -> Resolved | None:
    """Give ten years; without a century the last such years, as far as they are surely meant."""
    first = said.first
    if first < _CENTURY:
        if context.today is None or first < _SURE_DECADES:
            return None
        century = context.today.year // _CENTURY * _CENTURY
        over = century + first + _DECADE <= context.today.year
        first += century if over else century - _CENTURY
    return Resolved(iso(first), iso(first + _DECADE - 1))


def on(day: date) -> Resolved:
    """Give a single day."""
    return point(day.isoformat())


def point(said: str) -> Resolved:
    """Give a single day, month or year."""
    return Resolved(said, said)


def _differs(said: Date, day: date) -> bool:
    stamp = stamp_of(day, said.calendar)
    return stamp is None or (said.month, said.day) != (stamp.month, stamp.day)


def _beyond(today: date, ago: int, shift: Shift) -> date:
    if shift.steps < 0:
        return today - timedelta(days=(ago or _WEEK) + _WEEK * (-shift.steps - 1))
    return today + timedelta(days=(-ago % _WEEK or _WEEK) + _WEEK * (shift.steps - 1))
