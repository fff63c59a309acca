"""Terms of the store as terms of rdflib, which SHACL is checked on."""

from __future__ import annotations

import pyoxigraph
from rdflib import BNode, Graph, Literal, URIRef

from mithaq.check.nodes import Node

_STRING = pyoxigraph.Literal("").datatype


def add(graph: Graph, quad: pyoxigraph.Quad) -> None:
    """Add a quad to a graph, without the name of the graph that it is from."""
    graph.add((_term(quad.subject), _term(quad.predicate), _term(quad.object)))


def _term(term: Node) -> URIRef | BNode | Literal:
    match term:
        case pyoxigraph.NamedNode():
            return URIRef(term.value)
        case pyoxigraph.Literal():
            return _literal(term)
        case _:
            return BNode(str(term))


def _literal(literal: pyoxigraph.Literal) -> Literal:
    """Keep the form as it is stored; a plain string has no datatype in rdflib."""
    if literal.language:
        return Literal(literal.value, lang=literal.language)
    if literal.datatype == _STRING:
        return Literal(literal.value)
    return Literal(literal.value, datatype=URIRef(literal.datatype.value), normalize=False)
