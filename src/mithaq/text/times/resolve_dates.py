"""From a date as it is said to the days it names."""

from __future__ import annotations

from datetime import date, timedelta

from mithaq.model import is_day
from mithaq.text.times.calendar import (
    Calendar,
    Resolved,
    Stamp,
    add_months,
    first_day,
    iso,
    last_day,
    resolved,
)
from mithaq.text.times.choice import choose_year
from mithaq.text.times.context import Clash, Context
from mithaq.text.times.expressions import Date, Shift, Twin
from mithaq.text.times.tense import Tense

_MONTH = len("2011-12")
_WINTER = 12
# Where the new moon is sighted, the Hijri month may begin a day off the calendar of Umm al-Qura.
_SIGHTING = timedelta(days=1)

Outcome = Resolved | Clash | None


def resolve_date(said: Date, context: Context) -> Outcome:
    """Give the days of a date; None when its year or month cannot be told."""
    if said.part:
        return _part(said, said.part, context)
    if _is_elsewhere(said, context):
        return None
    if isinstance(said.month, Shift):
        return _shifted_month(said, said.month, context)
    year = _year(said, context)
    if year is None or isinstance(year, Clash):
        return year
    found = resolved(Stamp(said.calendar, year, said.month, said.day))
    return _on_weekday(found, said.weekday) if found else None


def resolve_twin(said: Twin, context: Context) -> Outcome:
    """Give the days of a date said in two calendars; they must agree."""
    first = resolve_date(said.first, context)
    second = resolve_date(said.second, context)
    if isinstance(first, Clash) or isinstance(second, Clash):
        return first if isinstance(first, Clash) else second
    if first is None or second is None:
        return _completed(said, first, second)
    if not _agree(first, second):
        return Clash("the two dates differ")
    found = second if said.second.calendar is Calendar.GREGORIAN else first
    return _on_weekday(found, said.first.weekday)


def _completed(said: Twin, first: Resolved | None, second: Resolved | None) -> Outcome:
    """Let the date with a year give the year to the one without."""
    found, other = (first, said.second) if first else (second, said.first)
    if found is None or found.start is None:
        return None
    if other.month is None or other.calendar is not Calendar.GREGORIAN:
        return _on_weekday(found, said.first.weekday)
    start = first_day(found.start)
    day = Context(today=start, told=found)
    years = (start.year - 1, start.year, start.year + 1)
    dates = (resolve_date(Date(year=y, month=other.month, day=other.day), day) for y in years)
    fits = [d for d in dates if isinstance(d, Resolved) and _agree(found, d)]
    return _on_weekday(fits[0], said.first.weekday) if fits else Clash("the two dates differ")


def _agree(first: Resolved, second: Resolved) -> bool:
    if first.start is None or first.end is None or second.start is None or second.end is None:
        return False
    start, end = first_day(first.start) - _SIGHTING, last_day(first.end) + _SIGHTING
    return start <= last_day(second.end) and first_day(second.start) <= end


def _is_elsewhere(said: Date, context: Context) -> bool:
    """Tell whether نهاية العام may be the end of the year that is told of."""
    implied = any(isinstance(each, Shift) and each.implied for each in (said.year, said.month))
    past = said.edge == "end" and context.tense is Tense.PAST
    return implied and (past or context.strayed is not None)


def _on_weekday(found: Resolved, weekday: int | None) -> Resolved | Clash:
    if weekday is None or not is_day(found.start):
        return found
    fits = date.fromisoformat(found.start).isoweekday() == weekday
    return found if fits else Clash("the weekday is not the date's")


def _year(said: Date, context: Context) -> int | Clash | None:
    if isinstance(said.year, int):
        return said.year
    if isinstance(said.year, Shift):
        return _shifted_year(said.year, said.calendar, context)
    return choose_year(said, context)


def _shifted_year(shift: Shift, calendar: Calendar, context: Context) -> int | None:
    if not shift.from_context:
        now = context.now(calendar)
        return now.year + shift.steps if now else None
    told = context.told
    return int(told.start[:4]) + shift.steps if told and told.start else None


def _shifted_month(said: Date, shift: Shift, context: Context) -> Resolved | None:
    start = context.today.isoformat() if context.today else None
    if shift.from_context:
        start = context.told.start if context.told else None
    if start is None or len(start) < _MONTH:
        return None
    year, month = add_months(int(start[:4]), int(start[5:7]), shift.steps)
    return resolved(Stamp(Calendar.GREGORIAN, year, month, said.day))


def _part(said: Date, part: tuple[int, int], context: Context) -> Resolved | None:
    if said.shift is not None:
        return _shifted_season(part[0], said.shift, context.today)
    year = _year(said, context)
    # The winter of a year may be its first months or its last.
    if not isinstance(year, int) or said.calendar is Calendar.HIJRI or part[0] == _WINTER:
        return None
    return _months(year, *part)


def _shifted_season(first: int, shift: Shift, today: date | None) -> Resolved | None:
    if today is None or shift.from_context:
        return None
    seasons = [_months(today.year + step, first, 3) for step in range(-3, 4)]
    if shift.steps < 0:
        over = [s for s in seasons if s.end and last_day(s.end) < today]
        return over[shift.steps]
    if shift.steps > 0:
        ahead = [s for s in seasons if s.start and first_day(s.start) > today]
        return ahead[shift.steps - 1]
    present = [s for s in seasons if s.start and s.end and _holds(s.start, s.end, today)]
    return present[0] if present else (None if first == _WINTER else _months(today.year, first, 3))


def _holds(start: str, end: str, day: date) -> bool:
    return first_day(start) <= day <= last_day(end)


def _months(year: int, first: int, count: int) -> Resolved:
    return Resolved(iso(year, first), iso(*add_months(year, first, count - 1)))
