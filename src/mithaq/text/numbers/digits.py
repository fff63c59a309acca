"""Figures: what a run of digits with separators means, as far as it can be told.

Newspapers write 2,500 and 2.500 for two and a half thousand and 3.5 and 3,5 for three and a half,
so three digits after a single mark can be read in two ways.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from mithaq.text.line import Line

_GROUPS = re.compile(r"[.,٫٬،]")
_THOUSANDS_ONLY = frozenset("٬،")
_GROUP = 3
_MOST_DIGITS = 15
_REVERSED = "ر"


class Figure(NamedTuple):
    """The readings of a number in digits; both are None when it has no sure reading.

    Attributes:
        grouped: its value when the mark parts thousands, or when there is none.
        decimal: its value when the mark parts whole from fraction.
        next: index of the token after it.
        likely: of the two readings the grouped one is the likelier: the mark is a comma, or the
            number a round one.
    """

    grouped: Fraction | None
    decimal: Fraction | None
    next: int
    likely: bool = False


def figure_at(line: Line, i: int) -> Figure | None:
    """Read the digits at token ``i``: 15٬000, 2.500, 3,5, 15 000; or (120), brackets and all."""
    if line.kind(i) != "number":
        return None
    figure = _figure(line, i)
    bracketed = line.word(i - 1) == "(" and line.word(figure.next) == ")"
    return figure._replace(next=figure.next + bracketed)


def _figure(line: Line, i: int) -> Figure:
    broken = _broken(line, i)
    if broken:
        return Figure(None, None, broken)
    if line.kind(i + 1) == "number" and _is_spaced(line, i):
        return Figure(Fraction(int(line.word(i) + line.word(i + 1))), None, i + 2)
    digits = line.word(i)
    return Figure(*readings(digits), i + 1, likely="," in digits or digits.endswith("00"))


def readings(digits: str) -> tuple[Fraction | None, Fraction | None]:
    """Give the value of digits read with thousands marks, and read with a decimal mark."""
    marks = _GROUPS.findall(digits)
    groups = _GROUPS.split(digits)
    if sum(map(len, groups)) > _MOST_DIGITS or (len(groups[0]) > 1 and groups[0][0] == "0"):
        return None, None
    if not marks:
        return Fraction(int(digits)), None
    alike = len(set(marks)) == 1
    grouped = alike and _are_thousands(groups)
    whole = Fraction(int("".join(groups))) if grouped else None
    if grouped and (len(marks) > 1 or marks[0] in _THOUSANDS_ONLY):
        return whole, None
    return whole, _decimal(groups, marks)


def _decimal(groups: list[str], marks: list[str]) -> Fraction | None:
    *whole, fraction = groups
    mixed = len(whole) > 1
    grouped = not mixed or (marks[-1] not in marks[:-1] and _are_thousands(whole))
    # 542.963,440 is a slip for a number in thousands as often as it is a fraction.
    if not grouped or marks[-1] in _THOUSANDS_ONLY or (mixed and len(fraction) == _GROUP):
        return None
    return Fraction(f"{''.join(whole)}.{fraction}")


def _are_thousands(groups: list[str]) -> bool:
    first, *rest = groups
    return 1 <= len(first) <= _GROUP and first[0] != "0" and all(len(g) == _GROUP for g in rest)


def _broken(line: Line, i: int) -> int | None:
    """Pass over decimals whose halves changed place on the way through a typesetter.

    61ر1 and 8. 1 are 1.61 and 1.8 or 61.1 and 8.1; nothing tells.
    """
    mark = line.word(i + 1)
    if line.kind(i + 2) != "number" or not line.glued(i):
        return None
    if (mark == _REVERSED and line.glued(i + 1)) or (mark == "." and i > 0):
        return i + 3
    return None


def _is_spaced(line: Line, i: int) -> bool:
    """Tell whether two runs of digits are one number with a blank for its thousands mark."""
    first, second = line.word(i), line.word(i + 1)
    apart = line.tokens[i + 1].start - line.tokens[i].end
    alone = line.kind(i - 1) != "number" and line.kind(i + 2) == "word"
    shape = len(first) <= _GROUP == len(second) and (first + second).isdigit() and first[0] != "0"
    return shape and apart == 1 and alone
