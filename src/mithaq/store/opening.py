"""Opening the file of a ledger."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from mithaq.store.faults import faults
from mithaq.store.ledger import Ledger

_SCHEMA = Path(__file__).with_name("ledger.sql")


@contextmanager
def open_ledger(path: Path, *, write: bool = False) -> Iterator[Ledger]:
    """Open the ledger in ``path``, to be written only when asked for; then it is made if absent.

    Raises:
        GraphFolderError: the file is not there, is broken, or cannot be written.
    """
    uri = f"{path.absolute().as_uri()}?mode={'rwc' if write else 'ro'}"
    with (
        faults(path, sqlite3.Error, write=write),
        closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection,
    ):
        if write:
            _prepare(connection)
        yield Ledger(connection)


def _prepare(connection: sqlite3.Connection) -> None:
    """Make the tables when there are none; readers shall not wait for the writer (WAL)."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA cache_size = -65536")  # 64 MB: reports arrive in random order
    if not connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
        connection.executescript(f"BEGIN; {_SCHEMA.read_text(encoding='utf-8')} COMMIT;")
