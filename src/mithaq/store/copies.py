"""Which articles of a ledger print one story.

Articles whose sketches may have enough in common are found by the hashes of the sketches. What many
articles have (the full name of a king) is looked for in others for the sake of a few only: of each
sketch some of the most frequent hashes are passed over, so few that the rest still shows a copy.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from mithaq.model.copies import Bounds

_COMMON = 8
"""Articles with one hash from which on it may be passed over."""

_FRESH = """
    CREATE TEMP TABLE fresh (
        hash INTEGER, article INTEGER, size INTEGER, rare INTEGER, PRIMARY KEY (hash, article)
    ) WITHOUT ROWID"""

_ENTER = """
    INSERT INTO fresh SELECT value, article, size, 1
    FROM uncompared JOIN sketch USING (article), json_each(hashes) ORDER BY value, article"""

_SPARE = """
    UPDATE fresh SET rare = 0 FROM (
        SELECT hash, article FROM (
            SELECT hash, article, size,
                row_number() OVER (PARTITION BY article ORDER BY seen DESC, hash) AS place
            FROM (
                SELECT hash, count(*)
                    + (SELECT count(*) FROM sketched WHERE sketched.hash = fresh.hash) AS seen
                FROM fresh GROUP BY hash HAVING seen >= ?
            ) JOIN fresh USING (hash)
        ) WHERE place <= ? * size ORDER BY hash, article
    ) AS common
    WHERE fresh.hash = common.hash AND fresh.article = common.article"""
"""Marks what is passed over, in the order in which it lies in the file."""

_ALIKE = """
    SELECT one.id, other.id, own.size, theirs.size,
        ifnull(abs(julianday(own.day) - julianday(theirs.day)) > :days, 0) AS late
    FROM (
        SELECT fresh.article AS one, found.article AS other, count(*) AS shared
        FROM fresh CROSS JOIN sketched AS found
            ON found.hash = fresh.hash AND found.rare >= 1 - fresh.rare
        WHERE found.article < fresh.article
            OR (found.article > fresh.article AND found.article NOT IN uncompared)
        GROUP BY fresh.article, found.article
    ) AS pair
    CROSS JOIN sketch AS own ON own.article = pair.one
    CROSS JOIN sketch AS theirs ON theirs.article = pair.other
    CROSS JOIN article AS one ON one.number = pair.one
    CROSS JOIN article AS other ON other.number = pair.other
    WHERE shared >= (iif(late, :late, :fresh) - :spared) * min(own.size, theirs.size)"""

_SHARED = """
    SELECT count(*) FROM sketch, json_each(hashes)
    WHERE article = (SELECT number FROM article WHERE id = ?1) AND value IN (
        SELECT value FROM sketch, json_each(hashes)
        WHERE article = (SELECT number FROM article WHERE id = ?2))"""

_FAMILY = """
    WITH RECURSIVE family(number) AS (
        SELECT number FROM article WHERE id = ?
        UNION
        SELECT other FROM copy JOIN family ON copy.article = family.number
    )
    SELECT id, own FROM article WHERE number IN family ORDER BY id"""

_LINK = """
    INSERT OR IGNORE INTO copy
    SELECT one.number, other.number FROM article AS one, article AS other
    WHERE one.id = ? AND other.id = ?"""


class Alike(NamedTuple):
    """Two articles that may be copies, the sizes of their sketches, and if one is much later."""

    one: str
    other: str
    size: int
    its_size: int
    late: bool


class Copies:
    """The copies in an open ledger; all that changes it is done within a transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def uncompared(self, bounds: Bounds) -> Iterator[Alike]:
        """Give the articles that are to be compared, and note that they are when all are given.

        Among them are all pairs, at least one of which is new, that have as much of the smaller
        sketch in common as the bounds ask for.
        """
        self._connection.execute(_FRESH)
        self._connection.execute(_ENTER)
        self._connection.execute(_SPARE, (_COMMON, bounds.spared))
        self._connection.execute("INSERT INTO sketched SELECT hash, rare, article FROM fresh")
        yield from map(Alike._make, self._connection.execute(_ALIKE, bounds._asdict()))
        self._connection.execute("DELETE FROM uncompared")
        self._connection.execute("DROP TABLE fresh")

    def shared(self, one: str, other: str) -> int:
        """Count the hashes that the sketches of two articles have in common."""
        return int(self._all(_SHARED, one, other)[0][0])

    def link(self, one: str, other: str) -> None:
        """Note that two articles print one story."""
        self._connection.executemany(_LINK, [(one, other), (other, one)])

    def unsettled(self) -> list[str]:
        """Give the articles of which a copy came or went."""
        query = """
            SELECT id FROM article WHERE number IN (SELECT article FROM unsourced) ORDER BY id"""
        return [identifier for (identifier,) in self._all(query)]

    def family(self, article: str) -> dict[str, str]:
        """Give all articles that print one story with this one, and what stands for their texts."""
        return dict(self._all(_FAMILY, article))

    def settle(self, sources: Mapping[str, str]) -> None:
        """Note the source that each article stands for; those that change are told again."""
        rows = [(source, article) for article, source in sources.items()]
        update = "UPDATE article SET source = ?1 WHERE id = ?2 AND source != ?1"
        self._connection.executemany(update, rows)
        done = "DELETE FROM unsourced WHERE article = (SELECT number FROM article WHERE id = ?)"
        self._connection.executemany(done, [(article,) for article in sources])

    def _all(self, query: str, *values: object) -> list[Any]:
        return self._connection.execute(query, values).fetchall()
