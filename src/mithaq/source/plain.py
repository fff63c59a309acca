"""Articles as plain text: one a file, or one on the standard input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from mithaq.errors import SourceError
from mithaq.model import Failure
from mithaq.source.decoding import decode
from mithaq.source.draft import Draft
from mithaq.source.metadata import Metadata
from mithaq.source.records import records

_BLANK = b" \t\r\n\xef\xbb\xbf"


def read_text(file: Path, name: str) -> Draft:
    """Read a text file as it is stored.

    Raises:
        SourceError: the encoding is not certain.
    """
    return Draft(str(file), name, decode(file.read_bytes()), Metadata())


def read_input(lines: Iterable[bytes], origin: str) -> Iterator[Draft | Failure]:
    """Read JSON lines when the first character that is not blank is a brace, else one text."""
    rest = iter(lines)
    head = []
    for line in rest:
        head.append(line)
        if line.strip(_BLANK):
            break
    everything = chain(head, rest)
    if head and head[-1].lstrip(_BLANK).startswith(b"{"):
        yield from records(everything, origin)
    else:
        yield _one(b"".join(everything), origin)


def _one(data: bytes, origin: str) -> Draft | Failure:
    try:
        return Draft(origin, "stdin", decode(data), Metadata())
    except SourceError as error:
        return Failure(origin, str(error))
