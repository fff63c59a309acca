"""Words that say that someone holds, gets or leaves a post."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from mithaq.lexicon.files import choices, words
from mithaq.text import fold


@cache
def tenure_words(kind: str) -> frozenset[str]:
    """Give the folded words of a list: ``appoint``, ``was``, ``hold``, ``leave``, ``held`` …."""
    return frozenset(map(fold, words("tenures.toml", kind)))


@cache
def presiding() -> Mapping[str, str]:
    """Give the title for which each noun of holding it stands: رئيس for رئاسة."""
    return dict(map(choices, words("tenures.toml", "presiding")))
