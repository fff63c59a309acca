"""Sentence patterns of the review, in both languages."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def patterns(name: str) -> Mapping[str, Any]:
    """Read a file of patterns that lies beside this one."""
    return tomllib.loads((files("mithaq.review") / f"{name}.toml").read_text("utf-8"))
