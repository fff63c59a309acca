"""The constraints of SHACL core that the shapes use: https://www.w3.org/TR/shacl/#core-components.

A test either knows the outcome for sure or raises UndecidedError.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

import pyoxigraph
from rdflib import Graph, Literal, URIRef
from rdflib import term as rdf
from rdflib.namespace import SH

from mithaq.check.literals import is_less, value
from mithaq.check.nodes import Node, Nodes, words
from mithaq.check.undecided import UndecidedError
from mithaq.check.view import View

Conforms = Callable[[View, Node], bool]
"""Tells whether one node conforms."""

AllConform = Callable[[View, Node, Nodes], bool]
"""Tells whether the values that a focus node has at the path of the shape conform together."""

_TRUE: Final = Literal(True)  # noqa: FBT003 - a value of RDF


def undecided(*_: object) -> bool:
    """Leave every node to the reference engine."""
    raise UndecidedError


def _class(_: Graph, __: rdf.Node, wanted: rdf.Node) -> Conforms:
    name = str(wanted)
    return lambda view, node: name in view.classes(node)


def _datatype(_: Graph, __: rdf.Node, wanted: rdf.Node) -> Conforms:
    datatype = pyoxigraph.NamedNode(str(wanted))

    def conforms(_: View, node: Node) -> bool:
        if not isinstance(node, pyoxigraph.Literal) or node.datatype != datatype:
            return False
        value(node)
        return True

    return conforms


def _node_kind(_: Graph, __: rdf.Node, kind: rdf.Node) -> Conforms:
    if kind != SH.IRI:
        return undecided
    return lambda _view, node: isinstance(node, pyoxigraph.NamedNode)


def _in(shapes: Graph, _: rdf.Node, head: rdf.Node) -> Conforms:
    allowed = list(shapes.items(head))
    if not all(isinstance(each, URIRef) for each in allowed):
        return undecided
    nodes = frozenset(pyoxigraph.NamedNode(str(each)) for each in allowed)
    return lambda _view, node: node in nodes


def _min_inclusive(_: Graph, __: rdf.Node, least: rdf.Node) -> Conforms:
    bound = _literal(least)
    return lambda _view, node: not is_less(node, bound)


def _max_inclusive(_: Graph, __: rdf.Node, most: rdf.Node) -> Conforms:
    bound = _literal(most)
    return lambda _view, node: not is_less(bound, node)


def _min_length(_: Graph, __: rdf.Node, least: rdf.Node) -> Conforms:
    count = int(str(least))
    return lambda _view, node: len(_text(node)) >= count


def _pattern(_: Graph, __: rdf.Node, pattern: rdf.Node) -> Conforms:
    # An expression of Python, as in the reference engine, and not one of XPath.
    found = re.compile(str(pattern)).search
    return lambda _view, node: found(_text(node)) is not None


def _language_in(shapes: Graph, _: rdf.Node, head: rdf.Node) -> Conforms:
    languages = frozenset(str(language).lower() for language in shapes.items(head))
    return lambda _view, node: _language(node) in languages


def _closed(shapes: Graph, shape: rdf.Node, wanted: rdf.Node) -> Conforms:
    if wanted != _TRUE or (shape, SH.property, None) in shapes:
        return undecided
    (head,) = shapes.objects(shape, SH.ignoredProperties)
    allowed = frozenset(map(str, shapes.items(head)))
    return lambda view, node: view.about(node).keys() <= allowed


def _min_count(_: Graph, __: rdf.Node, least: rdf.Node) -> AllConform:
    count = int(str(least))
    return lambda _view, _focus, values: len(values) >= count


def _max_count(_: Graph, __: rdf.Node, most: rdf.Node) -> AllConform:
    count = int(str(most))
    return lambda _view, _focus, values: len(values) <= count


def _has_value(_: Graph, __: rdf.Node, wanted: rdf.Node) -> AllConform:
    if not isinstance(wanted, URIRef):
        return undecided
    node = pyoxigraph.NamedNode(str(wanted))
    return lambda _view, _focus, values: node in values


def _unique_lang(_: Graph, __: rdf.Node, wanted: rdf.Node) -> AllConform:
    if wanted != _TRUE:
        return undecided

    def conform(_: View, __: Node, values: Nodes) -> bool:
        tags = [tag for tag in map(_language, values) if tag]
        return len(tags) == len(set(tags))

    return conform


def _disjoint(_: Graph, __: rdf.Node, path: rdf.Node) -> AllConform:
    name = str(path)
    return lambda view, focus, values: values.isdisjoint(view.values(focus, name))


def _less_than(_: Graph, __: rdf.Node, path: rdf.Node) -> AllConform:
    name = str(path)
    return lambda view, focus, values: all(
        is_less(one, other) for one in values for other in view.values(focus, name)
    )


def _less_than_or_equals(_: Graph, __: rdf.Node, path: rdf.Node) -> AllConform:
    name = str(path)
    return lambda view, focus, values: (
        not any(is_less(other, one) for one in values for other in view.values(focus, name))
    )


def _text(node: Node) -> str:
    if isinstance(node, pyoxigraph.NamedNode | pyoxigraph.Literal):
        return words(node)
    raise UndecidedError


def _language(node: Node) -> str:
    """Give the language tag in lower case, empty when there is none."""
    tag = (node.language or "") if isinstance(node, pyoxigraph.Literal) else ""
    if "-" in tag:
        raise UndecidedError
    return tag.lower()


def _literal(node: rdf.Node) -> pyoxigraph.Literal:
    datatype = node.datatype if isinstance(node, Literal) else None
    if datatype is None:
        raise UndecidedError
    return pyoxigraph.Literal(str(node), datatype=pyoxigraph.NamedNode(str(datatype)))


OF_EACH: Final[Mapping[rdf.Node, Callable[[Graph, rdf.Node, rdf.Node], Conforms]]] = {
    SH["class"]: _class,
    SH.datatype: _datatype,
    SH.nodeKind: _node_kind,
    SH["in"]: _in,
    SH.minInclusive: _min_inclusive,
    SH.maxInclusive: _max_inclusive,
    SH.minLength: _min_length,
    SH.pattern: _pattern,
    SH.languageIn: _language_in,
    SH.closed: _closed,
}
"""By the parameter, how a test of one value is made: from the graph of shapes, the shape, and what
the parameter is."""

OF_ALL: Final[Mapping[rdf.Node, Callable[[Graph, rdf.Node, rdf.Node], AllConform]]] = {
    SH.minCount: _min_count,
    SH.maxCount: _max_count,
    SH.hasValue: _has_value,
    SH.uniqueLang: _unique_lang,
    SH.disjoint: _disjoint,
    SH.lessThan: _less_than,
    SH.lessThanOrEquals: _less_than_or_equals,
}
"""The same for tests of all values together."""
