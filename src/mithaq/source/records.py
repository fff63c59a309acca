"""Articles as JSON lines: one object a line, read one line at a time."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from mithaq.errors import SourceError
from mithaq.model import Failure
from mithaq.source.draft import Draft
from mithaq.source.metadata import Metadata

_BOM = "\ufeff"


def read_records(file: Path) -> Iterator[Draft | Failure]:
    """Read a ``.jsonl`` or ``.jsonl.gz`` file; of a broken archive, what can be unpacked."""
    unpack = gzip.open if file.suffix.lower() == ".gz" else open
    try:
        with unpack(file, "rb") as lines:
            yield from records(lines, str(file))
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        yield Failure(str(file), f"The archive is broken: {error}. Fetch or pack it again.")


def read_stretch(file: Path, start: int, end: int) -> Iterator[Draft | Failure]:
    """Read the lines of a ``.jsonl`` file that begin between two bytes, the second left out.

    The byte at which a line begins gives its origin, for nobody has counted the lines before it.
    """
    with file.open("rb") as lines:
        yield from _drafts(_stretch(lines, str(file), start, end))


def records(lines: Iterable[bytes], name: str) -> Iterator[Draft | Failure]:
    """Read the record of each line that is not blank; ``name`` and the line give its origin."""
    return _drafts((f"{name}:{number}", line) for number, line in enumerate(lines, start=1))


def draft(origin: str, record: Mapping[str, object]) -> Draft | Failure:
    """Make a draft of a record, or tell what it lacks."""
    try:
        return _draft(origin, record)
    except SourceError as error:
        return Failure(origin, str(error))


def _stretch(lines: BinaryIO, name: str, start: int, end: int) -> Iterator[tuple[str, bytes]]:
    """Give the lines that begin in a stretch; one that begins before it is another stretch's."""
    if start:
        lines.seek(start - 1)
        lines.readline()
    while (place := lines.tell()) < end and (line := lines.readline()):
        yield f"{name}, byte {place}", line


def _drafts(lines: Iterable[tuple[str, bytes]]) -> Iterator[Draft | Failure]:
    for origin, line in lines:
        if not line.strip():
            continue
        try:
            yield draft(origin, _record(line))
        except SourceError as error:
            yield Failure(origin, str(error))


def _record(line: bytes) -> Mapping[str, object]:
    try:
        record = json.loads(line.decode().removeprefix(_BOM))
    except UnicodeDecodeError:
        raise SourceError("The line is not UTF-8.", "Convert the file to UTF-8.") from None
    except (ValueError, RecursionError) as error:
        raise SourceError(f"The line is not JSON: {error}.", "Correct or remove it.") from None
    if not isinstance(record, dict):
        raise SourceError("The line is JSON but no object.", 'Write {"id": …, "text": …}.')
    return record


def _draft(origin: str, record: Mapping[str, object]) -> Draft:
    key, text = record.get("id"), record.get("text")
    if isinstance(key, bool) or not isinstance(key, str | int) or not str(key).strip():
        raise SourceError('The record has no "id".', "Give each record one of its own.")
    if not isinstance(text, str):
        raise SourceError('The record has no "text".', "Give it the article's text as a string.")
    return Draft(origin, str(key).strip(), text, Metadata.of(record))
