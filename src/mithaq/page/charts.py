"""Drawings in SVG, read from right to left as the page is; each mark is a link to its row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from html import escape

from mithaq.page.values import Row, day

_WIDTH, _LANE, _EDGE = 860, 26, 60
_TALL, _RING = 220, 520
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
    """Draw a lane for each holder, who is named most on top, and a mark for each report."""
    known = [(when, row) for row in rows if (when := day(row.cells[2], row.published))]
    if not known:
        return ""
    often = Counter(row.cells[0] for _, row in known).most_common()
    lanes = {name: lane for lane, (name, _) in enumerate(often)}
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
    names = _most([row.cells[:2] for row in rows])
    places = dict(zip(names, _ring(len(names)), strict=True))
    pairs = {row.cells[:2]: row for row in reversed(rows) if places.keys() >= set(row.cells[:2])}
    lines = [
        _line(row, *places[one], *places[other]) for (one, other), row in sorted(pairs.items())
    ]
    labels = [_name(name, x, y, _WIDTH / 2) for name, (x, y) in places.items()]
    return _svg(_RING, [*lines, *labels])


def _most(pairs: Sequence[tuple[str, ...]]) -> list[str]:
    """Give the names with most encounters, without those that met none of the others."""
    counts = Counter(name for pair in pairs for name in pair)
    names = sorted(counts, key=lambda name: (-counts[name], name))[:_MOST]
    met = {name for pair in pairs if set(pair) <= set(names) for name in pair}
    return [name for name in names if name in met]


def _ring(number: int) -> list[tuple[float, float]]:
    """Give places on a ring, right and left in turn, no two on one side at one height."""
    high, radius = (number + 1) // 2, _RING / 2 - 30
    heights = [radius * (2 * (at // 2) + 1 - high) / high for at in range(number)]
    return [
        (_WIDTH / 2 + (-1) ** at * (radius**2 - height**2) ** 0.5, _RING / 2 + height)
        for at, height in enumerate(heights)
    ]


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
