"""Asking the search index."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from mithaq.serve.search.words import match, words

_QUERY = """
    SELECT iri, kind, label FROM word JOIN thing ON thing.id = word.rowid
    WHERE word MATCH :match AND (:kind = '' OR kind = :kind)
    ORDER BY instr(forms, :exact) = 0, kind = 'Evidence', kind = 'Article', weight DESC, label, iri
    LIMIT :limit"""


class Hit(NamedTuple):
    """A thing that was found."""

    iri: str
    kind: str
    label: str


class Found(NamedTuple):
    """A breach of a rule, told in two languages."""

    rule: str
    severity: str
    en: str
    ar: str
    fingerprint: str


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open an index, to be read."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as index:
        yield index


def hits(
    index: sqlite3.Connection, text: str, *, prefix: bool = False, kind: str = "", limit: int
) -> Sequence[Hit]:
    """Give what has all words of a text; exact names first, entities before texts."""
    expression = match(text, prefix=prefix)
    if not expression:
        return ()
    exact = f"\n{' '.join(words(text))}\n"
    asked = {"match": expression, "kind": kind, "exact": exact, "limit": limit}
    return [Hit(*row) for row in index.execute(_QUERY, asked)]


def findings(index: sqlite3.Connection, focus: str) -> Sequence[Found]:
    """Give what the rules across entities found about a thing."""
    query = """
        SELECT rule, severity, en, ar, fingerprint FROM finding WHERE focus = ? ORDER BY rule, en"""
    return [Found(*row) for row in index.execute(query, (focus,))]


def measures(index: sqlite3.Connection) -> dict[str, int]:
    """Give the numbers about the graph by their names."""
    return dict(index.execute("SELECT name, value FROM measure ORDER BY name"))


def busy(index: sqlite3.Connection) -> frozenset[str]:
    """Give the IRIs of things of which more is said than a small query looks through."""
    return frozenset(iri for (iri,) in index.execute("SELECT iri FROM busy"))
