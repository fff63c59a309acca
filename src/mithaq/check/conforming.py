"""Shapes as tests: whether a node conforms, and never why not.

What a shape holds that is not known here makes every test of it undecided.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from rdflib import RDF, Graph, URIRef
from rdflib import term as rdf
from rdflib.namespace import SH

from mithaq.check.constraints import OF_ALL, OF_EACH, AllConform, Conforms, undecided
from mithaq.check.nodes import Node, Nodes
from mithaq.check.undecided import UndecidedError
from mithaq.check.view import View

_QUIET: Final = frozenset(
    {
        RDF.type,
        SH.path,
        SH.targetObjectsOf,
        SH.message,
        SH.description,
        SH.severity,
        SH.ignoredProperties,  # part of sh:closed
        SH.qualifiedMinCount,  # part of sh:qualifiedValueShape
    }
)
"""What is said of a shape and does not constrain by itself."""


def conforming(shapes: Graph, shape: rdf.Node) -> Conforms:
    """Give the test of a shape."""
    values_of = _values(shapes, shapes.value(shape, SH.path))
    said = [(name, value) for name, value in shapes.predicate_objects(shape) if name not in _QUIET]
    of_each = [_EACH[name](shapes, shape, value) for name, value in said if name in _EACH]
    of_all = [_ALL[name](shapes, shape, value) for name, value in said if name in _ALL]
    if len(of_each) + len(of_all) < len(said):
        return undecided

    def conforms(view: View, focus: Node) -> bool:
        values = values_of(view, focus)
        for conform in of_all:  # loops: generators would take a quarter of the time of a check
            if not conform(view, focus, values):
                return False
        for value in values:
            for each in of_each:
                if not each(view, value):
                    return False
        return True

    return conforms


def _values(shapes: Graph, path: rdf.Node | None) -> Callable[[View, Node], Nodes]:
    """Give how the values of a shape are found: those at its path, or the node itself."""
    if path is None:
        return lambda _view, focus: {focus}
    if isinstance(path, URIRef):
        name = str(path)
        return lambda view, focus: view.values(focus, name)
    back = shapes.value(path, SH.inversePath)
    if not isinstance(back, URIRef):
        return _unknown
    return lambda view, focus: view.origins(focus, str(back))


def _unknown(*_: object) -> Nodes:
    raise UndecidedError


def _property(shapes: Graph, _: rdf.Node, inner: rdf.Node) -> Conforms:
    return conforming(shapes, inner)


def _not(shapes: Graph, _: rdf.Node, inner: rdf.Node) -> Conforms:
    conforms = conforming(shapes, inner)
    return lambda view, node: not conforms(view, node)


def _or(shapes: Graph, _: rdf.Node, head: rdf.Node) -> Conforms:
    some = [conforming(shapes, inner) for inner in shapes.items(head)]
    return lambda view, node: any(conforms(view, node) for conforms in some)


def _xone(shapes: Graph, _: rdf.Node, head: rdf.Node) -> Conforms:
    some = [conforming(shapes, inner) for inner in shapes.items(head)]
    return lambda view, node: sum(conforms(view, node) for conforms in some) == 1


def _qualified(shapes: Graph, shape: rdf.Node, inner: rdf.Node) -> AllConform:
    conforms = conforming(shapes, inner)
    least = int(str(shapes.value(shape, SH.qualifiedMinCount)))
    return lambda view, _focus, values: sum(conforms(view, each) for each in values) >= least


_EACH: Final[Mapping[rdf.Node, Callable[[Graph, rdf.Node, rdf.Node], Conforms]]] = {
    **OF_EACH,
    SH.property: _property,
    SH["not"]: _not,
    SH["or"]: _or,
    SH.xone: _xone,
}
_ALL: Final[Mapping[rdf.Node, Callable[[Graph, rdf.Node, rdf.Node], AllConform]]] = {
    **OF_ALL,
    SH.qualifiedValueShape: _qualified,
}
