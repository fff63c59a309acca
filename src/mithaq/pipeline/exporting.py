"""A graph folder in the forms of other tools."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mithaq.assemble import report
from mithaq.export import Crosswalk, Options, Piece, Source, Writer
from mithaq.pipeline.links import linked, shipped
from mithaq.store import GraphFolder, published, reading


def export(folder: GraphFolder, write: Writer, options: Options | None = None) -> Iterator[Piece]:
    """Give a graph piece by piece, as ``write`` writes it, and what was lost.

    Which item an entity is say the crosswalk of the options, else the graph, else the crosswalk
    that comes with Mithaq.

    Raises:
        GraphFolderError: the folder cannot be read.
    """
    given = options or Options()
    with reading(folder) as ledger, published(folder) as store:
        known = Crosswalk(linked(folder), shipped().publishers)
        links = known.then(given.crosswalk)
        told = Source(
            store,
            lambda: ((graph, report(graph)) for graph in ledger.articles()),
            replace(given, crosswalk=links),
            links.entities,
        )
        yield from write(told)
