"""The number of an amount, before it is known to count anything."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple


class Amount(NamedTuple):
    """A number or range as it is said.

    Attributes:
        low: least number; None when it cannot be told.
        high: greatest number; None also for a vague plural (مئات).
        next: index of the token after it and its percent sign.
        prefix: the clitic on its first word.
        percent: it is per cent.
        large: it is said in thousands or more, or shares a noun with its pair, so that it is surely
            a number of things.
        pair: it is one of two numbers (بين … و…, من … إلى …, 10-15).
        grouped: its digits are parted into thousands, as no label's are.
    """

    low: Fraction | None
    high: Fraction | None
    next: int
    prefix: str = ""
    percent: bool = False
    large: bool = False
    pair: bool = False
    grouped: bool = False
