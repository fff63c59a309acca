"""Clitics: what is written on to a word, before it and after it.

These are candidates on folded forms; which of them holds, a lexicon decides. The inventory is the
one of Habash, Introduction to Arabic Natural Language Processing (2010), 4.2.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_CONJUNCTIONS = ("", "و", "ف")
_PARTICLES = ("", "ب", "ل", "ك", "س")
_PREFIXES = tuple(c + p for p in _PARTICLES for c in _CONJUNCTIONS if c + p)
_SUFFIXES = ("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ه", "ك")
_SHORTEST = 2


class Split(NamedTuple):
    """A word cut into the clitics before it (``""``, ``و``, ``ل``, ``وب`` …) and the rest."""

    prefix: str
    stem: str


class Suffixed(NamedTuple):
    """A word cut into the rest and the pronoun after it."""

    stem: str
    suffix: str


def split(norm: str) -> tuple[Split, ...]:
    """Give all ways to cut clitics off a folded word, the whole word first.

    The article that ل swallows is given back: للقوات is ل and القوات.
    """
    return tuple(dict.fromkeys(_splits(norm)))


def pronouns(norm: str) -> tuple[Suffixed, ...]:
    """Give all ways to cut a pronoun off a folded word, the likeliest first.

    What the pronoun changed is given back: زيارتهما is زياره and هما, لقايه is لقاء and ه.
    """
    if not norm.endswith(_SUFFIXES):
        return ()
    return tuple(
        Suffixed(stem, suffix)
        for suffix in _SUFFIXES
        if norm.endswith(suffix)
        for stem in _bare(norm[: -len(suffix)])
        if len(stem) >= _SHORTEST
    )


def _splits(norm: str) -> Iterator[Split]:
    yield Split("", norm)
    for prefix in _PREFIXES:
        rest = norm[len(prefix) :]
        if norm.startswith(prefix) and len(rest) >= _SHORTEST:
            if prefix.endswith("ل") and rest.startswith("ل"):
                # للجنه: the article's lam and the noun's own are written once.
                yield Split(prefix, "ا" + rest)
                yield Split(prefix, "ال" + rest)
            yield Split(prefix, rest)


def _bare(stem: str) -> tuple[str, ...]:
    if stem.endswith("ات"):
        return stem, stem[:-1] + "ه"
    if stem.endswith("ت"):
        return stem[:-1] + "ه", stem
    if stem.endswith(("اي", "او")):
        return stem[:-1] + "ء", stem
    return (stem,)
