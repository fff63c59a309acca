"""Dates in words: a day, month and year, with the month and the year said in any way."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.phrases import Hit
from mithaq.text.times.days import Days, day_at, days_at
from mithaq.text.times.expressions import Date, Expression, Period, Shift, Vague
from mithaq.text.times.lexicon import PARTS_OF_MONTH
from mithaq.text.times.months import month_at
from mithaq.text.times.numeric import figures_at
from mithaq.text.times.years import (
    counts_nothing,
    shift_at,
    shifted,
    shifted_year,
    year_after,
    year_number,
)

_COMMAS = frozenset({"،", ","})
_SHORT_YEAR = 2
_LAST = 31  # day of any month


class Said(NamedTuple):
    """An expression and the index of the token after it."""

    expression: Expression
    next: int


def single_date(line: Line, i: int) -> Said | None:
    """Read a date in one calendar, in figures or in words; several days are a period."""
    figures = figures_at(line, i)
    if figures:
        return Said(figures.expression, figures.next)
    part = PARTS_OF_MONTH.at(line, i)
    if part:
        return _part(line, part)
    days = days_at(line, i)
    if days is None:
        return _month_first(line, i) or _month(line, i, None)
    start = days.month + (line.word(days.month) in GRAMMAR["of"])
    said = _month(line, start, days) or _day_of_shifted_month(line, start, days)
    return said and (said if days.month == days.next else said._replace(next=days.next))


def _part(line: Line, part: Hit[tuple[int, ...]]) -> Said | None:
    """Read a half, a third or the first week of a month; other weeks begin nobody knows where."""
    start = part.last + (line.word(part.last) in GRAMMAR["of"])
    shift = shifted_month(line, start)
    said = Said(Date(month=shift[0]), shift[1]) if shift else _month(line, start, None)
    if said is None or not isinstance(said.expression, Date) or not part.value:
        return said and said._replace(expression=Vague.VAGUE)
    first, last = part.value
    end = said.expression if last == _LAST else replace(said.expression, day=last)
    return said._replace(expression=Period(replace(said.expression, day=first), end))


def shifted_month(line: Line, i: int) -> tuple[Shift, int] | None:
    """Read a month by its distance: الشهر الماضي, هذا الشهر; give it and the index after it."""
    return shifted(line, i, GRAMMAR["definite_month"])


def _month(line: Line, i: int, days: Days | None) -> Said | None:
    i += line.word(i) in GRAMMAR["month_words"]
    name = month_at(line, i, has_day=days is not None)
    if name is None:
        return None
    dated = _dated(line, Date(name.month.calendar, month=name.month.number), name.next)
    if name.clash or dated is None:
        return Said(Vague.VAGUE, name.next)
    return Said(_spread(dated[0], days), dated[1])


def _month_first(line: Line, i: int) -> Said | None:
    """Read the order of some web sites: مارس 29, 2024; a day without a year counts nothing."""
    name = month_at(line, i, has_day=True)
    day = day_at(line, name.next) if name and line.kind(name.next) == "number" else None
    if name is None or day is None:
        return None
    year = year_number(line, day[1] + (line.word(day[1]) in _COMMAS))
    if year is None:
        alone = line.word(i - 1) in GRAMMAR["before_month"] and counts_nothing(line, day[1])
        said = Date(name.month.calendar, month=name.month.number, day=day[0])
        return Said(said, day[1]) if alone else None
    if year.calendar is not name.month.calendar:
        return None
    return Said(Date(year.calendar, year.number, name.month.number, day[0]), year.next)


def _dated(line: Line, date: Date, i: int) -> tuple[Date, int] | None:
    """Add the year that follows a month, however it is said; None when it is not the calendar's."""
    shift = shift_at(line, i)
    if shift:
        return replace(date, shift=shift[0]), shift[1]
    year = year_after(line, i)
    if year:
        fits = year.calendar is date.calendar
        return (replace(date, year=year.number), year.next) if fits else None
    distant = shifted_year(line, i)
    if distant:
        return replace(date, year=distant[0]), distant[1]
    return None if _is_short_year(line, i) else (date, i)


def _is_short_year(line: Line, i: int) -> bool:
    """Tell whether a year of two digits follows, whose century is not said."""
    short = line.kind(i) == "number" and len(line.word(i)) == _SHORT_YEAR
    return short and line.kind(i + 1) != "word" and line.word(i + 1) not in GRAMMAR["percent"]


def _day_of_shifted_month(line: Line, i: int, days: Days) -> Said | None:
    """Read a day of a month without a name: 18 من الشهر الماضي, 15 الجاري."""
    month = shifted_month(line, i)
    if month is None and line.word(i) in GRAMMAR["bare_shift"]:
        month = Shift(0), i + 1
    return Said(_spread(Date(month=month[0]), days), month[1]) if month else None


def _spread(date: Date, days: Days | None) -> Expression:
    if days is None:
        return date
    first = replace(date, day=days.first)
    return first if days.first == days.last else Period(first, replace(date, day=days.last))
