"""Number words, indexed for look-up."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from mithaq.text.phrases import Phrases
from mithaq.text.tables import sections

_NUMERALS = sections("numerals.toml")
_CLITICS = ("و", "ف", "ب", "ل", "وب", "ول", "فب")


class Numeral(NamedTuple):
    """A number word: its sort and its value."""

    sort: Literal["unit", "ten", "hundred"]
    value: int


class Scale(NamedTuple):
    """A thousand and up, as a singular (1), a dual (2) or a plural (None)."""

    value: int
    number: int | None


def _numerals() -> Iterator[tuple[str, Numeral]]:
    sorts: tuple[Literal["unit", "ten", "hundred"], ...] = ("unit", "ten", "hundred")
    for sort in sorts:
        for value, forms in _NUMERALS[sort].items():
            yield from ((form, Numeral(sort, int(value))) for form in forms)
    for value, starts in _NUMERALS["hundreds"].items():
        forms = (start + hundred for start in starts for hundred in _NUMERALS["hundred"]["100"])
        yield from ((form, Numeral("hundred", int(value))) for form in forms)


def _scales() -> Iterator[tuple[str, Scale]]:
    for scale in _NUMERALS["scale"]:
        for name, number in (("one", 1), ("two", 2), ("many", None)):
            yield from ((form, Scale(scale["value"], number)) for form in scale[name])


def _fractions() -> Iterator[tuple[str, Fraction]]:
    for value, forms in _NUMERALS["fraction"].items():
        yield from ((form, Fraction(value)) for form in forms)


def _vague() -> Iterator[tuple[str, int]]:
    for value, forms in _NUMERALS["vague"].items():
        yield from ((form, int(value)) for form in forms)


NUMERALS: Phrases[Numeral] = Phrases(_numerals(), _CLITICS)
SCALES: Phrases[Scale] = Phrases(_scales(), _CLITICS)
FRACTIONS: Phrases[Fraction] = Phrases(_fractions(), _CLITICS)
VAGUE: Phrases[int] = Phrases(_vague(), _CLITICS)
HEADS = NUMERALS.heads | SCALES.heads | FRACTIONS.heads | VAGUE.heads
