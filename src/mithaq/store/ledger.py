"""The ledger: the articles of a graph and what was read from them, in one SQLite file.

The ledger is the truth; the published store is made from it. A batch of articles is one
transaction, so that a build that is killed loses no more than the batch it was at.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import Any

from mithaq.model import Article, ArticleGraph
from mithaq.store.copies import Copies
from mithaq.store.entry import Entry
from mithaq.store.persons import Persons
from mithaq.store.record import read_article, read_graph, to_json
from mithaq.store.rows import Report, Row, read_row
from mithaq.vocab import MATTER

_KEEP = """
    INSERT INTO article (id, graph, digest, text, metadata, record, own, source)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)"""

_LIST = """
    INSERT INTO listed SELECT subject, article, place FROM report
    WHERE article IN (SELECT article FROM unlisted) ORDER BY subject, article, place"""

_TOUCHED = """
    WITH touched AS (
        SELECT subject FROM stale UNION
        SELECT subject FROM report WHERE article IN
            (SELECT number FROM article WHERE graph IN (SELECT graph FROM changed))
    )
    SELECT subject FROM touched UNION
    SELECT json_extract(body, '$[1]') FROM touched
    JOIN listed USING (subject) JOIN report USING (subject, article, place)
    WHERE touched.subject >= ?1 AND touched.subject < ?1 || '~'"""

_REPORTS_OF = """
    SELECT subject, body FROM listed JOIN report USING (subject, article, place)
    WHERE subject = ?"""


class Ledger:
    """An open ledger."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def persons(self) -> Persons:
        """The persons of all articles, and who they are."""
        return Persons(self._connection)

    @property
    def copies(self) -> Copies:
        """Which articles print one story."""
        return Copies(self._connection)

    def digest(self, article: str) -> str | None:
        """Give the reading digest of an article, None when there is no such article."""
        found = self._all("SELECT digest FROM article WHERE id = ?", article)
        return found[0][0] if found else None

    def size(self) -> int:
        """Count the articles."""
        return int(self._all("SELECT count(*) FROM article")[0][0])

    def ids(self) -> list[str]:
        """Give the ids of all articles, in order."""
        return [identifier for (identifier,) in self._all("SELECT id FROM article ORDER BY id")]

    def contents(self) -> dict[str, str]:
        """Hash all that decides what each article adds to the graph, by the IRI of its graph."""
        rows = self._all("SELECT graph, digest, source, keys FROM reading")
        return {
            graph: hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
            for graph, *parts in rows
        }

    def article_in(self, graph: str) -> Article:
        """Give the article that has this graph, without what was read from it; it must be there."""
        ((identifier,),) = self._all("SELECT id FROM article WHERE graph = ?", graph)
        return self.text(identifier)

    def subjects(self, graph: str) -> list[str]:
        """Give the IRIs of all subjects that the article of this graph reports of."""
        query = """
            SELECT DISTINCT subject FROM report
            WHERE article = (SELECT number FROM article WHERE graph = ?)"""
        return [subject for (subject,) in self._all(query, graph)]

    def article(self, article: str) -> ArticleGraph | None:
        """Give what was read from one article, None when there is no such article.

        Its persons have the keys that tell them across articles.
        """
        query = "SELECT id, text, metadata, record, keys FROM reading WHERE id = ?"
        return next(map(_graph, self._connection.execute(query, (article,))), None)

    def articles(self) -> Iterator[ArticleGraph]:
        """Give what was read from each article, in the order of their ids."""
        query = "SELECT id, text, metadata, record, keys FROM reading ORDER BY id"
        return map(_graph, self._connection.execute(query))

    def reporting(self, subject: str) -> Iterator[tuple[ArticleGraph, str]]:
        """Give what was read from the articles that report a subject, each with its source."""
        query = """
            SELECT id, text, metadata, record, keys, source FROM reading WHERE id IN (
                SELECT id FROM listed JOIN article ON number = article WHERE subject = ?
            ) ORDER BY id"""
        for *row, source in self._connection.execute(query, (subject,)):
            yield _graph(tuple(row)), source

    def text(self, article: str) -> Article:
        """Give an article without what was read from it; it must be there."""
        query = "SELECT id, text, metadata FROM article WHERE id = ?"
        ((identifier, text, metadata),) = self._all(query, article)
        return read_article(identifier, text, metadata)

    def readings(self, articles: Iterable[str]) -> Iterator[ArticleGraph]:
        """Give these articles as they were read, their persons told within each alone."""
        query = "SELECT id, text, metadata, record, '{}' FROM article WHERE id = ?"
        for article in articles:
            yield from map(_graph, self._connection.execute(query, (article,)))

    def changed(self) -> list[str]:
        """Give the IRIs of the article graphs that differ from the published ones."""
        return [graph for (graph,) in self._all("SELECT graph FROM changed ORDER BY graph")]

    def changed_articles(self) -> Iterator[ArticleGraph]:
        """Give the articles that are new or differ from what is published."""
        query = """
            SELECT id, text, metadata, record, keys FROM reading
            WHERE graph IN (SELECT graph FROM changed) ORDER BY id"""
        return map(_graph, self._connection.execute(query))

    def touched(self) -> list[str]:
        """Give the IRIs of all subjects of which a report was added or lost.

        Among them are all facts of a matter of which there is another report: what is said of them
        may be another outcome.
        """
        return [subject for (subject,) in self._all(_TOUCHED, MATTER)]

    def reports(self) -> Iterator[list[Report]]:
        """Give all reports, those of one subject together."""
        rows = self._connection.execute("SELECT subject, body FROM report ORDER BY subject")
        for _, group in groupby(rows, key=lambda row: row[0]):
            yield [read_row(*row) for row in group]

    def reports_of(self, subjects: Iterable[str]) -> Iterator[list[Report]]:
        """Give the reports of these subjects, those of one subject together."""
        for subject in subjects:
            if rows := self._all(_REPORTS_OF, subject):
                yield [read_row(*row) for row in rows]

    def put(self, entries: Sequence[Entry]) -> None:
        """Add articles, or replace those with the same id, in one transaction."""
        with self.transaction():
            for entry in entries:
                self._forget(entry.id)
                self._keep(entry)

    def outdated(self) -> list[tuple[str, str]]:
        """Give the articles whose reports have an older person or source, with their source.

        They come in the order in which they lie in the file.
        """
        query = "SELECT id, source FROM outdated JOIN article ON number = article ORDER BY number"
        return self._all(query)

    def restate(self, article: str, rows: Sequence[Row]) -> None:
        """Replace the reports of an article, within a transaction."""
        ((number,),) = self._all("SELECT number FROM article WHERE id = ?", article)
        self._run("INSERT OR IGNORE INTO unlisted VALUES (?)", number)
        self._run("DELETE FROM report WHERE article = ?", number)
        self._run("DELETE FROM outdated WHERE article = ?", number)
        self._report(number, rows)

    def list_reports(self) -> None:
        """Enter new reports under their subjects, within a transaction."""
        self._run(_LIST)
        self._run("DELETE FROM unlisted")

    def remove(self, articles: Sequence[str]) -> None:
        """Take articles out, in one transaction."""
        with self.transaction():
            for article in articles:
                self._forget(article)

    def settle(self) -> None:
        """Note that all changes are published."""
        with self.transaction():
            self._run("DELETE FROM changed")
            self._run("DELETE FROM stale")

    def waiting(self) -> bool:
        """Tell whether anything waits to be published."""
        query = "SELECT EXISTS (SELECT 1 FROM changed) OR EXISTS (SELECT 1 FROM stale)"
        return bool(self._all(query)[0][0])

    def set_links(self, links: Mapping[str, str]) -> None:
        """Note the Q-id of each entity; those of which it differs wait to be published."""
        published = dict(self._all("SELECT subject, qid FROM linked"))
        differing = sorted(dict(published.items() ^ links.items()))
        with self.transaction():
            for subject in differing:
                self._run("INSERT OR IGNORE INTO stale VALUES (?)", subject)
                self._run("DELETE FROM linked WHERE subject = ?", subject)
                if subject in links:
                    self._run("INSERT INTO linked VALUES (?, ?)", subject, links[subject])

    def rules(self) -> str | None:
        """Give the fingerprint of the rules that made the reports; None in a new ledger."""
        found = self._all("SELECT fingerprint FROM rules")
        return found[0][0] if found else None

    def set_rules(self, fingerprint: str) -> None:
        """Note the fingerprint of the rules that made the reports."""
        with self.transaction():
            self._run("DELETE FROM rules")
            self._run("INSERT INTO rules VALUES (?)", fingerprint)

    def _forget(self, article: str) -> None:
        self._run("DELETE FROM article WHERE id = ?", article)

    def _keep(self, entry: Entry) -> None:
        kept = (entry.id, entry.graph, entry.digest, entry.text, entry.metadata, entry.record)
        number = self._connection.execute(_KEEP, (*kept, entry.source)).lastrowid
        sketch = (number, len(entry.sketch), entry.day, to_json(entry.sketch))
        self._run("INSERT INTO sketch VALUES (?, ?, ?, ?)", *sketch)
        self._report(number, entry.rows)
        persons = [(number, *person) for person in entry.persons]
        self._connection.executemany("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)", persons)

    def _report(self, number: int | None, rows: Sequence[Row]) -> None:
        numbered = [(number, place, row.subject, row.body) for place, row in enumerate(rows)]
        self._connection.executemany("INSERT INTO report VALUES (?, ?, ?, ?)", numbered)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all that is done inside one change, or none when it fails."""
        self._run("BEGIN")
        try:
            yield
        except BaseException:
            self._run("ROLLBACK")
            raise
        self._run("COMMIT")

    def _run(self, statement: str, *values: object) -> None:
        self._connection.execute(statement, values)

    def _all(self, query: str, *values: object) -> list[Any]:
        return self._connection.execute(query, values).fetchall()


def _graph(row: tuple[str, str, str, str, str]) -> ArticleGraph:
    """Read an article; its persons get the keys given in the last column."""
    identifier, text, metadata, record, keys = row
    return read_graph(read_article(identifier, text, metadata), record, json.loads(keys))
