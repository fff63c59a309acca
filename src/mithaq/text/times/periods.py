"""Years and parts of them: عام 2008, 2003-2011, صيف 2014, الربع الأول, مطلع العام, الثمانينيات."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.times.dates import Said
from mithaq.text.times.expressions import (
    Date,
    Day,
    Decade,
    Edge,
    Expression,
    Period,
    Shift,
    Vague,
    Weekday,
)
from mithaq.text.times.lexicon import DAY_WORDS, DECADES, EDGES, PARTS_OF_YEAR, WEEKDAYS
from mithaq.text.times.relative import unit_from_now, weekday
from mithaq.text.times.twins import date_at, weekday_date_at
from mithaq.text.times.years import (
    has_era,
    is_year,
    shift_at,
    shifted_year,
    spoken_year,
    year_after,
    year_number,
)

_SEASON = 3
_DASHES = frozenset({"-", "–", "—"})
_IMPLIED = Shift(0, implied=True)
_PRESENT: dict[str, Expression] = {
    "العام": Date(year=_IMPLIED),
    "السنه": Date(year=_IMPLIED),
    "الشهر": Date(month=_IMPLIED),
    "الاسبوع": Vague.VAGUE,
}


def year(line: Line, i: int) -> Said | None:
    """Read عام 2008, 2003-2011, and a bare year that its neighbours prove."""
    worded = line.word(i) in GRAMMAR["year_words"] | GRAMMAR["years_words"]
    found = year_number(line, i + worded)
    if found is None:
        spoken = spoken_year(line, i)
        return Said(Date(spoken.calendar, spoken.number), spoken.next) if spoken else None
    first = Date(found.calendar, found.number)
    last = _second_year(line, found.next, found.number)
    if last and isinstance(last.expression, Date):
        return Said(Period(replace(first, calendar=last.expression.calendar), last[0]), last.next)
    return Said(first, found.next) if worded or has_era(line, i) or is_year(line, i) else None


def part_of_year(line: Line, i: int) -> Said | None:
    """Read a season, quarter or half with the year it belongs to."""
    this = line.word(i) in GRAMMAR["this"]
    hit = PARTS_OF_YEAR.at(line, i + this)
    if hit is None:
        return None
    date = Date(part=hit.value)
    found = year_after(line, hit.last)
    if found:
        return Said(replace(date, calendar=found.calendar, year=found.number), found.next)
    shift = (Shift(0), hit.last) if this else shift_at(line, hit.last)
    if shift and hit.value[1] == _SEASON:
        return Said(replace(date, shift=shift[0]), shift[1])
    distant = shifted_year(line, hit.last) or _implied_year(line, hit.last)
    return Said(replace(date, year=distant[0]), distant[1]) if distant else None


def edge(line: Line, i: int) -> Said | None:
    """Read the start, middle or end of a period: مطلع الشهر الجاري, نهاية عام 2011."""
    hit = EDGES.at(line, i)
    said = _period(line, hit.last) if hit else None
    return Said(_edged(said.expression, hit.value), said.next) if hit and said else None


def decade(line: Line, i: int) -> Said | None:
    """Read الثمانينيات and ثمانينيات القرن الماضي; an age (في الثلاثينيات من العمر) is none."""
    hit = DECADES.at(line, i)
    if hit is None:
        return None
    after = hit.last + (line.word(hit.last) == "من")
    if line.word(after) == "القرن" and line.word(after + 1) in GRAMMAR["last_century"]:
        return Said(Decade(1900 + hit.value), after + 2)
    definite = line.word(i).removeprefix(hit.prefix).startswith(("ال", "ل"))
    meant = definite and line.word(after) not in GRAMMAR["age"] | GRAMMAR["hijri"]
    return Said(Decade(hit.value), hit.last) if meant else None


_READERS: tuple[Callable[[Line, int], Said | None], ...] = (
    unit_from_now,
    part_of_year,
    year,
    decade,
    date_at,
    weekday_date_at,
    weekday,
)


def _second_year(line: Line, i: int, first: int) -> Said | None:
    """Read the second year of 2003-2011, 2014/2015 and عامي 2013 و2014."""
    second = year_number(line, i + 1)
    if second is None:
        return None
    ahead = second.number - first
    listed = line.word(i) in {"/", "و"} and ahead == 1
    ranged = line.word(i) in _DASHES and ahead > 0
    return Said(Date(second.calendar, second.number), second.next) if listed or ranged else None


def _period(line: Line, i: int) -> Said | None:
    word = DAY_WORDS.at(line, i)
    i = word.last if word and WEEKDAYS.at(line, word.last) else i
    said = next((said for read in _READERS if (said := read(line, i))), None)
    found = year_number(line, i)
    if said or found is None:
        return said or _present(line, i)
    return Said(Date(found.calendar, found.number), found.next)


def _implied_year(line: Line, i: int) -> tuple[Shift, int] | None:
    """Read من العام, which is the present one."""
    said = _present(line, i + 1) if line.word(i) == "من" else None
    date = said.expression if said else None
    return (
        (date.year, said.next)
        if said and isinstance(date, Date) and date.year == _IMPLIED
        else None
    )


def _present(line: Line, i: int) -> Said | None:
    present = _PRESENT.get(line.word(i))
    if present is None:
        return None
    # نهاية العام الدراسي is the end of another sort of year.
    other = line.word(i + 1).startswith("ال") and line.word(i + 1) != "الي"
    return Said(Vague.VAGUE, i + 2) if other else Said(present, i + 1)


def _edged(expression: Expression, which: Edge) -> Expression:
    if isinstance(expression, Date) and expression.day is None:
        return replace(expression, edge=which)
    return expression if isinstance(expression, Date | Decade | Day | Weekday) else Vague.VAGUE
