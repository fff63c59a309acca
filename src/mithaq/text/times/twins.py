"""Dates with what is said beside them: the weekday, and the same date in the other calendar."""

from __future__ import annotations

from dataclasses import replace

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.times.dates import Said, single_date
from mithaq.text.times.expressions import Date, Expression, Period, Twin
from mithaq.text.times.lexicon import SHIFTS, WEEKDAYS

_OPENING = {"(": ")", "[": "]"}
_PAUSES = frozenset({"،", ",", "-", "–", "/"})
_JOINTS = _PAUSES | {"("}


def date_at(line: Line, i: int) -> Said | None:
    """Read a date at token ``i``, with its twin in the other calendar."""
    said = single_date(line, i)
    return said and (_with_twin(line, said) or said)


def weekday_date_at(line: Line, i: int) -> Said | None:
    """Read a weekday and the date it falls on: الأحد (22 تشرين الثاني 2020)."""
    hit = WEEKDAYS.at(line, i)
    if hit is None:
        return None
    shift = SHIFTS.at(line, hit.last)
    said = beside(line, shift.last if shift and not shift.prefix else hit.last)
    return said and Said(on_weekday(said.expression, hit.value), said.next)


def beside(line: Line, i: int) -> Said | None:
    """Read a date of day precision after a weekday or اليوم, in brackets or after a pause."""
    closing = _OPENING.get(line.word(i))
    start = i + (closing is not None or line.word(i) in _PAUSES)
    said = date_at(line, _past_equals(line, start))
    if said is None or not _has_day(said.expression):
        return None
    closed = closing is not None and line.word(said.next) == closing
    return Said(said.expression, said.next + closed)


def on_weekday(expression: Expression, weekday: int | None) -> Expression:
    """Give a date the weekday that is said beside it."""
    if isinstance(expression, Date):
        return replace(expression, weekday=weekday)
    if isinstance(expression, Twin):
        return replace(expression, first=replace(expression.first, weekday=weekday))
    if isinstance(expression, Period) and isinstance(expression.first, Date):
        return replace(expression, first=replace(expression.first, weekday=weekday))
    return expression


def _with_twin(line: Line, said: Said) -> Said | None:
    first = said.expression
    joint = line.word(said.next)
    start = said.next + (joint in _JOINTS)
    after = _past_equals(line, start)
    second = single_date(line, after)
    if second is None or not (isinstance(first, Date) and isinstance(second.expression, Date)):
        return None
    told = after > start or (first.calendar is not second.expression.calendar and _has_day(first))
    closed = joint == "(" and line.word(second.next) == ")"
    return Said(Twin(first, second.expression), second.next + closed) if told else None


def _past_equals(line: Line, i: int) -> int:
    """Pass over الموافق, ليوم and a weekday."""
    if line.word(i) not in GRAMMAR["equals"]:
        return i
    after = i + 1 + (line.word(i + 1) in GRAMMAR["day_words"])
    weekday = WEEKDAYS.at(line, after)
    return weekday.last if weekday else after


def _has_day(expression: Expression) -> bool:
    if isinstance(expression, Period):
        return _has_day(expression.first)
    if isinstance(expression, Twin):
        return _has_day(expression.first) or _has_day(expression.second)
    return isinstance(expression, Date) and expression.day is not None
