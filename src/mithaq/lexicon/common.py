"""Common words of news Arabic, which are no part of a person's name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from mithaq.lexicon.files import rows
from mithaq.text import fold


@cache
def common() -> Mapping[str, str]:
    """Give every folded common word with its kind: function, noun, adjective, adverb, verb-like."""
    return {fold(word): kind for word, kind in rows("words.tsv")}
