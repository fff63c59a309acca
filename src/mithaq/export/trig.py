"""TriG: the quads graph by graph, with prefixes."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph

from mithaq.export.dump import dumped
from mithaq.export.source import Source
from mithaq.vocab import PREFIXES


def write_trig(source: Source) -> Iterator[bytes]:
    """Give the quads, a line at a time."""
    with dumped(source.store, pyoxigraph.RdfFormat.TRIG, PREFIXES) as lines:
        yield from lines
