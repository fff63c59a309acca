"""A graph folder in the forms of other tools."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mithaq.assemble import iri_of, report
from mithaq.errors import ExportError
from mithaq.export import Crosswalk, Options, Piece, Source, Writer, read_crosswalk
from mithaq.pipeline.links import linked
from mithaq.resources import folder as data
from mithaq.store import GraphFolder, published, reading

_SHIPPED = data("ontology") / "map" / "crosswalk.tsv"


def export(folder: GraphFolder, write: Writer, options: Options | None = None) -> Iterator[Piece]:
    """Give a graph piece by piece, as ``write`` writes it, and what was lost.

    Which item an entity is say the crosswalk of the options, else the graph, else the crosswalk
    that comes with Mithaq.

    Raises:
        GraphFolderError: the folder cannot be read.
    """
    given = options or Options()
    with reading(folder) as ledger, published(folder) as store:
        known = Crosswalk(linked(folder), crosswalk(_SHIPPED).publishers)
        links = known.then(given.crosswalk)
        told = Source(
            store,
            lambda: ((graph, report(graph)) for graph in ledger.articles()),
            replace(given, crosswalk=links),
            links.entities,
        )
        yield from write(told)


def crosswalk(path: Path) -> Crosswalk:
    """Read a crosswalk.

    Raises:
        ExportError: the file cannot be read, or is no crosswalk.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(f"The crosswalk {path} cannot be read: {error}.") from error
    return read_crosswalk(lines, path.name, iri_of)
