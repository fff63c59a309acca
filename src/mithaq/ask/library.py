"""The library of named queries, and queries from elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from mithaq.ask.query import Query, read_query
from mithaq.errors import QueryError
from mithaq.resources import folder


@cache
def library() -> Mapping[str, Query]:
    """Give the queries that come with Mithaq, by name."""
    files = sorted((folder("queries") / "competency").glob("*.rq"))
    return {path.stem: read_query(path.stem, path.read_text(encoding="utf-8")) for path in files}


def find_query(name: str) -> Query:
    """Give a query of the library, or that of a file, or with ``-`` the one on standard input.

    Raises:
        QueryError: there is no such query, or it cannot be read.
    """
    if name == "-":
        return read_query("standard input", sys.stdin.read())
    if name in library():
        return library()[name]
    return _from_file(Path(name))


def _from_file(path: Path) -> Query:
    try:
        return read_query(path.stem, path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        what = f"There is no query and no readable file '{path}'."
        raise QueryError(what, f"Queries: {', '.join(library())}.") from None
