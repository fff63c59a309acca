"""How many articles there are to read, where that can be told without reading them."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from mithaq.source import SUFFIXES
from mithaq.source.places import gather

_BLOCK = 1 << 20
_SINGLE = (".txt", ".html", ".htm")
_RECORDS = (".jsonl", ".jsonl.gz")


def count(paths: Sequence[str | os.PathLike[str]]) -> int | None:
    """Count the articles in files and folders: one in a text or page, one in a line of records.

    Returns:
        None when there is an archive or the standard input among them, or a broken file.

    Raises:
        SourceError: a path is missing.
    """
    files = gather([os.fspath(path) for path in paths], SUFFIXES)
    with suppress(OSError, EOFError, zlib.error):
        counts = [_articles(file) for file in files]
        return None if None in counts else sum(filter(None, counts))
    return None


def _articles(file: Path) -> int | None:
    name = file.name.lower()
    if name.endswith(_RECORDS):
        return _lines(file)
    return 1 if name.endswith(_SINGLE) else None


def _lines(file: Path) -> int:
    opener = gzip.open if file.suffix.lower() == ".gz" else Path.open
    with opener(file, "rb") as stream:
        return sum(block.count(b"\n") for block in iter(lambda: stream.read(_BLOCK), b""))
