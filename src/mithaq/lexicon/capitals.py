"""Words that tell a capital's government from the city."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from mithaq.text import fold


class CapitalCues(NamedTuple):
    """Folded words beside a capital (see ``data/capitals.toml``)."""

    government: frozenset[str]
    place: frozenset[str]
    city_verbs: frozenset[str]


@cache
def capital_cues() -> CapitalCues:
    """Read ``capitals.toml``."""
    data = (files("mithaq.lexicon") / "data" / "capitals.toml").read_text("utf-8")
    lists = tomllib.loads(data)
    return CapitalCues(*(frozenset(map(fold, lists[field])) for field in CapitalCues._fields))
