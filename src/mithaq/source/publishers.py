"""Who published an article, where its own text says so for certain."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data" / "publishers.toml"


def publisher_in(text: str) -> str | None:
    """Give the publisher that the text names, None when it has no certain sign."""
    found = (sign.search(text) for sign in _signs())
    return next((match[match.lastgroup or 0].strip() for match in found if match), None)


@cache
def _signs() -> tuple[re.Pattern[str], ...]:
    blocks = tomllib.loads(_DATA.read_text(encoding="utf-8"))["sign"]
    return tuple(re.compile(block["pattern"], re.MULTILINE) for block in blocks)
