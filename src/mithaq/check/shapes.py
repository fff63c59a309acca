"""The shapes that come with Mithaq, and what is known of them before a graph is looked at.

The shapes are aimed: where one says that its targets are the nodes of a class, the aimed one looks
at what ``AIM`` and the name of the class point to in the slice. So nodes at the edge of a slice, of
which only the class is known, are no targets. pyshacl has an option to check some nodes only, but
under it every shape within a shape is passed for all other nodes, and errors are missed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from rdflib import Graph, URIRef
from rdflib.namespace import RDFS, SH

from mithaq.resources import folder
from mithaq.vocab import SHAPES, ontology

AIM: Final = "urn:mithaq:aim:"

read_ontology = cache(ontology.load)
"""The ontology, read once for all checks; nobody changes it."""


@dataclass(frozen=True, slots=True)
class Shapes:
    """What a graph is checked against.

    Attributes:
        graph: the shapes, aimed.
        classes: the class tree.
        aims: the properties that point to the nodes of a class, by the IRI of the class.
        inverse: IRIs of the properties that a shape follows backwards.
        targets: IRIs of the classes whose nodes are checked.
        fixes: what to do about a breach, in English and in Arabic, by the name of the shape.
    """

    graph: Graph
    classes: Graph
    aims: Mapping[str, tuple[str, ...]]
    inverse: tuple[str, ...]
    targets: tuple[str, ...]
    fixes: Mapping[str, tuple[str, str]]


@cache
def load_shapes() -> Shapes:
    """Read the shapes, once."""
    graph = Graph()
    for path in sorted(folder("shapes").glob("*.ttl")):
        graph.parse(path)
    return aimed(graph)


def aimed(graph: Graph) -> Shapes:
    """Aim the shapes of a graph, which is changed."""
    targets = tuple(sorted({str(target) for target in graph.objects(None, SH.targetClass)}))
    classes = _class_tree()
    _aim(graph)
    return Shapes(
        graph,
        classes,
        MappingProxyType(_aims(targets, classes)),
        tuple(sorted({str(path) for path in graph.objects(None, SH.inversePath)})),
        targets,
        MappingProxyType(_fixes(graph)),
    )


def _aim(graph: Graph) -> None:
    for shape, target in list(graph.subject_objects(SH.targetClass)):
        graph.remove((shape, SH.targetClass, target))
        graph.add((shape, SH.targetObjectsOf, URIRef(f"{AIM}{target}")))


def _aims(targets: tuple[str, ...], classes: Graph) -> dict[str, tuple[str, ...]]:
    aims: dict[str, tuple[str, ...]] = {}
    for target in targets:
        for below in classes.transitive_subjects(RDFS.subClassOf, URIRef(target)):
            aims[str(below)] = (*aims.get(str(below), ()), f"{AIM}{target}")
    return aims


def _class_tree() -> Graph:
    tree = Graph()
    for below, subclass, above in read_ontology().triples((None, RDFS.subClassOf, None)):
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
