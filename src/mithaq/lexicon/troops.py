"""Words around counted soldiers and arms."""

from __future__ import annotations

from functools import cache

from mithaq.lexicon.files import words
from mithaq.text import fold


@cache
def troops(kind: str) -> frozenset[str]:
    """Give the folded words of a list of ``troops.toml``: soldiers, arms, moving …."""
    return frozenset(map(fold, words("troops.toml", kind)))
