"""Files cut into parts that can be read one by one, in any process that sees the files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from mithaq.errors import SourceError
from mithaq.model import Failure, PassedOver
from mithaq.source.draft import Draft
from mithaq.source.places import STDIN, names
from mithaq.source.plain import read_input, read_text
from mithaq.source.records import read_records, read_stretch

_LINES = ".jsonl"
_RECORDS = (_LINES, ".jsonl.gz")
_ARCHIVES = (".warc", ".warc.gz")
_PAGES = (".html", ".htm")
_Found = TypeVar("_Found", Draft | Failure, Draft | Failure | PassedOver)

SUFFIXES = (".txt", *_PAGES, *_RECORDS, *_ARCHIVES)


@dataclass(frozen=True, slots=True)
class Split:
    """A file, or the lines of it that begin in a stretch.

    Attributes:
        name: what its article is called, where it holds just one.
        start: first byte of the stretch; ``end`` is the byte behind it, None for a whole file.
    """

    file: Path
    name: str = ""
    start: int = 0
    end: int | None = None


def splits(files: Sequence[Path], size: int | None = None) -> Iterator[Split]:
    """Give the parts of some files, in order.

    Args:
        files: as ``places.gather`` gives them.
        size: bytes of a part; only JSON lines that are not packed can be cut. None cuts nothing.
    """
    named = names([file for file in files if not _ends(file, _RECORDS + _ARCHIVES)])
    for file in files:
        if size and _ends(file, (_LINES,)) and (length := file.stat().st_size) > size:
            yield from (Split(file, "", at, at + size) for at in range(0, length, size))
        else:
            yield Split(file, named.get(file, ""))


def drafts(split: Split) -> Iterable[Draft | Failure | PassedOver]:
    """Read a part of a file, one draft at a time."""
    file = split.file
    if str(file) == STDIN:
        return read_input(sys.stdin.buffer, STDIN)
    if split.end is not None:
        return read_stretch(file, split.start, split.end)
    if _ends(file, _RECORDS):
        return _each(read_records, file)
    if _ends(file, _ARCHIVES):
        from mithaq.source.archives import read_archive  # noqa: PLC0415 - as pages, below

        return _each(read_archive, file)
    return [_draft(_reader(file), file, split.name)]


def _each(reader: Callable[[Path], Iterator[_Found]], file: Path) -> Iterator[_Found | Failure]:
    try:
        yield from reader(file)
    except OSError as error:
        yield _unreadable(file, error)


def _draft(reader: Callable[[Path, str], Draft], file: Path, name: str) -> Draft | Failure:
    try:
        return reader(file, name)
    except SourceError as error:
        return Failure(str(file), str(error))
    except OSError as error:
        return _unreadable(file, error)


def _unreadable(file: Path, error: OSError) -> Failure:
    return Failure(str(file), f"The file cannot be read: {error.strerror}. Check its rights.")


def _reader(file: Path) -> Callable[[Path, str], Draft]:
    if _ends(file, _PAGES):
        from mithaq.source.pages import read_page  # noqa: PLC0415 - costs 0.15 s to load

        return read_page
    return read_text


def _ends(file: Path, suffixes: tuple[str, ...]) -> bool:
    return file.name.lower().endswith(suffixes)
