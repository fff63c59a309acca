"""JSON-LD 1.1, expanded: the quads as an array of named graphs."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph

from mithaq.export.dump import dumped
from mithaq.export.source import Source


def write_jsonld(source: Source) -> Iterator[bytes]:
    """Give the document, a stretch at a time."""
    with dumped(source.store, pyoxigraph.RdfFormat.JSON_LD) as lines:
        yield from lines
