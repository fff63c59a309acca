"""Terms of the store as terms of rdflib, which SHACL is checked on."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import pyoxigraph
from rdflib import BNode, Graph, Literal, URIRef

from mithaq.check.nodes import Node

_NUMBER = (int, float, Decimal)
_STRING = pyoxigraph.Literal("").datatype


class _Value(Literal):
    """A literal that is neither before nor after what it cannot be compared with.

    So SHACL has it. rdflib orders values of any two datatypes, and raises TypeError for a value
    that is none of its datatype, and another error for what is not a number (NaN); then pyshacl
    would end where a shape compares two properties, or a value with a bound.
    """

    __slots__ = ()

    def __lt__(self, other: object) -> bool:
        return self._comparable(other) and super().__lt__(other)

    def __le__(self, other: object) -> bool:
        return self._comparable(other) and super().__le__(other)

    def __gt__(self, other: object) -> bool:
        try:
            return super().__gt__(other)
        except ArithmeticError as error:  # pyshacl knows what to make of a TypeError
            raise TypeError from error

    def _comparable(self, other: object) -> bool:
        if not isinstance(other, Literal) or self.value is None or other.value is None:
            return False
        return self.datatype == other.datatype or (_is_number(self) and _is_number(other))


def _is_number(literal: Literal) -> bool:
    value = literal.value
    return isinstance(value, _NUMBER) and value == value  # noqa: PLR0124 - NaN is not itself


def rdflib_graph(triples: Iterable[pyoxigraph.Triple]) -> Graph:
    """Give the triples as a graph of rdflib."""
    graph = Graph(bind_namespaces="none")
    for triple in triples:
        graph.add((_term(triple.subject), _term(triple.predicate), _term(triple.object)))
    return graph


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
        return _Value(literal.value, lang=literal.language)
    if literal.datatype == _STRING:
        return _Value(literal.value)
    return _Value(literal.value, datatype=URIRef(literal.datatype.value), normalize=False)
