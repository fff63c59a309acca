"""Sources read part by part, and articles read one by one, wherever there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from mithaq.engine import Crash
from mithaq.engine.spark.cluster import Cluster, Record
from mithaq.engine.spark.dataset import SparkDataset
from mithaq.errors import SourceError
from mithaq.model import Article, Failure, PassedOver
from mithaq.pipeline.extraction import Extract
from mithaq.pipeline.reading import Reading, of_one_version, reader
from mithaq.source import SUFFIXES, Found, Split, drafts, judged, repeated, splits
from mithaq.source.draft import Draft
from mithaq.source.metadata import Metadata
from mithaq.source.places import STDIN, gather
from mithaq.source.records import draft as record_draft
from mithaq.source.sidecar import load

_TABLE = ".parquet"
_FIELDS = ("id", "title", "text", "published", "publisher", "url")

_SIZE = 16 << 20
"""Bytes of a part of a file: some thousand articles, read in a second or two."""

Outcome = Reading | Failure | PassedOver
"""What became of something that a source holds."""

_Place = tuple[int, int]
"""Where a draft stands: the place of its part among all, and its own in the part."""

_Placed = tuple[tuple[str, ...], tuple[_Place, Draft | Failure | PassedOver]]
"""A draft under its id, anything else under its place."""


def find(cluster: Cluster, paths: Sequence[str], meta: Path | None) -> SparkDataset[Found]:
    """Find the articles in files and folders that every machine of the cluster sees.

    What is found, and which of two articles with one id it is, is as ``source.read`` would say.

    Raises:
        SourceError: a path is missing or is the standard input, or the metadata are malformed.
    """
    table = {} if meta is None else load(meta)
    parts = list(enumerate(splits(_files(paths), _SIZE)))
    plain = [(place, part) for place, part in parts if part.file.suffix != _TABLE]
    tables = {
        str(part.file.absolute()): place for place, part in parts if part.file.suffix == _TABLE
    }
    placed = cluster.spread(plain).flat_map(_read)
    if tables:
        rows = cluster.table([Path(file) for file in tables], _FIELDS)
        placed = placed.union(rows.flat_map(partial(_row, tables)))
    return placed.group(partial(_judge, table))


def read(
    found: SparkDataset[Found], make: Callable[[], Extract], rules: str
) -> SparkDataset[Outcome]:
    """Read the articles of what was found by the rules of a fingerprint."""
    return found.attempt(partial(_reader, make, rules)).flat_map(_told)


def _files(paths: Sequence[str]) -> tuple[Path, ...]:
    if STDIN in paths:
        raise SourceError("A cluster has no standard input.", "Name files or folders.")
    return gather(paths, (*SUFFIXES, _TABLE))


def _read(placed: tuple[int, Split]) -> Iterator[_Placed]:
    place, part = placed
    for number, draft in enumerate(drafts(part)):
        yield _keyed((place, number), draft)


def _row(tables: Mapping[str, int], record: Record) -> Iterator[_Placed]:
    address, number, fields = record
    file = unquote(urlsplit(address).path)
    yield _keyed((tables[file], number), record_draft(f"{file}:{number + 1}", fields))


def _keyed(place: _Place, draft: Draft | Failure | PassedOver) -> _Placed:
    key = (draft.id,) if isinstance(draft, Draft) else ("", *map(str, place))
    return key, (place, draft)


def _judge(
    table: Mapping[str, Metadata],
    key: tuple[str, ...],  # noqa: ARG001 - the drafts have it too
    drafts_: Iterator[tuple[_Place, Draft | Failure | PassedOver]],
) -> Iterator[Found]:
    """Judge the first draft of an id; the others repeat it."""
    _, first = next(drafts_)
    yield judged(first, table) if isinstance(first, Draft) else first
    for _, draft in drafts_:
        yield repeated(draft) if isinstance(draft, Draft) else draft


def _reader(make: Callable[[], Extract], rules: str) -> Callable[[Found], Outcome]:
    return partial(_outcome, reader(partial(of_one_version, make, rules), rules))


def _outcome(read_: Callable[[Article], Reading], found: Found) -> Outcome:
    return read_(found) if isinstance(found, Article) else found


def _told(outcome: Outcome | Crash[Found]) -> Iterator[Outcome]:
    """Tell of an article that could not be read as of anything else that could not."""
    if isinstance(outcome, Crash):
        assert isinstance(outcome.item, Article)  # noqa: S101 - nothing else is worked on
        yield Failure(outcome.item.id, outcome.reason)
    else:
        yield outcome
