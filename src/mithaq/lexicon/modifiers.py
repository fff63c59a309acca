"""Words that open a modifier of a title."""

from __future__ import annotations

from functools import cache

from mithaq.lexicon.files import words
from mithaq.text import fold


@cache
def modifiers(kind: str) -> frozenset[str]:
    """Give the folded ``affairs``, ``openers``, ``epithets`` or ``own`` of ``modifiers.toml``."""
    return frozenset(map(fold, words("modifiers.toml", kind)))
