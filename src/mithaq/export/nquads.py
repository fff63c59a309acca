"""N-Quads, each quad once, in the order of their bytes: equal graphs give equal files."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from tempfile import TemporaryFile
from typing import BinaryIO

import pyoxigraph

from mithaq.export.dump import dumped
from mithaq.export.source import Source

Key = bytes | tuple[bytes, bytes]

_RUN = 500_000
"""Lines sorted in memory at a time; sorted runs are put aside on disk and merged."""


def write_nquads(source: Source) -> Iterator[bytes]:
    """Give the quads, a line each."""
    return ordered_quads(source.store)


def ordered_quads(
    store: pyoxigraph.Store, key: Callable[[bytes], Key] | None = None
) -> Iterator[bytes]:
    """Give the quads of a store, a line each, in the order of what ``key`` makes of their lines."""
    form = pyoxigraph.RdfFormat.N_QUADS
    with dumped(store, form) as lines, ExitStack() as stack:
        runs = []
        while run := sorted(islice(lines, _RUN), key=key):
            runs.append(stack.enter_context(_put_aside(run)))
        yield from heapq.merge(*runs, key=key)


@contextmanager
def _put_aside(run: list[bytes]) -> Iterator[BinaryIO]:
    with TemporaryFile() as file:
        file.writelines(run)
        file.seek(0)
        yield file
