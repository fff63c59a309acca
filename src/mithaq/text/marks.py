"""The quotation marks of a text, and what their shape and surroundings say of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from mithaq.text.tables import sections

_FAMILIES = sections("quotation-marks.toml")["family"]
_SIGNS = {
    sign: (family["name"], side, family["shape"])
    for family in _FAMILIES
    for side in ("either", "opening", "closing")
    for sign in family.get(side, ())
}
_SINGLE = "single"
_MARK = re.compile("|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True)))
_BEFORE_OPENING = frozenset("([{:،؛,-–—/…«“‹‘")
_AFTER_CLOSING = frozenset(".,،؛:;!؟?)]}…-–—/»”›’")
# و"الاسم": a clitic is written on to the opening mark.
_CLITIC = re.compile(r"(?<![^\W\d_])(?:[وف]?[بلك]?|ال)ـ?\Z")


class Mark(NamedTuple):
    """One quotation mark.

    Attributes:
        start: its first offset.
        end: the offset after it.
        family: marks of one family belong together.
        opening: how odd it would be to read it as an opening mark; 0 is not at all.
        closing: the same for a closing mark.
        skipping: how odd it would be to ignore it.
    """

    start: int
    end: int
    family: str
    opening: float
    closing: float
    skipping: float


def marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """Give the quotation marks between two offsets; apostrophes inside words are none."""
    for match in _MARK.finditer(text, start, end):
        family, side, shape = _SIGNS[match[0]]
        before = text[max(match.start() - 8, 0) : match.start()]
        after = text[match.end() : match.end() + 1]
        if family == _SINGLE and before[-1:].isalpha() and after.isalpha():
            continue
        opening, closing = _oddness(before, after)
        yield Mark(
            match.start(),
            match.end(),
            family,
            opening + shape * (side == "closing"),
            closing + shape * (side == "opening"),
            0.6 if family == _SINGLE else 1.8,
        )


def _oddness(before: str, after: str) -> tuple[float, float]:
    at_line_start = not before or before[-1] in "\n\r"
    at_line_end = not after or after in "\n\r"
    if before.rstrip(" ").endswith(":"):
        return 0.0, 1.9
    if at_line_start != at_line_end:
        return (0.0, 3.0) if at_line_start else (3.0, 0.0)
    free_left = at_line_start or before[-1].isspace() or before[-1] in _BEFORE_OPENING
    free_left = free_left or (before[-1].isalpha() and bool(_CLITIC.search(before)))
    free_right = at_line_end or after.isspace() or after in _AFTER_CLOSING
    if free_left == free_right:
        return 0.5, 0.5
    return (0.0, 1.2) if free_left else (1.2, 0.0)
