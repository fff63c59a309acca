"""Drawings in SVG, read from right to left as the page is; each mark is a link to its row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from html import escape
from math import cos, pi, sin

from mithaq.page.values import Row, day

_WIDTH, _LANE, _EDGE = 860, 26, 60
_TALL = 220
_MOST = 28
"""Names in a network; those with most encounters are drawn."""


def draw(chart: str, rows: Sequence[Row]) -> str:
    """Give the drawing of a group of rows; empty when there is nothing to draw."""
    return _CHARTS[chart](rows) if chart in _CHARTS and rows else ""


def _amounts(rows: Sequence[Row]) -> str:
    """Draw numbers over time; a number in two articles is two marks."""
    known = [(when, row) for row in rows if (when := day(row.cells[0], row.published))]
    numbers = {row.number: int(row.cells[1]) for _, row in known if row.cells[1].isdecimal()}
    if not numbers:
        return ""
    most = max(numbers.values()) or 1
    across = _axis([when for when, row in known if row.number in numbers])
    marks = [
        _dot(row, across(when), _TALL - 24 - (_TALL - 48) * numbers[row.number] / most)
        for when, row in known
        if row.number in numbers
    ]
    scale = f'<text x="{_WIDTH - 4}" y="16">{most:,}</text>'
    return _svg(_TALL, [scale, *_ends([when for when, _ in known], _TALL), *marks])


def _tenures(rows: Sequence[Row]) -> str:
    """Draw a lane for each holder, and a mark for each time that he is said to hold the office."""
    known = [(when, row) for row in rows if (when := day(row.cells[2], row.published))]
    if not known:
        return ""
    lanes = {name: lane for lane, name in enumerate(dict.fromkeys(r.cells[0] for _, r in known))}
    across = _axis([when for when, _ in known])
    height = _LANE * len(lanes) + 40
    names = [
        f'<text class="lane" x="{_WIDTH - 4}" y="{_LANE * lane + 20}">{escape(name)}</text>'
        for name, lane in lanes.items()
    ]
    marks = [_dot(row, across(when), _LANE * lanes[row.cells[0]] + 16) for when, row in known]
    return _svg(height, [*names, *_ends([when for when, _ in known], height), *marks])


def _network(rows: Sequence[Row]) -> str:
    """Draw those with most encounters in a ring, and a line for each pair."""
    counts = Counter(name for row in rows for name in row.cells[:2])
    names = sorted(counts, key=lambda name: (-counts[name], name))[:_MOST]
    middle, radius = (_WIDTH / 2, 260), 190
    places = {
        name: (middle[0] + radius * sin(a), middle[1] - radius * cos(a))
        for at, name in enumerate(names)
        for a in [2 * pi * at / len(names)]
    }
    pairs = {row.cells[:2]: row for row in reversed(rows) if places.keys() >= set(row.cells[:2])}
    lines = [
        _line(row, *places[one], *places[other]) for (one, other), row in sorted(pairs.items())
    ]
    labels = [_name(name, x, y, middle[0]) for name, (x, y) in places.items()]
    return _svg(520, [*lines, *labels])


def _axis(days: Sequence[date]) -> Callable[[date], float]:
    """Give the place of a day: the first on the right."""
    first, last = min(days), max(days)
    span = max((last - first).days, 1)
    return lambda day_: _WIDTH - 160 - (_WIDTH - 160 - _EDGE) * (day_ - first).days / span


def _ends(days: Sequence[date], height: int) -> list[str]:
    """Write the first and the last day under an axis."""
    across = _axis(days)
    return [
        f'<text class="day" x="{across(each):.0f}" y="{height - 4}">{each.isoformat()}</text>'
        for each in sorted({min(days), max(days)})
    ]


def _dot(row: Row, x: float, y: float) -> str:
    mark = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5"><title>{escape(row.quote)}</title></circle>'
    return f'<a href="#r{row.number}">{mark}</a>'


def _line(row: Row, x: float, y: float, to_x: float, to_y: float) -> str:
    line = f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}">'
    return f'<a href="#r{row.number}">{line}<title>{escape(row.quote)}</title></line></a>'


def _name(name: str, x: float, y: float, middle: float) -> str:
    side = "right" if x >= middle else "left"
    shift = 8 if x >= middle else -8
    text = f'<text class="{side}" x="{x + shift:.1f}" y="{y + 4:.1f}">{escape(name)}</text>'
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>{text}'


def _svg(height: int, parts: Sequence[str]) -> str:
    return f'<svg viewBox="0 0 {_WIDTH} {height}" role="img">{"".join(parts)}</svg>'


_CHARTS: Mapping[str, Callable[[Sequence[Row]], str]] = {
    "amounts": _amounts,
    "tenures": _tenures,
    "network": _network,
}
