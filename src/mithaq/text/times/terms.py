"""Terms within which something is to be done: خلال ثلاث سنوات, في غضون شهرين."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from mithaq.model import Span
from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.times.calendar import add_months, iso
from mithaq.text.times.elapsed import counted

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}


class Term(NamedTuple):
    """So many days or months from a day on.

    Attributes:
        span: the words that count them.
        days: how many, where it is days or weeks that are counted.
        months: how many, where it is months or years.
    """

    span: Span
    days: int
    months: int

    def end(self, day: date) -> str:
        """Give the day or the month in which a term ends that begins on a day."""
        if self.days:
            return (day + timedelta(self.days)).isoformat()
        return iso(*add_months(day.year, day.month, self.months))


def terms_in(line: Line) -> Iterator[Term]:
    """Find the terms that a sentence counts; those of hours, and those gone by, are none."""
    for i in [i for i, token in enumerate(line.tokens) if token.norm in GRAMMAR["within"]]:
        found = counted(line, i + 1)
        if found is None or line.word(found[2]) in GRAMMAR["gone"]:
            continue
        count, unit, last = found
        days, months = (count * table.get(unit, 0) for table in (_DAYS, _MONTHS))
        if days or months:
            yield Term(line.span(i, last), days, months)
