"""The ontology as one graph."""

from __future__ import annotations

from pathlib import Path

from rdflib import Graph

from mithaq.resources import folder
from mithaq.vocab.namespaces import PREFIXES

_ORDER = ("core", "agents", "offices", "events", "agreements", "forces", "claims", "evidence")


def load(*, align: bool = False) -> Graph:
    """Merge the modules and the closed lists, each module after those that it requires.

    With ``align``, also merge the alignments, which lie outside what a reasoner should see.
    """
    graph = Graph(bind_namespaces="none")
    for prefix, address in PREFIXES.items():
        graph.bind(prefix, address)
    for path in files(align=align):
        graph.parse(path, format="turtle")
    return graph


def files(*, align: bool = False) -> tuple[Path, ...]:
    """Give the files of the ontology in the order in which they are merged."""
    root = folder("ontology")
    modules = (root / f"{name}.ttl" for name in _ORDER)
    lists = sorted((root / "vocab").glob("*.ttl"))
    alignments = sorted((root / "align").glob("*.ttl")) if align else ()
    return (*modules, *lists, *alignments)
