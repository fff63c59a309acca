"""From what is said of time to the days meant, given when it was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from mithaq.text.times.calendar import Resolved, first_day, last_day
from mithaq.text.times.context import Context
from mithaq.text.times.expressions import (
    Date,
    Day,
    Decade,
    Elapsed,
    Expression,
    Frame,
    NextDay,
    Period,
    Twin,
    Vague,
    Week,
    Weekday,
)
from mithaq.text.times.resolve_dates import Outcome, resolve_date, resolve_twin
from mithaq.text.times.resolve_relative import (
    resolve_day,
    resolve_decade,
    resolve_elapsed,
    resolve_next_day,
    resolve_week,
    resolve_weekday,
)
from mithaq.text.times.tense import Tense


def resolve(expression: Expression, context: Context) -> Outcome:
    """Give the first and last day, month or year of a time; None when it cannot be placed."""
    return _RESOLVERS[type(expression)](expression, context)


def framed(outcome: Outcome, expression: Expression, frame: Frame, today: date | None) -> Outcome:
    """Turn a time into a deadline or a beginning where its preposition says so.

    What is to be before a month ends where the month begins; what is to be by it, where it ends.
    """
    if not isinstance(outcome, Resolved) or outcome.end is None or frame == "at":
        return outcome
    if frame == "since":
        return Resolved(outcome.start, None)
    if frame == "before" and not _ends(expression):
        return Resolved(None, outcome.start)
    day = last_day(outcome.end)
    if frame == "by" and (today is None or day < today):
        return outcome
    return Resolved(None, day.isoformat() if _ends(expression) else outcome.end)


def _ends(said: Expression) -> bool:
    return isinstance(said, Date) and said.edge == "end"


def leans_on_tense(said: Expression) -> bool:
    """Tell whether it takes the tense of the sentence to place an expression."""
    if isinstance(said, Period):
        return leans_on_tense(said.first) or leans_on_tense(said.last)
    implied = isinstance(said, Date) and said.edge is not None
    ahead = isinstance(said, Elapsed) and said.direction > 0
    return implied or ahead or _is_open(said)


def _period(said: Period, context: Context) -> Outcome:
    """Resolve both ends; the one that says more, or lies nearer to now, places the other."""
    if month := _month_of(said):
        return _part_of_month(said, month, context)
    from_last = not _is_open(said.last) or context.tense is Tense.FUTURE
    if _is_open(said.first) and from_last:
        last = resolve(said.last, context)
        return _joined(resolve(said.first, _beside(context, last, before=True)), last)
    first = resolve(said.first, context)
    around = _beside(context, first, before=False) if _is_open(said.last) else context
    return _joined(first, resolve(said.last, around))


def _month_of(said: Period) -> Date | None:
    """Give the month in which both ends lie, of a year left open: النصف الثاني من مايو."""
    first, last = said.first, said.last
    if not (isinstance(first, Date) and isinstance(last, Date) and _is_open(first)):
        return None
    month = replace(first, day=None)
    return month if first.day and replace(last, day=None) == month else None


def _part_of_month(said: Period, month: Date, context: Context) -> Outcome:
    """Give the days of a part of a month, which is placed as a whole."""
    whole = resolve(month, context)
    if not isinstance(whole, Resolved) or whole.start is None:
        return whole
    after = Context(today=last_day(whole.start) + timedelta(days=1), tense=Tense.BEFORE)
    return _joined(resolve(said.first, after), resolve(said.last, after))


def _joined(first: Outcome, last: Outcome) -> Outcome:
    if not (isinstance(first, Resolved) and isinstance(last, Resolved)):
        return first if isinstance(last, Resolved) else last
    if first.start is None or last.end is None or first_day(first.start) > last_day(last.end):
        return None
    return Resolved(first.start, last.end)


def _is_open(said: Expression) -> bool:
    """Tell whether an end needs the other end, or the present, to be placed."""
    if isinstance(said, Date):
        return said.year is None and said.shift is None and isinstance(said.month, int)
    return isinstance(said, Weekday) and said.shift is None


def _beside(context: Context, other: Outcome, *, before: bool) -> Context:
    """Look from the other end of a period, back or ahead."""
    if not isinstance(other, Resolved) or other.start is None or other.end is None:
        return context._replace(today=None)
    if before:
        day = first_day(other.start) - timedelta(days=1)
        return context._replace(today=day, tense=Tense.BEFORE, strayed=None)
    day = last_day(other.end) + timedelta(days=1)
    return context._replace(today=day, tense=Tense.FUTURE, strayed=None)


def _nothing(_: Vague, __: Context) -> None:
    """Leave what is vague unplaced."""


_RESOLVERS: Mapping[type, Callable[[Any, Context], Outcome]] = {
    Date: resolve_date,
    Twin: resolve_twin,
    Weekday: resolve_weekday,
    Day: resolve_day,
    NextDay: resolve_next_day,
    Elapsed: resolve_elapsed,
    Week: resolve_week,
    Decade: resolve_decade,
    Period: _period,
    Vague: _nothing,
}
