"""Verbs that report speech."""

from __future__ import annotations

from functools import cache

from mithaq.lexicon.files import words
from mithaq.text import fold


@cache
def reporting(kind: str = "verbs") -> frozenset[str]:
    """Give the folded lemmas of ``reporting.toml``: ``verbs``, ``plain`` or ``saying``."""
    return frozenset(map(fold, words("reporting.toml", kind)))
