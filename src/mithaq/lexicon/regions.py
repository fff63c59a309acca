"""Adjectives of regions inside a country: الشيشاني، الاسكتلندية."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from mithaq.errors import LexiconError
from mithaq.lexicon.files import choices, rows, words
from mithaq.lexicon.nisba import inflect
from mithaq.lexicon.phrases import Kind, Phrase
from mithaq.text import fold


@cache
def regional() -> Mapping[str, Phrase]:
    """Give the place of each folded adjective.

    Raises:
        LexiconError: the place is not in ``places.tsv``.
    """
    sorts = {name: sort for name, _, sort, *_ in rows("places.tsv")}
    found: dict[str, Phrase] = {}
    for adjective, place in map(choices, words("regions.toml", "adjectives")):
        if place not in sorts:
            raise LexiconError(f"regions.toml: {place} is no name in places.tsv.")
        name = fold(place)
        phrase = Phrase(Kind.PLACE, tuple(name.split()), f"place:{name}", sorts[place])
        found |= dict.fromkeys(inflect(adjective), phrase)
    return found


@cache
def place_name(key: str) -> str:
    """Give the name of the place whose key ends in ``place:`` and that name, folded."""
    names = {fold(name): name for name, *_ in rows("places.tsv")}
    return names.get(key.rpartition("place:")[2], key)
