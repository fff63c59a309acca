"""What the last check looked at and found, in a file beside the ledger.

It is keyed by content: an article graph by a hash of all that it depends on, all of it by a
fingerprint of the rules. It only saves work; without it all is checked.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_SCHEMA = Path(__file__).with_name("checked.sql")

_PATIENCE = 60
"""Seconds to wait for another check that is writing down what it found."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a check looked at, and found.

    Attributes:
        gone: article graphs that were forgotten, or are described anew by ``graphs``.
        graphs: article graphs that were checked, with the hashes of their contents.
        nodes: for each of these graphs the nodes that it speaks of.
        touched: nodes about which all that was known before no longer counts.
        breaches: node and body of each breach that was found.
        suspects: nodes at which a rule that looks no further than a node found something.
    """

    gone: tuple[str, ...]
    graphs: Mapping[str, str]
    nodes: Mapping[str, frozenset[str]]
    touched: frozenset[str]
    breaches: tuple[tuple[str, str], ...]
    suspects: frozenset[str]


class Checked:
    """The open file of what was checked."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rules(self) -> str | None:
        """Give the fingerprint of the rules that it was checked by; None in a new file."""
        found = self._connection.execute("SELECT fingerprint FROM rules").fetchone()
        return found[0] if found else None

    def forget(self, rules: str) -> None:
        """Forget all, so that it can be filled by these rules."""
        with self._connection as connection:
            for table in ("rules", "graph", "node", "breach", "suspect"):
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names from here
            connection.execute("INSERT INTO rules VALUES (?)", (rules,))

    def graphs(self) -> dict[str, str]:
        """Give the hash of each article graph that was checked."""
        return dict(self._connection.execute("SELECT name, content FROM graph").fetchall())

    def nodes(self, graphs: Iterable[str]) -> set[str]:
        """Give the nodes that these graphs spoke of."""
        query = "SELECT name FROM node WHERE graph = ?"
        return {name for graph in graphs for (name,) in self._connection.execute(query, (graph,))}

    def known(self, nodes: Iterable[str]) -> set[str]:
        """Give those of the nodes of which some graph speaks."""
        query = "SELECT 1 FROM node WHERE name = ? LIMIT 1"
        return {node for node in nodes if self._connection.execute(query, (node,)).fetchone()}

    def breaches(self) -> Iterator[str]:
        """Give the bodies of all breaches, in order."""
        rows = self._connection.execute("SELECT body FROM breach ORDER BY body")
        return (body for (body,) in rows)

    def suspects(self) -> list[str]:
        """Give the nodes at which rules that look no further than a node find something."""
        rows = self._connection.execute("SELECT node FROM suspect ORDER BY node")
        return [node for (node,) in rows]

    def note(self, looked: Looked) -> None:
        """Note what a check looked at and found, in one transaction."""
        with self._connection as connection:
            _each(connection, "DELETE FROM graph WHERE name = ?", looked.gone)
            _each(connection, "DELETE FROM node WHERE graph = ?", looked.gone)
            _each(connection, "DELETE FROM breach WHERE node = ?", looked.touched)
            _each(connection, "DELETE FROM suspect WHERE node = ?", looked.touched)
            _each(connection, "INSERT OR IGNORE INTO suspect VALUES (?)", looked.suspects)
            insert = connection.executemany
            insert("INSERT INTO graph VALUES (?, ?)", looked.graphs.items())
            pairs = ((graph, node) for graph, nodes in looked.nodes.items() for node in nodes)
            insert("INSERT INTO node VALUES (?, ?)", pairs)
            insert("INSERT INTO breach VALUES (?, ?)", looked.breaches)


@contextmanager
def open_checked(path: Path | None) -> Iterator[Checked]:
    """Open the file in ``path``; a new one in memory when it is None or cannot be written."""
    with closing(_connection(path)) as connection:
        yield Checked(connection)


def breaches_at(path: Path, nodes: Iterable[str]) -> list[str]:
    """Give the bodies of the breaches that the last check noted at nodes; the file is only read.

    There are none when nothing was checked, or a check is just writing.
    """
    query = "SELECT body FROM breach WHERE node = ? ORDER BY body"
    with suppress(sqlite3.Error):
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as connection:
            rows = (row for node in nodes for row in connection.execute(query, (node,)))
            return [body for (body,) in rows]
    return []


def _connection(path: Path | None) -> sqlite3.Connection:
    schema = _SCHEMA.read_text(encoding="utf-8")
    if path:
        # A folder that may only be read, or a broken file, is no reason not to check.
        with suppress(sqlite3.Error):
            return _prepared(sqlite3.connect(path, timeout=_PATIENCE), schema)
    return _prepared(sqlite3.connect(":memory:"), schema)


def _prepared(connection: sqlite3.Connection, schema: str) -> sqlite3.Connection:
    try:
        connection.executescript(schema)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _each(connection: sqlite3.Connection, statement: str, names: Iterable[str]) -> None:
    connection.executemany(statement, ((name,) for name in names))
