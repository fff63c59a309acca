"""What the page shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Row:
    """One piece of evidence.

    Attributes:
        number: of the row on the page; the mark that stands for it leads there.
        cells: what the columns of the part say, in Arabic.
        quote: the quoted words, with what stands before and after them.
        by: whom the article names as its source; empty for its own voice.
    """

    number: int
    cells: tuple[str, ...]
    quote: str
    before: str
    after: str
    by: str
    article: str
    publisher: str
    published: str
    url: str


@dataclass(frozen=True, slots=True)
class Part:
    """One question with its rows, put into groups.

    Attributes:
        chart: the name of the drawing above each group; empty for none.
        heads: what the cells of a row are, in Arabic.
        groups: name of a group to its rows, in the order of the page.
        found: how many rows each group has in all, also of groups that are not shown.
    """

    name: str
    question_ar: str
    question_en: str
    chart: str
    heads: tuple[str, ...]
    groups: Mapping[str, tuple[Row, ...]]
    found: Mapping[str, int]


def day(when: str, published: str) -> date | None:
    """Give the last day that a time in EDTF names, else the day of publication, if it is known."""
    found = _DATE.findall(when) or _DATE.findall(published)
    if not found:
        return None
    try:
        return date(*(int(part or 1) for part in found[-1]))
    except ValueError:  # no such day
        return None
