"""Looking up what a wiki says already: in a dump on disk, or at its SPARQL endpoint."""

from __future__ import annotations

import bz2
import gzip
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import TextIO

from mithaq.ask import Query, Table
from mithaq.errors import ExportError
from mithaq.export.wikibase.asked import answered, question
from mithaq.export.wikibase.dumped import in_dump
from mithaq.export.wikibase.present import Found, Look, Present

_AT_ONCE = 50
"""Items asked for in one query, which keeps it short of what endpoints accept."""

_OPEN: dict[str, Callable[..., TextIO]] = {".gz": gzip.open, ".bz2": bz2.open}


def look_in(place: str) -> Look:
    """Give the way to look something up in a dump, or at an endpoint if it is an address."""
    if place.startswith(("http://", "https://")):
        return partial(_at_endpoint, place)
    return partial(_in_file, Path(place))


def _in_file(path: Path, items: Collection[str], properties: Collection[str]) -> Found:
    try:
        with _OPEN.get(path.suffix, open)(path, "rt", encoding="utf-8") as lines:
            return in_dump(lines, items, properties)
    except (OSError, ValueError, EOFError) as error:
        what = f"The dump {path} cannot be read: {error}."
        raise ExportError(what, "Give a dump of Wikibase in JSON, plain, .gz or .bz2.") from error


def _at_endpoint(url: str, items: Collection[str], properties: Collection[str]) -> Found:
    from mithaq.ask.remote import ask_endpoint  # noqa: PLC0415 - slow to import

    found: dict[str, tuple[Present, ...]] = {}
    wanted = list(items)
    for start in range(0, len(wanted), _AT_ONCE):
        asked = question(wanted[start : start + _AT_ONCE], properties)
        answer = ask_endpoint(url, Query("against", asked), {})
        if isinstance(answer, Table):
            found |= answered(answer.rows)
    return found
