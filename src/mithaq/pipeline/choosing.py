"""Which of the rows that a query gives a page shows, where it cannot show all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

Told = Mapping[str, str]
"""A row: what each column says; the first after ``group`` is what the row is about."""


def chosen(rows: Sequence[Told], most: int, *, each: int, network: bool) -> list[Told]:
    """Give the rows of a group to be shown, in their order.

    Args:
        rows: all rows of the group.
        most: how many are shown at most.
        each: how many that say the same in the first column.
        network: the first two columns are the ends of an encounter: those between whom most
            encounter come first.
    """
    left = list(_few(rows, each))
    return _core(left, most) if network else left[:most]


def _few(rows: Sequence[Told], each: int) -> Iterator[Told]:
    seen: Counter[str] = Counter()
    for row in rows:
        about, *_ = _cells(row)
        seen[about] += 1
        if seen[about] <= each:
            yield row


def _core(rows: Sequence[Told], most: int) -> list[Told]:
    """Give the rows whose less encountered end is encountered most."""
    counts = Counter(end for row in rows for end in _cells(row)[:2])
    weights = [min(counts[end] for end in _cells(row)[:2]) for row in rows]
    heaviest = sorted(range(len(rows)), key=lambda place: (-weights[place], place))[:most]
    return [rows[place] for place in sorted(heaviest)]


def _cells(row: Told) -> list[str]:
    return [text for column, text in row.items() if column != "group"]
