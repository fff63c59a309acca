"""A graph folder in the forms of other tools."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mithaq.assemble import keyed_iri, report
from mithaq.errors import ExportError
from mithaq.export import Crosswalk, Options, Piece, Source, Writer, read_crosswalk
from mithaq.resources import folder as data
from mithaq.store import GraphFolder, published, reading


def export(folder: GraphFolder, write: Writer, options: Options | None = None) -> Iterator[Piece]:
    """Give a graph piece by piece, as ``write`` writes it, and what was lost.

    Raises:
        GraphFolderError: the folder cannot be read.
    """
    with reading(folder) as ledger, published(folder) as store:
        told = Source(
            store,
            lambda: ((graph, report(graph)) for graph in ledger.articles()),
            options or Options(),
        )
        yield from write(told)


def crosswalk(path: Path | None = None) -> Crosswalk:
    """Give the crosswalk that comes with Mithaq, and over it the one in a file.

    Raises:
        ExportError: the file cannot be read, or is no crosswalk.
    """
    known = _crosswalk(data("ontology") / "map" / "crosswalk.tsv")
    return known.then(_crosswalk(path)) if path else known


def _crosswalk(path: Path) -> Crosswalk:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(f"The crosswalk {path} cannot be read: {error}.") from error
    return read_crosswalk(lines, path.name, keyed_iri)
