"""Whether a name in Latin letters can be a name in Arabic ones: both are taken to consonants.

Arabic writes long vowels only, and each paper has its own letters for foreign sounds: هاغل and هاجل
are Hagel. What both leave are consonants of few classes, so that names agree by chance at times;
agreement counts as a reason beside others, never alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from mithaq.text import fold

_Units = tuple[str, ...]

_CLASSES = {
    "b": "بپbp",
    "t": "تطثt",
    "k": "جغقكخگچgjkqc",
    "d": "دضذظزdz",
    "s": "سشصs",
    "f": "فڤfv",
    "r": "رr",
    "l": "لl",
    "m": "مm",
    "n": "نn",
}
_SOUND = str.maketrans({letter: sound for sound, own in _CLASSES.items() for letter in own})
_SIBILANT = re.compile("تش|ch?(?=[eiy])|s?ch|sh")
_SERVANT = re.compile(r"\babd(?:[aeiou]l[ -]?|[aeiou](?=([rsnz])\1)|[ -]?(?=[^aeiou]))|\bعبد(?=ال)")
_SILENT = re.compile(r"[^bdfklmnrst]")
_TWICE = re.compile(r"(.)\1+")
_PARTICLES = frozenset(("al", "el", "ال", "bin", "ibn", "ben", "bint", "بن", "ابن", "بنت", "jr"))
_NEAR = 3
"""Consonants from which on one may differ."""


def agree(arabic: str, latin: str) -> bool:
    """Tell whether the units of one name all stand in the other, in order.

    A name may lack units of the other, but not more than it has. A v may be و.
    """
    pairs = (sorted((_units(arabic), _units(name)), key=len) for name in _readings(latin))
    return any(_agree(short, long) for short, long in pairs)


def begin_alike(arabic: str, latin: str) -> bool:
    """Tell whether names of two units or more begin alike, and the rest of one is in the other.

    That leaves a man and his son two, and tells a person among the few who can be meant.
    """
    pairs = (sorted((_units(arabic), _units(name)), key=len) for name in _readings(latin))
    return any(_begin(short, long) for short, long in pairs)


def _readings(latin: str) -> tuple[str, str]:
    """Give a name as written, and with w for each v, which may be و: Javad is جواد."""
    return latin, re.sub("[vV]", "w", latin)


def _begin(short: _Units, long: _Units) -> bool:
    return len(short) > 1 and _alike(short[0], long[0]) and _stand(short[1:], iter(long[1:]))


def _agree(short: _Units, long: _Units) -> bool:
    return bool(short) and len(long) <= 2 * len(short) and _stand(short, iter(long))


def _stand(short: _Units, long: Iterable[str]) -> bool:
    return all(any(_alike(one, other) for other in long) for one in short)


@lru_cache(maxsize=1 << 14)
def _units(name: str) -> _Units:
    """Give the consonants of each unit of a name that has any."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ç", "ch"))
    split = _SERVANT.sub("abd ", fold(plain))
    words = (word for word in re.split(r"[\W_]+", split) if word not in _PARTICLES)
    return tuple(filter(None, map(_consonants, words)))


def _consonants(word: str) -> str:
    bare = word.removeprefix("ال") if len(word) > len("ال") + 1 else word
    plain = _SIBILANT.sub("s", bare).replace("ph", "f").replace("x", "ks")
    return _TWICE.sub(r"\1", _SILENT.sub("", plain.translate(_SOUND)))


def _alike(one: str, other: str) -> bool:
    """Tell whether two units are the same, or long and but one consonant apart."""
    if one == other or min(len(one), len(other)) < _NEAR:
        return one == other
    short, long = sorted((one, other), key=len)
    at = next((at for at, sound in enumerate(short) if sound != long[at]), len(short))
    return long[at + 1 :] == short[at + (len(short) == len(long)) :]
