"""What SHACL asks of one node, in SPARQL: https://www.w3.org/TR/shacl/#core-components.

A condition that is true is sure to be so for the reference engine too. Those under a shape within a
shape are also sure when they are false, so that they may stand under sh:not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, RDFS, SH, XSD
from rdflib.term import Node

from mithaq.check.shapes import load_shapes

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

_TYPED: Final[Mapping[Node, str]] = {
    XSD.string: "true",
    XSD.integer: "isNumeric({0})",
    XSD.decimal: "isNumeric({0})",
    # A day without a time zone, in a year that Python has.
    XSD.date: f"STRLEN(STR({{0}})) = 10 && {{0}} >= '0001-01-01'^^{XSD.date.n3()}",
    XSD.anyURI: "REGEX(STR({0}), '^https?://[!-~]+$')",
}
"""What a literal of a datatype must be so that all agree that it is one."""

_ORDERED: Final = (XSD.integer, XSD.decimal, XSD.date)

_ESCAPED: Final = re.compile(r"\\[^nrt]|\(\?")
"""What may not mean the same in a regular expression of Python and in one of the store."""


class UndecidedError(Exception):
    """A shape asks for something that is not known here."""


def said(shapes: Graph, shape: Node) -> list[tuple[Node, Node]]:
    """Give the constraints of a shape, each with what it asks for."""
    return [(name, value) for name, value in shapes.predicate_objects(shape) if name not in _QUIET]


def step(shapes: Graph, shape: Node, node: str, value: str) -> str:
    """Give the pattern of the path of a shape.

    Raises:
        UndecidedError: it is neither one property nor one followed backwards.
    """
    path = shapes.value(shape, SH.path)
    if isinstance(path, URIRef):
        return f"{node} {path.n3()} {value} ."
    back = shapes.value(path, SH.inversePath)
    if isinstance(back, URIRef):
        return f"{value} {back.n3()} {node} ."
    raise UndecidedError


def is_a(node: str, classes: Iterable[str]) -> str:
    """Give the pattern of a node of one of these classes."""
    names = " ".join(URIRef(name).n3() for name in sorted(classes))
    return f"VALUES {node}_class {{ {names} }} {node} a {node}_class ."


def below(wanted: Node) -> set[str]:
    """Give a class and those below it."""
    return set(map(str, load_shapes().classes.transitive_subjects(RDFS.subClassOf, wanted)))


def comparable(node: str) -> str:
    """Give the condition that a node is a number or a day, which all compare alike."""
    return f"({' || '.join(_is_typed(datatype, node) for datatype in _ORDERED)})"


def conditions(shapes: Graph, asked: Iterable[tuple[Node, Node]], node: str) -> str:
    """Give the condition that a node meets constraints.

    Raises:
        UndecidedError: one of them is not known.
    """
    return _all(
        _PLAIN[name](shapes, value, node) if name in _PLAIN else _certain(shapes, name, value, node)
        for name, value in asked
    )


def _certain(shapes: Graph, name: Node, asked: Node, node: str) -> str:
    """Give a condition that is sure when it is true and when it is false."""
    if name == SH["class"]:
        return f"EXISTS {{ {is_a(node, below(asked))} }}"
    if name == SH.nodeKind and asked == SH.IRI:
        return f"isIRI({node})"
    if name == SH.property:
        return _holds(shapes, asked, node)
    if name == SH["not"]:
        return f"(!{_holds(shapes, asked, node)})"
    if name == SH["or"]:
        return f"({' || '.join(_holds(shapes, each, node) for each in shapes.items(asked))})"
    if name == SH.xone:
        ones = (f"IF({_holds(shapes, each, node)}, 1, 0)" for each in shapes.items(asked))
        return f"({' + '.join(ones)} = 1)"
    raise UndecidedError


def _holds(shapes: Graph, shape: Node, node: str) -> str:
    """Give the condition that a node conforms to a shape within a shape."""
    asked = said(shapes, shape)
    if (shape, SH.path, None) not in shapes:
        return _all(_certain(shapes, *each, node) for each in asked)
    value = f"{node}_"
    return _all(_leads(shapes, step(shapes, shape, node, value), *each, value) for each in asked)


def _leads(shapes: Graph, way: str, name: Node, asked: Node, value: str) -> str:
    """Give a condition on where a path leads."""
    if name == SH.minCount and str(asked) == "1":
        return f"EXISTS {{ {way} }}"
    if name == SH.hasValue:
        return f"EXISTS {{ {way} FILTER(sameTerm({value}, {asked.n3()})) }}"
    if name == SH["class"]:
        return f"NOT EXISTS {{ {way} FILTER(!{_certain(shapes, name, asked, value)}) }}"
    raise UndecidedError


def _all(each: Iterable[str]) -> str:
    return f"({' && '.join(each) or 'true'})"


def _is_typed(datatype: URIRef, node: str) -> str:
    return f"(DATATYPE({node}) = {datatype.n3()} && {_TYPED[datatype].format(node)})"


def _datatype(_: Graph, wanted: Node, node: str) -> str:
    if not isinstance(wanted, URIRef) or wanted not in _TYPED:
        raise UndecidedError
    return _is_typed(wanted, node)


def _in(shapes: Graph, head: Node, node: str) -> str:
    allowed = list(shapes.items(head))
    if not all(isinstance(each, URIRef) for each in allowed):
        raise UndecidedError
    return f"({node} IN ({', '.join(each.n3() for each in allowed)}))"


def _bound(sign: str) -> Callable[[Graph, Node, str], str]:
    def condition(_: Graph, bound: Node, node: str) -> str:
        if not isinstance(bound, Literal) or bound.datatype not in _ORDERED:
            raise UndecidedError
        return f"({comparable(node)} && {node} {sign} {bound.n3()})"

    return condition


def _min_length(_: Graph, least: Node, node: str) -> str:
    return f"(STRLEN(STR({node})) >= {least})"


def _pattern(_: Graph, pattern: Node, node: str) -> str:
    if _ESCAPED.search(str(pattern)):
        raise UndecidedError
    return f"REGEX(STR({node}), {Literal(str(pattern)).n3()})"


def _language_in(shapes: Graph, head: Node, node: str) -> str:
    tags = ", ".join(Literal(str(tag).lower()).n3() for tag in shapes.items(head))
    return f"(LCASE(LANG({node})) IN ({tags}))"


_PLAIN: Final[Mapping[Node, Callable[[Graph, Node, str], str]]] = {
    SH.datatype: _datatype,
    SH["in"]: _in,
    SH.minInclusive: _bound(">="),
    SH.maxInclusive: _bound("<="),
    SH.minLength: _min_length,
    SH.pattern: _pattern,
    SH.languageIn: _language_in,
}
"""By the constraint, what makes a condition on a node of what it asks for."""
