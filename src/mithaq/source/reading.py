"""The door of the room: from paths to articles."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from mithaq.errors import SourceError
from mithaq.model import Article, Failure, PassedOver
from mithaq.source.draft import Draft
from mithaq.source.judge import article
from mithaq.source.metadata import Metadata
from mithaq.source.places import STDIN, gather, names
from mithaq.source.plain import read_input, read_text
from mithaq.source.records import read_records
from mithaq.source.sidecar import load

_RECORDS = (".jsonl", ".jsonl.gz")
_ARCHIVES = (".warc", ".warc.gz")
_PAGES = (".html", ".htm")
SUFFIXES = (".txt", *_PAGES, *_RECORDS, *_ARCHIVES)


Found = Article | Failure | PassedOver


def read(
    paths: Sequence[str | os.PathLike[str]], *, meta: str | os.PathLike[str] | None = None
) -> Iterator[Found]:
    """Read articles from files, folders and, for ``-``, the standard input, one at a time.

    An article that cannot be read gives a failure, and the reading goes on. What a crawl holds
    besides articles is passed over.

    Args:
        paths: files that end in one of ``SUFFIXES``, and folders of them.
        meta: a JSON or CSV file with what is known of the articles, by id; it wins.

    Raises:
        SourceError: at once, when a path is missing or the metadata file is malformed.
    """
    table = {} if meta is None else load(Path(meta))
    return _articles(gather([os.fspath(path) for path in paths], SUFFIXES), table)


def _articles(files: Sequence[Path], table: Mapping[str, Metadata]) -> Iterator[Found]:
    seen: set[str] = set()
    for draft in _drafts(files):
        if not isinstance(draft, Draft):
            yield draft
        elif draft.id in seen:
            yield _repeated(draft)
        else:
            seen.add(draft.id)
            yield _judged(draft, table)


def _repeated(draft: Draft) -> Failure | PassedOver:
    if draft.crawled:
        return PassedOver(draft.origin, "address read before")
    return Failure(draft.origin, f"The id {draft.id} is taken. Give it one of its own.")


def _judged(draft: Draft, table: Mapping[str, Metadata]) -> Found:
    try:
        return article(draft, table.get(draft.id, Metadata()))
    except SourceError as error:
        if draft.crawled:
            return PassedOver(draft.origin, "no article")
        return Failure(draft.origin, str(error))


def _drafts(files: Sequence[Path]) -> Iterator[Draft | Failure | PassedOver]:
    named = names([file for file in files if not _ends(file, _RECORDS + _ARCHIVES)])
    for file in files:
        if str(file) == STDIN:
            yield from read_input(sys.stdin.buffer, STDIN)
        elif _ends(file, _RECORDS):
            yield from read_records(file)
        elif _ends(file, _ARCHIVES):
            from mithaq.source.archives import read_archive  # noqa: PLC0415 - as pages, below

            yield from read_archive(file)
        else:
            yield _draft(_reader(file), file, named[file])


def _draft(reader: Callable[[Path, str], Draft], file: Path, name: str) -> Draft | Failure:
    try:
        return reader(file, name)
    except SourceError as error:
        return Failure(str(file), str(error))
    except OSError as error:
        return Failure(str(file), f"The file cannot be read: {error.strerror}. Check its rights.")


def _reader(file: Path) -> Callable[[Path, str], Draft]:
    if _ends(file, _PAGES):
        from mithaq.source.pages import read_page  # noqa: PLC0415 - costs 0.15 s to load

        return read_page
    return read_text


def _ends(file: Path, suffixes: tuple[str, ...]) -> bool:
    return file.name.lower().endswith(suffixes)
