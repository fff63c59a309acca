"""Charts as shapes for a template to draw: no script is needed to see them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from mithaq.vocab import term

WIDTH, HEIGHT, MARGIN = 720, 240, 48
_STRENGTH, _COUNT = term("StrengthObservation"), term("count")
_STEPS = (1, 2, 2.5, 5, 10)


class Point(NamedTuple):
    """A number at a time; ``said`` tells whether the text names the time."""

    x: float
    y: float
    number: int
    day: str
    said: bool
    iri: str


class Chart(NamedTuple):
    """Points, and the values at which the axes are marked with their places."""

    points: Sequence[Point]
    years: Sequence[tuple[float, str]]
    numbers: Sequence[tuple[float, str]]


def strength_chart(statements: Sequence[Mapping[str, Any]]) -> Chart | None:
    """Give the counts of a force over time; None when there are fewer than two."""
    known = sorted(filter(None, map(_known, statements)), key=lambda one: one[:2])
    if len({(day, count) for day, count, _, _ in known}) < 2:  # noqa: PLR2004 - a line has two ends
        return None
    days = [day.toordinal() for day, *_ in known]
    first, last = min(days), max(days)
    most = _ceiling(max(count for _, count, *_ in known))
    points = [
        Point(
            _across(day.toordinal(), first, last),
            _up(count, most),
            count,
            day.isoformat(),
            statement["time"] is not None,
            statement["iri"],
        )
        for day, count, _, statement in known
    ]
    marks = [(_up(number, most), f"{number:,}") for number in (0, most // 2, most)]
    return Chart(points, _years(first, last), marks)


def _known(statement: Mapping[str, Any]) -> tuple[dt.date, int, str, Mapping[str, Any]] | None:
    """Give the day and count of a statement, when it has both."""
    counts = [role["values"] for role in statement["roles"] if role["iri"] == _COUNT]
    day = _day(statement["when"])
    if statement["class"] != _STRENGTH or not counts or not day:
        return None
    return day, int(counts[0][0]["text"]), statement["iri"], statement


def _day(text: str) -> dt.date | None:
    """Read a day, or the first day of a month or year."""
    for rest in ("", "-01", "-01-01"):
        try:
            return dt.date.fromisoformat(text + rest)
        except ValueError:
            continue
    return None


def _across(day: int, first: int, last: int) -> float:
    share = (day - first) / (last - first) if last > first else 0.5
    return round(MARGIN + share * (WIDTH - 2 * MARGIN), 1)


def _up(count: int, most: int) -> float:
    return round(HEIGHT - MARGIN - count / most * (HEIGHT - 2 * MARGIN), 1)


def _ceiling(count: int) -> int:
    """Give the next round number."""
    power = 10 ** (len(str(count)) - 1)
    return max(2, next(int(step * power) for step in _STEPS if step * power >= count))


def _years(first: int, last: int) -> Sequence[tuple[float, str]]:
    """Mark the beginnings of years, or the two ends when there are none between."""
    begins = [
        dt.date(year, 1, 1).toordinal()
        for year in range(dt.date.fromordinal(first).year + 1, dt.date.fromordinal(last).year + 1)
    ]
    if begins:
        return [(_across(day, first, last), str(dt.date.fromordinal(day).year)) for day in begins]
    return [(_across(day, first, last), str(dt.date.fromordinal(day))) for day in {first, last}]
