"""Dates in figures: 2009/6/30, 30-6-2009, 22 / 11 / 1436هـ, 2020-11-22, 22.11.2020."""

from __future__ import annotations

from typing import NamedTuple

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.times.calendar import Calendar
from mithaq.text.times.expressions import Date, Expression, Vague
from mithaq.text.times.years import year_number

_SEPARATORS = frozenset("/-–.\\")
_DAY, _MONTH = 31, 12
_SHORT = 2
_FIELDS = 3


class Figures(NamedTuple):
    """A date in figures and the index of the token after it."""

    expression: Expression
    next: int


def figures_at(line: Line, i: int) -> Figures | None:
    """Read a date in figures; the day comes before the month, as Arabic newspapers write it.

    A month beyond twelve shows that the two were turned round. A year of two digits stays vague.
    """
    # A reference number (رقم 12/5/2015) only looks like a date.
    if line.kind(i) != "number" or line.word(i - 1) in GRAMMAR["reference"]:
        return None
    return _dotted(line, i) or _separated(line, i)


def _dotted(line: Line, i: int) -> Figures | None:
    fields = line.word(i).split(".")
    if len(fields) != _FIELDS or not all(field.isdigit() for field in fields):
        return None
    year = next((int(f) for f in (fields[0], fields[2]) if len(f) == len("2020")), None)
    date = _ordered([int(field) for field in fields], year, Calendar.GREGORIAN)
    return Figures(date, i + 1) if date and len(fields[1]) <= _SHORT else None


def _separated(line: Line, i: int) -> Figures | None:
    mark = line.word(i + 1)
    if mark not in _SEPARATORS or line.word(i + 3) != mark:
        return None
    numbers = [line.integer(k) for k in (i, i + 2, i + 4)]
    if any(number is None for number in numbers):
        return None
    fields = [number for number in numbers if number is not None]
    first, last = year_number(line, i), year_number(line, i + 4)
    if last:
        date = _ordered(fields, last.number, last.calendar)
        return Figures(date, last.next) if date else None
    if first:
        date = _ordered(fields, first.number, first.calendar)
        return Figures(date, i + 5) if date else None
    short = all(len(line.word(k)) <= _SHORT for k in (i, i + 2, i + 4))
    likely = fields[0] <= _DAY and fields[1] <= _MONTH and line.glued(i) and mark == "/"
    return Figures(Vague.VAGUE, i + 5) if short and likely else None


def _ordered(fields: list[int], year: int | None, calendar: Calendar) -> Date | None:
    first, second, third = fields
    if year is None:
        return None
    day, month = (third, second) if first == year else (first, second)
    if month > _MONTH >= day:
        day, month = month, day
    if not (1 <= month <= _MONTH and 1 <= day <= _DAY):
        return None
    return Date(calendar, year, month, day)
