"""What the ledger keeps of one article."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mithaq.model import Article, ArticleGraph
from mithaq.model.report import ArticleReport
from mithaq.store.persons import Person
from mithaq.store.record import read_article, read_graph, write_metadata, write_record
from mithaq.store.rows import Row, rows


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of the ledger, made ready to be written.

    Attributes:
        id: of the article; ``graph`` is the IRI of its named graph.
        digest: of all that the reading depended on.
        source: stands for its text.
        persons: those that the article names.
        sketch: hashes by which copies of it are found.
        day: ISO date of its publication.
    """

    id: str
    graph: str
    digest: str
    text: str
    metadata: str
    record: str
    rows: tuple[Row, ...]
    source: str
    persons: tuple[Person, ...] = ()
    sketch: tuple[int, ...] = ()
    day: str | None = None


def entry(
    graph: ArticleGraph,
    report: ArticleReport,
    digest: str,
    persons: Sequence[Person] = (),
    sketch: Sequence[int] = (),
) -> Entry:
    """Make the entry of an article from what was read of it."""
    article = graph.article
    metadata, record = write_metadata(article), write_record(graph)
    return Entry(
        article.id,
        report.graph,
        digest,
        article.text,
        metadata,
        record,
        rows(report),
        report.source,
        tuple(persons),
        tuple(sketch),
        article.published,
    )


def entry_article(kept: Entry) -> Article:
    """Give the article that an entry was made from."""
    return read_article(kept.id, kept.text, kept.metadata)


def entry_graph(kept: Entry, keys: Mapping[str, str]) -> ArticleGraph:
    """Give what was read from the article, its persons under these keys by their ids."""
    return read_graph(entry_article(kept), kept.record, keys)


def reading_digest(article: Article, fingerprint: str) -> str:
    """Hash all that a reading depends on: the article, and the rules by their fingerprint."""
    parts = (fingerprint, article.id, write_metadata(article), article.text)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
