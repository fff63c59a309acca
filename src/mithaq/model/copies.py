"""How copies of an article are looked for."""

from __future__ import annotations

from typing import NamedTuple


class Bounds(NamedTuple):
    """Which articles are worth comparing word by word.

    Attributes:
        fresh: share of the smaller sketch that two articles of about one day must have in common.
        late: the same for articles that are further apart.
        days: so many are about one day.
        spared: share of a sketch that may be passed over; less than ``fresh``.
    """

    fresh: float
    late: float
    days: int
    spared: float
