"""Days of a month: one, a list or a range of them."""

from __future__ import annotations

from typing import NamedTuple

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.times.lexicon import ORDINALS

_LAST = 31
_DIGITS = 2
_MOST = 7
_LINKS = {
    "و": "list",
    "،": "list",
    "او": "range",
    "الي": "range",
    "حتي": "range",
    "-": "range",
    "–": "range",
}
_SLASH = "/"


class Days(NamedTuple):
    """Days said together.

    Attributes:
        first: the first day, or the only one.
        last: the last day.
        next: index of the token after what was read.
        month: index of the token where the month stands.
    """

    first: int
    last: int
    next: int
    month: int


def day_at(line: Line, i: int) -> tuple[int, int] | None:
    """Read one day of a month (15, الـ15, الخامس عشر); give it and the index after it."""
    i += line.word(i) in GRAMMAR["articles"] and line.kind(i + 1) == "number"
    number = line.integer(i)
    if number is not None:
        fits = 1 <= number <= _LAST and len(line.word(i)) <= _DIGITS
        return (number, i + 1) if fits else None
    hit = ORDINALS.at(line, i)
    return (hit.value, hit.last) if hit else None


def days_at(line: Line, i: int, most: int = _MOST) -> Days | None:
    """Read a day, days in a row (2 و3) or a range of days (من 2 إلى 5, بين 2 و5, 2-5).

    Of other days in a list the first is read alone; they share the month.
    """
    first = day_at(line, i)
    if first is None:
        return None
    day, after = first
    link, second = _linked(line, after, most - 1)
    if second is None:
        return Days(day, day, after, after)
    in_range = link == "range" or line.word(i - 1) in GRAMMAR["between"]
    if day < second.first and (in_range or second.first == day + 1):
        return Days(day, second.last, second.next, second.month)
    return Days(day, day, after, second.month if link == "list" else after)


def _linked(line: Line, i: int, most: int) -> tuple[str, Days | None]:
    if most == 0:
        return "", None
    hit = ORDINALS.at(line, i)
    if hit and hit.prefix == "و":
        return "list", days_at(line, i, most)
    slashed = "range" if line.word(i) == _SLASH and line.glued(i) else ""
    link = _LINKS.get(line.word(i), slashed)
    return link, days_at(line, i + 1, most) if link else None
