"""The door of the room: from paths to articles."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from mithaq.errors import SourceError
from mithaq.model import Article, Failure, PassedOver
from mithaq.source.draft import Draft
from mithaq.source.judge import article
from mithaq.source.metadata import Metadata
from mithaq.source.places import gather
from mithaq.source.sidecar import load
from mithaq.source.splits import SUFFIXES, Split, drafts, splits

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
    return _articles(splits(gather([os.fspath(path) for path in paths], SUFFIXES)), table)


def judged(draft: Draft, table: Mapping[str, Metadata]) -> Found:
    """Give the article that a draft is, or say why it is none; what ``table`` says of it wins."""
    try:
        return article(draft, table.get(draft.id, Metadata()))
    except SourceError as error:
        if draft.crawled:
            return PassedOver(draft.origin, "no article")
        return Failure(draft.origin, str(error))


def repeated(draft: Draft) -> Failure | PassedOver:
    """Say what is wrong with a draft whose id an earlier one has."""
    if draft.crawled:
        return PassedOver(draft.origin, "address read before")
    return Failure(draft.origin, f"The id {draft.id} is taken. Give it one of its own.")


def _articles(parts: Iterable[Split], table: Mapping[str, Metadata]) -> Iterator[Found]:
    seen: set[str] = set()
    for draft in (draft for part in parts for draft in drafts(part)):
        if not isinstance(draft, Draft):
            yield draft
        elif draft.id in seen:
            yield repeated(draft)
        else:
            seen.add(draft.id)
            yield judged(draft, table)
