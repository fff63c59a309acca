"""Which articles of a ledger print one story."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

_LIKE = """
    SELECT other.id, found.shared, other.sketched
    FROM (
        SELECT theirs.article AS number, count(*) AS shared
        FROM sketch AS own JOIN sketch AS theirs USING (hash)
        WHERE own.article = (SELECT number FROM article WHERE id = ?1)
        GROUP BY theirs.article
    ) AS found JOIN article AS other INDEXED BY article_sketched USING (number)
    WHERE other.id != ?1 ORDER BY other.id"""

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


class Like(NamedTuple):
    """An article whose sketch has so much in common with another's, and its size."""

    article: str
    shared: int
    size: int


class Copies:
    """The copies in an open ledger."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def uncompared(self) -> list[str]:
        """Give the articles that are not yet compared with the others."""
        query = """
            SELECT id FROM article WHERE number IN (SELECT article FROM uncompared) ORDER BY id"""
        return [identifier for (identifier,) in self._all(query)]

    def size(self, article: str) -> int:
        """Give the size of an article's sketch."""
        return int(self._all("SELECT sketched FROM article WHERE id = ?", article)[0][0])

    def like(self, article: str) -> list[Like]:
        """Give the articles whose sketches have something in common with this one's."""
        return [Like(*row) for row in self._all(_LIKE, article)]

    def link(self, article: str, copies: Iterable[str]) -> None:
        """Note which articles print the story of this one, and that it is compared."""
        for other in copies:
            self._connection.execute(_LINK, (article, other))
            self._connection.execute(_LINK, (other, article))
        done = "DELETE FROM uncompared WHERE article = (SELECT number FROM article WHERE id = ?)"
        self._connection.execute(done, (article,))

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
