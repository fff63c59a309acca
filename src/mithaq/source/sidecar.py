"""The metadata file beside a folder of articles: JSON or CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from mithaq.errors import SourceError
from mithaq.source.metadata import Metadata

_KEYS = ("id", "stem", "article")


def load(path: Path) -> Mapping[str, Metadata]:
    """Read what a metadata file says of each article, by its id.

    JSON is ``{id: {"published": …, "publisher": …, "url": …, "title": …}}``; CSV has the same
    columns and the id in a column ``id``, ``stem`` or ``article``. Other columns are passed over.

    Raises:
        SourceError: the file is missing or malformed; the reason names the article.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise SourceError(f"{path} is not UTF-8.", "Save it as UTF-8.") from None
    rows = _csv(text, path) if path.suffix.lower() == ".csv" else _json(text, path)
    table: dict[str, Metadata] = {}
    for key, fields in rows:
        if key in table:
            raise SourceError(f"{path} names {key} twice.", "Keep one of the two.")
        table[key] = _metadata(fields, f"{path}, {key}")
    return table


def _json(text: str, path: Path) -> Iterator[tuple[str, Mapping[str, object]]]:
    try:
        table = json.loads(text)
    except ValueError as error:
        raise SourceError(f"{path} is not JSON: {error}.") from None
    if not isinstance(table, dict) or not all(isinstance(row, dict) for row in table.values()):
        raise SourceError(f"{path} is no table.", 'Write {"id": {"published": "YYYY-MM-DD"}}.')
    yield from table.items()


def _csv(text: str, path: Path) -> Iterator[tuple[str, Mapping[str, object]]]:
    table = csv.DictReader(text.splitlines(keepends=True), strict=True)
    key = next((name for name in table.fieldnames or () if name in _KEYS), None)
    if key is None:
        raise SourceError(f"{path} has no column {', '.join(_KEYS)}.", "Name the ids' column id.")
    try:
        yield from ((row[key] or "", row) for row in table)
    except csv.Error as error:
        raise SourceError(f"{path}, line {table.line_num}: {error}.") from None


def _metadata(fields: Mapping[str, object], where: str) -> Metadata:
    try:
        return Metadata.of(fields)
    except SourceError as error:
        raise SourceError(f"{where}: {error.what}", error.do) from None
