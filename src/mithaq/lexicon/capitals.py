"""Words that tell a capital's government from the city."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from mithaq.lexicon.files import lists
from mithaq.text import fold


class CapitalCues(NamedTuple):
    """Folded words beside a capital (see ``data/capitals.toml``)."""

    government: frozenset[str]
    place: frozenset[str]
    city_verbs: frozenset[str]
    predicates: frozenset[str]
    addressing: frozenset[str]
    going_on: frozenset[str]


@cache
def capital_cues() -> CapitalCues:
    """Read ``capitals.toml``."""
    data = lists("capitals.toml")
    return CapitalCues(*(frozenset(map(fold, data[field])) for field in CapitalCues._fields))
