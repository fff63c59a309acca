"""A graph folder in the forms of other tools."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pyoxigraph

from mithaq.assemble import report
from mithaq.errors import ExportError
from mithaq.export import Crosswalk, Options, Piece, Source, Writer
from mithaq.export.stored import Stored
from mithaq.model import ArticleGraph
from mithaq.model.report import ArticleReport
from mithaq.pipeline.links import linked, shipped
from mithaq.store import GraphFolder, Ledger, published, reading


def export(folder: GraphFolder, write: Writer, options: Options | None = None) -> Iterator[Piece]:
    """Give a graph piece by piece, as ``write`` writes it, and what was lost.

    Which item an entity is say the crosswalk of the options, else the graph, else the crosswalk
    that comes with Mithaq.

    Raises:
        GraphFolderError: the folder cannot be read.
        ExportError: the folder is the copy of a store, and the format draws on the texts.
    """
    given = options or Options()
    with reading(folder) as ledger, published(folder) as store:
        entities = linked(folder) if ledger.size() else Stored(store).links()
        known = Crosswalk(entities, shipped().publishers)
        links = known.then(given.crosswalk)
        told = Source(
            store,
            lambda: _articles(ledger, store),
            replace(given, crosswalk=links),
            links.entities,
        )
        yield from write(told)


def _articles(
    ledger: Ledger, store: pyoxigraph.Store
) -> Iterator[tuple[ArticleGraph, ArticleReport]]:
    if len(store) and not ledger.size():
        what = "This format draws on the articles, and a store has no texts of them."
        raise ExportError(what, "Give the graph folder with --kg.")
    return ((graph, report(graph)) for graph in ledger.articles())
