"""Spellings of one name: transliteration varies, native names differ by a vowel.

سيرغي and سيرجي, ترامب and ترمب are one name each; حسن and حسين are two. So vowels are left out only
where no two usual names would fall together (``lexicon/data/names.tsv`` says which are usual).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from mithaq.lexicon.names import units as name_units

_USUAL = 12
"""Bearers counted from which a unit is a usual name; listed names that nobody counted have ten."""

_FEWEST = 3
"""Letters that must be left of a unit without its vowels, else the unit is taken as it is."""

_G = str.maketrans("ج", "غ")
_LOAN = str.maketrans("قكثطذظصض", "غغتتززسد")
_TWICE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<=.)[اوي](?=.)|[اهو]$|(?<=.)ء")


def plain(unit: str) -> str:
    """Give a unit without its article, ج and غ (both for a foreign g) as one letter."""
    bare = unit.removeprefix("ال") if len(unit) > len("ال") + 1 else unit
    return _TWICE.sub(r"\1", bare.translate(_G))


@lru_cache(maxsize=1 << 16)
def sound(unit: str) -> str:
    """Give what all spellings of a unit have in common."""
    found = _sound(unit)
    return plain(unit) if len(found) < _FEWEST or found in _contested() else f"~{found}"


def _sound(unit: str) -> str:
    loan = plain(unit).translate(_LOAN)
    return _TWICE.sub(r"\1", _VOWELS.sub("", _VOWELS.sub("", loan)))


@cache
def _contested() -> frozenset[str]:
    """Give the sounds that several usual names share."""
    spelt: Mapping[str, set[str]] = defaultdict(set)
    for unit, seen in name_units().items():
        if seen.seen > _USUAL:
            spelt[_sound(unit)].add(plain(unit))
    return frozenset(found for found, names in spelt.items() if len(names) > 1)
