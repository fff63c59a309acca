"""Which year a month or day said without one belongs to."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from mithaq.text.times.calendar import Calendar, Stamp, first_day, last_day, resolved
from mithaq.text.times.context import Clash, Context
from mithaq.text.times.expressions import Date, Shift
from mithaq.text.times.tense import Tense

_MONTH = len("2020-01")  # a year alone is told in passing: الاتفاق الموقع عام 2015
_HALF_YEAR = 183
_NEAR = 92
_THESE_DAYS = 31
_AROUND = 3
# A paper of the first days of a month may have been written in the last days of the one before.
_TURN_OF_MONTH = 3


class _Candidate(NamedTuple):
    year: int
    start: date
    end: date


def choose_year(said: Date, context: Context) -> int | Clash | None:
    """Choose the year of a month (and day) by its modifier, the weekday and the tense.

    None where several years are as good: beyond half a year without a sign, or after the text has
    turned to another year.
    """
    now = context.now(said.calendar)
    if now is None or context.today is None:
        return None
    around = [_candidate(said, now.year + step) for step in range(-_AROUND, _AROUND + 1)]
    candidates = [candidate for candidate in around if candidate]
    if said.shift is not None:
        return _by_shift(said, said.shift, candidates, now, context.today)
    if context.strayed is not None:
        return _beside_told(said, context)
    if said.weekday is not None and said.calendar is Calendar.GREGORIAN:
        return _by_weekday(said.weekday, candidates, context.today)
    return _by_tense(candidates, context.tense, context.today)


def _beside_told(said: Date, context: Context) -> int | None:
    """Give the year of the date told just before in the sentence, where this one lies beside it."""
    told = context.told.start if context.told and context.strayed == 0 else None
    candidate = _candidate(said, int(told[:4])) if told else None
    if told is None or len(told) < _MONTH or candidate is None:
        return None
    apart = max(candidate.start - last_day(told), first_day(told) - candidate.end)
    return candidate.year if apart.days <= _THESE_DAYS else None


def _candidate(said: Date, year: int) -> _Candidate | None:
    month = said.month if isinstance(said.month, int) else None
    found = resolved(Stamp(said.calendar, year, month, said.day))
    if found is None or found.start is None or found.end is None:
        return None
    return _Candidate(year, first_day(found.start), last_day(found.end))


def _by_shift(
    said: Date, shift: Shift, candidates: list[_Candidate], now: Stamp, today: date
) -> int | Clash | None:
    if shift.from_context:
        return None
    if shift.steps == 0:
        return now.year if said.month == now.month else Clash("the month is not the present one")
    if said.day is None and said.month == now.month and today.day <= _TURN_OF_MONTH:
        return None
    past = [c.year for c in reversed(candidates) if c.end < today]
    ahead = [c.year for c in candidates if c.start > today]
    years = past if shift.steps < 0 else ahead
    return years[abs(shift.steps) - 1] if len(years) >= abs(shift.steps) else None


def _by_weekday(weekday: int, candidates: list[_Candidate], today: date) -> int | Clash | None:
    """Take the one year, of those around now, in which the date falls on the weekday said.

    A date of these months that falls on another weekday is a slip, not one of another year.
    """
    away = {c: abs((c.start - today).days) for c in candidates}
    near = [c for c in candidates if away[c] <= 2 * _HALF_YEAR]
    fits = [c for c in near if c.start.isoweekday() == weekday]
    slips = any(away[c] <= _NEAR for c in near if c not in fits)
    return fits[0].year if len(fits) == 1 and not slips else Clash("the weekday is not the date's")


def _by_tense(candidates: list[_Candidate], tense: Tense, today: date) -> int | None:
    past = max((c for c in candidates if c.start <= today), default=None)
    ahead = min((c for c in candidates if c.end >= today), default=None)
    if past is None or ahead is None or past == ahead or tense is Tense.BEFORE:
        return past.year if past else None
    since, until = (today - past.end).days, (ahead.start - today).days
    if tense is Tense.PAST:
        return past.year if until > _NEAR else None
    if tense is Tense.FUTURE:
        return ahead.year if since > _NEAR else None
    if tense is Tense.NEAR and min(since, until) <= _NEAR:
        return past.year if since <= until else ahead.year
    return past.year if tense is Tense.UNKNOWN and since <= _HALF_YEAR else None
