"""A store's quads as a file that lives as long as it is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

import pyoxigraph


@contextmanager
def dumped(
    store: pyoxigraph.Store,
    form: pyoxigraph.RdfFormat,
    prefixes: Mapping[str, str] | None = None,
) -> Iterator[BinaryIO]:
    """Give all quads of a store as an open file."""
    with TemporaryDirectory() as place:
        path = Path(place) / "dump"
        store.dump(str(path), form, prefixes=dict(prefixes or {}))
        with path.open("rb") as lines:
            yield lines
