"""Names of persons, taken apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from math import prod
from typing import NamedTuple

from mithaq.lexicon.names import name_words
from mithaq.lexicon.names import units as name_units
from mithaq.text import fold
from mithaq.unify.spelling import plain, sound

Units = tuple[str, ...]

_GAP = ""
"""Stands in the sounds of a name for middle names that were left out."""

_HOUSE = "ال"
"""آل: of the house of; like بن, some writers leave it out."""

_UNLISTED = 0.5
"""Bearers that stand for a unit which no list counts."""

_FAMILY = 40
"""Bearers that stand for a family name with an article which no list counts: as many as most of the
large tribes have in the lists (الغامدي 38, العتيبي 37)."""

_COMMON = 5e-6
"""Share of all persons from which a name tells nobody apart: احمد محمد has it, جون كيري has not."""

_RARE = 1e-7
"""Share of all persons to which news hardly ever names two bearers of a name."""


class Spelt(NamedTuple):
    """A unit of a name as it is written, and whether it stands behind بن."""

    written: str
    son: bool

    @property
    def plain(self) -> str:
        """The unit without its article."""
        return plain(self.written)

    @property
    def article(self) -> bool:
        """Whether it has an article."""
        return self.written.startswith("ال")


@lru_cache(maxsize=1 << 16)
def spelt(name: str) -> tuple[Spelt, ...]:
    """Take a folded name apart: عبد and أبو go with what follows, بن and آل are left out."""
    found: list[Spelt] = []
    opening, son = "", False
    for word in fold(name).split():
        if word in name_words("compounding"):
            opening += word
        elif opening or not (word == _HOUSE or word in name_words("descent")):
            found.append(Spelt(opening + word, son=son))
            opening, son = "", False
        else:
            son = son or word != _HOUSE
    return tuple(found)


def units(name: str) -> Units:
    """Give the units of a folded name as they are written."""
    return tuple(unit.written for unit in spelt(name))


@lru_cache(maxsize=1 << 16)
def sounds(name: str) -> Units:
    """Give what all spellings of a name have in common, unit by unit."""
    return tuple(map(sound, units(name)))


class Ends(NamedTuple):
    """The sounds that a name begins and ends with, and whether there is but one unit."""

    first: str
    last: str
    lone: bool


def ends(name: str) -> Ends:
    """Give the two ends of a name, by which it is compared with others."""
    heard = sounds(name) or ("",)
    return Ends(heard[0], heard[-1], len(heard) == 1)


def shorter(name: str) -> Iterator[Units]:
    """Give the sounds of the names that a full name can be shortened to.

    The end may be left out, and the middle before a family name; two units must stay.
    """
    full = sounds(name)
    for length in range(2, len(full)):
        yield full[:length]
    for length in range(1, len(full) - 1):
        if not spelt(name)[-length].son:
            yield (full[0], _GAP, *full[-length:])


def short_forms(name: str) -> Iterator[Units]:
    """Give what ``shorter`` may give of the fuller names that a name can stand for.

    What follows بن is the father's name, so that nothing was left out before it.
    """
    heard = sounds(name)
    yield heard
    if not spelt(name)[1].son:
        yield (heard[0], _GAP, *heard[1:])


@lru_cache(maxsize=1 << 16)
def telling(name: str) -> bool:
    """Tell whether a name is so rare that two bearers are less likely than one.

    Units are taken to be given independently of each other.
    """
    return prod(map(_share, units(name))) <= _COMMON


@lru_cache(maxsize=1 << 16)
def unmistakable(name: str) -> bool:
    """Tell whether a name is so rare that it is enough to know a person by."""
    return prod(map(_share, units(name))) <= _RARE and not given_only(name)


def given_only(name: str) -> bool:
    """Tell whether a name may be a given name of two words, without a family."""
    return units(name)[-1] in name_words("pious")


def of_a_house(name: str) -> bool:
    """Tell whether a name gives the father and no family, as rulers and their kin are named."""
    found = spelt(name)
    return len(found) == len(("son", "father")) and found[-1].son


def _share(unit: str) -> float:
    listed = name_units()
    seen = listed.get(unit) or listed.get(unit.removeprefix("ال"))
    unlisted = _FAMILY if unit.startswith("ال") else _UNLISTED
    return (seen.seen if seen else unlisted) / _all_bearers()


@cache
def _all_bearers() -> int:
    return sum(seen.seen for seen in name_units().values())
