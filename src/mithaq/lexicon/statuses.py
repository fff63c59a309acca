"""Words after a title that say how the post is held."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from mithaq.text import fold


@cache
def statuses() -> Mapping[tuple[str, ...], str]:
    """Give the folded words of each expression with its status: former, elect, acting, current."""
    data = (files("mithaq.lexicon") / "data" / "statuses.toml").read_text("utf-8")
    return {
        tuple(fold(words).split()): status
        for status, expressions in tomllib.loads(data).items()
        for words in expressions
    }
