"""SHACL over slices of a graph, so that the cost grows with the graph and not with its square.

A slice is some nodes, all that is said of them, and the classes of what they point to. Inference is
off: it would give wrong nodes the class that a property's range asks for, and so hide the error.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice

import pyoxigraph
import pyshacl
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, RDFS, SH
from rdflib.term import Node

from mithaq.check.nodes import words
from mithaq.check.passages import evidence_of, passages
from mithaq.check.terms import add
from mithaq.model import Finding, Severity
from mithaq.resources import folder
from mithaq.vocab import ontology

_SLICE = 200
"""Nodes in a slice: pyshacl slows down with more, and reads all shapes anew for each slice."""

_TYPE = pyoxigraph.NamedNode(str(RDF.type))


@dataclass(frozen=True, slots=True)
class _Shapes:
    """What slices are checked against.

    Attributes:
        classes: the class tree.
        inverse: properties that a shape follows backwards.
    """

    graph: Graph
    classes: Graph
    inverse: tuple[pyoxigraph.NamedNode, ...]


def slices(store: pyoxigraph.Store) -> Iterator[tuple[str, ...]]:
    """Give the IRIs of all nodes that have a class, some at a time."""
    quads = store.quads_for_pattern(None, _TYPE, None)
    nodes = (words(quad.subject) for quad in quads)
    while batch := tuple(islice(nodes, _SLICE)):
        yield batch


def check_shapes(store: pyoxigraph.Store, nodes: Sequence[str]) -> list[Finding]:
    """Check nodes of a store against the shapes that come with Mithaq."""
    shapes = _shapes()
    _, report, _ = pyshacl.validate(
        _slice(store, nodes, shapes.inverse),
        shacl_graph=shapes.graph,
        ont_graph=shapes.classes,
        inference="none",
        inplace=True,
        focus_nodes=list(nodes),
    )
    results = report.subjects(RDF.type, SH.ValidationResult)
    findings = {_finding(store, report, result) for result in results}
    return sorted(findings, key=lambda finding: (finding.focus, finding.rule))


@cache
def _shapes() -> _Shapes:
    """Read the shapes, once."""
    graph = Graph()
    for path in sorted(folder("shapes").glob("*.ttl")):
        graph.parse(path)
    tree = Graph()
    for below, subclass, above in ontology.load().triples((None, RDFS.subClassOf, None)):
        if isinstance(above, URIRef):
            tree.add((below, subclass, above))
    backwards = sorted({str(path) for path in graph.objects(None, SH.inversePath)})
    return _Shapes(graph, tree, tuple(map(pyoxigraph.NamedNode, backwards)))


def _slice(
    store: pyoxigraph.Store, nodes: Iterable[str], inverse: Sequence[pyoxigraph.NamedNode]
) -> Graph:
    graph = Graph(bind_namespaces="none")
    around: set[pyoxigraph.NamedNode] = set()
    for quad in chain.from_iterable(_about(store, node, inverse) for node in nodes):
        add(graph, quad)
        ends = (quad.subject, quad.object)
        around.update(end for end in ends if isinstance(end, pyoxigraph.NamedNode))
    for node in around:
        for quad in store.quads_for_pattern(node, _TYPE, None):
            add(graph, quad)
    return graph


def _about(
    store: pyoxigraph.Store, name: str, inverse: Sequence[pyoxigraph.NamedNode]
) -> Iterator[pyoxigraph.Quad]:
    node = pyoxigraph.NamedNode(name)
    yield from store.quads_for_pattern(node, None, None)
    for predicate in inverse:
        yield from store.quads_for_pattern(None, predicate, node)


def _finding(store: pyoxigraph.Store, report: Graph, result: Node) -> Finding:
    focus = str(report.value(result, SH.focusNode))
    return Finding(
        _tail(report.value(result, SH.sourceShape)),
        Severity(_tail(report.value(result, SH.resultSeverity)).lower()),
        focus,
        _message(report, result, "en"),
        _message(report, result, "ar"),
        passages(store, evidence_of(store, focus)),
    )


def _message(report: Graph, result: Node, language: str) -> str:
    messages = report.objects(result, SH.resultMessage)
    return next((str(m) for m in messages if getattr(m, "language", None) == language), "")


def _tail(node: Node | None) -> str:
    """Give the last part of an IRI."""
    return str(node).rpartition("#")[2]
