"""Articles as JSON lines: one object a line, read one line at a time."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

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


def records(lines: Iterable[bytes], name: str) -> Iterator[Draft | Failure]:
    """Read the record of each line that is not blank; ``name`` and the line give its origin."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        origin = f"{name}:{number}"
        try:
            yield _draft(origin, _record(line))
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
