"""A graph folder in the forms of other tools."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.assemble import report
from mithaq.export import Source, Writer
from mithaq.pipeline.links import linked
from mithaq.store import GraphFolder, published, reading


def export(folder: GraphFolder, write: Writer) -> Iterator[bytes]:
    """Give a graph piece by piece, as ``write`` writes it.

    Raises:
        GraphFolderError: the folder cannot be read.
    """
    with reading(folder) as ledger, published(folder) as store:
        told = Source(
            store,
            lambda: ((graph, report(graph)) for graph in ledger.articles()),
            linked(folder),
        )
        yield from write(told)
