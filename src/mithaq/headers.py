"""The header of a query file: comment lines ``# key: value`` above the query."""

from __future__ import annotations

import re
from itertools import takewhile

_LINE = re.compile(r"#\s*([^:]+?)\s*:\s*(.*?)\s*")


def header(text: str) -> list[tuple[str, str]]:
    """Give the keys, in lower case, and values of a query's header, in their order."""
    lines = takewhile(lambda line: line.startswith("#"), text.splitlines())
    found = (_LINE.fullmatch(line) for line in lines)
    return [(match[1].lower(), match[2]) for match in found if match]
