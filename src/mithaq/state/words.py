"""Lists of words that this room reads from its data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from mithaq.text import fold


@cache
def table(file: str) -> Mapping[str, Any]:
    """Give ``data/FILE.toml``."""
    return tomllib.loads((files("mithaq.state") / "data" / f"{file}.toml").read_text("utf-8"))


@cache
def words(file: str, name: str) -> frozenset[str]:
    """Give the folded words of a list of ``data/FILE.toml``."""
    return frozenset(map(fold, table(file)[name]))
