"""N-Quads, each quad once, in the order of their bytes: equal graphs give equal files."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from tempfile import TemporaryFile
from typing import BinaryIO

import pyoxigraph

from mithaq.export.dump import dumped
from mithaq.export.source import Source

_RUN = 500_000
"""Lines sorted in memory at a time; sorted runs are put aside on disk and merged."""


def write_nquads(source: Source) -> Iterator[bytes]:
    """Give the quads, a line each."""
    form = pyoxigraph.RdfFormat.N_QUADS
    with dumped(source.store, form) as lines, ExitStack() as stack:
        runs = []
        while run := sorted(islice(lines, _RUN)):
            runs.append(stack.enter_context(_put_aside(run)))
        yield from heapq.merge(*runs)


@contextmanager
def _put_aside(run: list[bytes]) -> Iterator[BinaryIO]:
    with TemporaryFile() as file:
        file.writelines(run)
        file.seek(0)
        yield file
