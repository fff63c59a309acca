"""The shapes that come with Mithaq, and what is known of them before a graph is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from rdflib import Graph, URIRef
from rdflib.namespace import RDFS, SH

from mithaq.resources import folder
from mithaq.vocab import SHAPES, ontology


@dataclass(frozen=True, slots=True)
class Shapes:
    """What a graph is checked against.

    Attributes:
        classes: the class tree.
        inverse: IRIs of the properties that a shape follows backwards.
        targets: IRIs of the classes whose nodes are checked.
        fixes: what to do about a breach, in English and in Arabic, by the name of the shape.
    """

    graph: Graph
    classes: Graph
    inverse: tuple[str, ...]
    targets: tuple[str, ...]
    fixes: Mapping[str, tuple[str, str]]


@cache
def load_shapes() -> Shapes:
    """Read the shapes, once."""
    graph = Graph()
    for path in sorted(folder("shapes").glob("*.ttl")):
        graph.parse(path)
    return Shapes(
        graph,
        _class_tree(),
        tuple(sorted({str(path) for path in graph.objects(None, SH.inversePath)})),
        tuple(sorted({str(target) for target in graph.objects(None, SH.targetClass)})),
        MappingProxyType(_fixes(graph)),
    )


def _class_tree() -> Graph:
    tree = Graph()
    for below, subclass, above in ontology.load().triples((None, RDFS.subClassOf, None)):
        if isinstance(above, URIRef):
            tree.add((below, subclass, above))
    return tree


def _fixes(graph: Graph) -> dict[str, tuple[str, str]]:
    said = {
        (str(shape), getattr(text, "language", None)): str(text)
        for shape, text in graph.subject_objects(SH.description)
    }
    names = sorted({shape for shape, _ in said})
    return {name.removeprefix(SHAPES): (said[name, "en"], said[name, "ar"]) for name in names}
