"""When a text without a date was written: what it says of itself, as a stretch of days.

Two things bound it from both sides: a year told twice (العام الجاري 2020), and a date without its
year (5 يناير الماضي) that is counted from an event which is told with its year elsewhere. What
comes out the same on the first and on the last of these days is sure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from mithaq.model import is_day
from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.times.calendar import Calendar, Resolved, first_day
from mithaq.text.times.context import Context
from mithaq.text.times.expressions import Date, Shift
from mithaq.text.times.find import Times, moments
from mithaq.text.times.lapses import Lapse, lapses_in
from mithaq.text.times.resolve import resolve
from mithaq.text.times.tense import Tense, tense_at
from mithaq.text.times.years import shifted_year, year_number

_LAST = Shift(-1)
_DESCRIBED = 3  # words that are enough to know an event by
_NEAR = timedelta(days=2)  # papers count days loosely
_Words = tuple[str, ...]


class Window(NamedTuple):
    """The first and the last day on which a text can have been written."""

    first: date
    last: date


def window(lines: Sequence[Line], found: Sequence[Times]) -> Window | None:
    """Bound the day of writing; None where nothing tells it to a year."""
    bounds = [*_years(lines), *_since_events(lines, found)]
    if not bounds:
        return None
    first = max([*(bound.first for bound in bounds), *_over(lines)])
    last = min(bound.last for bound in bounds)
    return Window(first, last) if first <= last else None


def agreed(base: Times, early: Times, late: Times) -> Times:
    """Give the times of a sentence with those that come out alike at both ends of a window."""
    alike = (
        a if a == b and not time.resolved else time
        for time, a, b in zip(base.times, early.times, late.times, strict=True)
    )
    return base._replace(times=tuple(alike))


def _years(lines: Sequence[Line]) -> Iterator[Window]:
    """Give the years of writing that are told by their distance and their number."""
    for line in lines:
        for i, token in enumerate(line.tokens):
            told = _year_at(line, i) if token.norm in GRAMMAR["definite_year"] else None
            if told:
                yield Window(date(told, 1, 1), date(told, 12, 31))


def _year_at(line: Line, i: int) -> int | None:
    """Give the present year where a year is told twice: العام الماضي (2019)."""
    shifted = shifted_year(line, i)
    if shifted is None or shifted[0].from_context:
        return None
    shift, after = shifted
    year = year_number(line, after + (line.word(after) == "("))
    return year.number - shift.steps if year and year.calendar is Calendar.GREGORIAN else None


def _since_events(lines: Sequence[Line], found: Sequence[Times]) -> Iterator[Window]:
    """Give the years that follow dates which are counted from an event told with its day."""
    counted = [(k, lapse) for k, line in enumerate(lines) for lapse in lapses_in(line)]
    dated = [(k, lapse, said) for k, lapse in counted if (said := _last_date(lines[k]))]
    told = _told(lines, found) if dated else {}
    for k, lapse, said in dated:
        days = {day for at, day in told.get(_event(lines[k], lapse), ()) if at != k}
        if len(days) == 1:
            yield from _year_from(said, date.fromisoformat(*days) + timedelta(days=lapse.days))


def _last_date(line: Line) -> Date | None:
    """Give the one date of a sentence whose year is the last one: 5 يناير الماضي."""
    dates = [f.expression for f in moments(line) if isinstance(f.expression, Date)]
    if len(dates) != 1 or dates[0].day is None or not isinstance(dates[0].month, int):
        return None
    said = dates[0]
    return said if said.shift == _LAST and said.calendar is Calendar.GREGORIAN else None


def _event(line: Line, lapse: Lapse) -> _Words:
    """Give the words that name what stands behind a lapse."""
    behind = (t.norm for t in line.tokens if t.start >= lapse.span.end and t.kind == "word")
    return tuple(islice(behind, _DESCRIBED))


def _told(lines: Sequence[Line], found: Sequence[Times]) -> dict[_Words, set[tuple[int, str]]]:
    """Give for what a sentence with one day names the sentence and its day."""
    told: dict[_Words, set[tuple[int, str]]] = {}
    for k, (line, times) in enumerate(zip(lines, found, strict=True)):
        days = {t.start for t in times.times if t.start and t.start == t.end}
        day = days.pop() if len(days) == 1 else ""
        words = [token.norm for token in line.tokens if token.kind == "word"] if day else []
        for i in range(len(words) - _DESCRIBED + 1 if is_day(day) else 0):
            told.setdefault(tuple(words[i : i + _DESCRIBED]), set()).add((k, day))
    return told


def _year_from(said: Date, day: date) -> Iterator[Window]:
    """Give the year after the date that is meant, if one lies beside a day."""
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            meant = date(year, int(str(said.month)), said.day or 1)
            end = meant.replace(year=year + 1)
        except ValueError:
            continue
        if abs(meant - day) <= _NEAR:
            yield Window(meant + timedelta(days=1), end)


def _over(lines: Sequence[Line]) -> Iterator[date]:
    """Give the first days of the months and days that are told as over."""
    for line in lines:
        for each in moments(line):
            said = each.expression
            dated = isinstance(said, Date) and isinstance(said.year, int) and said.month
            if dated and tense_at(line, each.first, each.last) is Tense.PAST:
                placed = resolve(said, Context(None))
                if isinstance(placed, Resolved) and placed.start:
                    yield first_day(placed.start)
