"""Words that say that someone holds, gets or leaves a post."""

from __future__ import annotations

from functools import cache

from mithaq.lexicon.files import words
from mithaq.text import fold


@cache
def tenure_words(kind: str) -> frozenset[str]:
    """Give the folded ``appoint``, ``was``, ``hold``, ``leave``, ``held`` or ``never`` words."""
    return frozenset(map(fold, words("tenures.toml", kind)))
