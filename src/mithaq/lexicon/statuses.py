"""Words after a title that say how the post is held."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from mithaq.lexicon.files import lists
from mithaq.text import fold


@cache
def statuses() -> Mapping[tuple[str, ...], str]:
    """Give the folded words of each expression with its status: former, elect, acting, current."""
    return {
        tuple(fold(words).split()): status
        for status, expressions in lists("statuses.toml").items()
        for words in expressions
    }
