"""What SHACL asks of one node, as expressions of SPARQL: https://www.w3.org/TR/shacl/#core-components.

An expression that is true is sure to be so for the reference engine too. Only those of ``holds``
are sure when they are false, so that they can stand under sh:not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, RDFS, SH, XSD
from rdflib.term import Node

from mithaq.check.shapes import load_shapes

QUIET: Final = frozenset(
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

_OWN_CLASSES: Final = re.compile(r"\\[^nrt]|\(\?")
"""What an expression must not have, so that it means the same in Python and in the store."""


class UndecidedError(Exception):
    """A shape asks for something that is not known here."""


def condition(shapes: Graph, name: Node, asked: Node, node: str) -> str:
    """Give the condition that a node, a variable, meets one constraint.

    Raises:
        UndecidedError: the constraint is not known.
    """
    if name in _PLAIN:
        return _PLAIN[name](shapes, asked).replace("{0}", node)
    return _certain(shapes, name, asked, node)


def holds(shapes: Graph, shape: Node, node: str) -> str:
    """Give the condition that a node conforms to a shape within a shape.

    Raises:
        UndecidedError: not all that it asks for is known.
    """
    asked = said(shapes, shape)
    if (shape, SH.path, None) not in shapes:
        return _all(_certain(shapes, name, value, node) for name, value in asked)
    value = f"{node}_"
    return _all(_leads(shapes, step(shapes, shape, node, value), value, *one) for one in asked)


def said(shapes: Graph, shape: Node) -> list[tuple[Node, Node]]:
    """Give the constraints of a shape, each with what it asks for."""
    return [(name, value) for name, value in shapes.predicate_objects(shape) if name not in QUIET]


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
    """Give the condition that a node is a number or a day that all compare alike."""
    numbers = f"DATATYPE({node}) IN ({XSD.integer.n3()}, {XSD.decimal.n3()})"
    return f"({numbers} || DATATYPE({node}) = {XSD.date.n3()} && {_TYPED[XSD.date].format(node)})"


def _leads(shapes: Graph, way: str, value: str, name: Node, asked: Node) -> str:
    """Give the condition on the values of a path within a shape."""
    if name == SH.minCount and str(asked) == "1":
        return f"EXISTS {{ {way} }}"
    if name == SH.hasValue:
        return f"EXISTS {{ {way} FILTER(sameTerm({value}, {asked.n3()})) }}"
    if name == SH["class"]:
        return f"NOT EXISTS {{ {way} FILTER(!{_certain(shapes, name, asked, value)}) }}"
    raise UndecidedError


def _certain(shapes: Graph, name: Node, asked: Node, node: str) -> str:
    if name == SH["class"]:
        return f"EXISTS {{ {is_a(node, below(asked))} }}"
    if name == SH.nodeKind and asked == SH.IRI:
        return f"isIRI({node})"
    if name == SH.property:
        return holds(shapes, asked, node)
    if name == SH["not"]:
        return f"(!{holds(shapes, asked, node)})"
    inner = [holds(shapes, each, node) for each in shapes.items(asked)]
    if name == SH["or"]:
        return f"({' || '.join(inner)})"
    if name == SH.xone:
        return f"({' + '.join(f'IF({each}, 1, 0)' for each in inner)} = 1)"
    raise UndecidedError


def _all(conditions: Iterable[str]) -> str:
    return f"({' && '.join(conditions) or 'true'})"


def _datatype(_: Graph, wanted: Node) -> str:
    if wanted not in _TYPED:
        raise UndecidedError
    return f"(DATATYPE({{0}}) = {wanted.n3()} && {_TYPED[wanted]})"


def _in(shapes: Graph, head: Node) -> str:
    allowed = list(shapes.items(head))
    if not all(isinstance(each, URIRef) for each in allowed):
        raise UndecidedError
    return f"({{0}} IN ({', '.join(each.n3() for each in allowed)}))"


def _pattern(_: Graph, pattern: Node) -> str:
    if _OWN_CLASSES.search(str(pattern)):
        raise UndecidedError
    return f"REGEX(STR({{0}}), {Literal(str(pattern)).n3()})"


def _language_in(shapes: Graph, head: Node) -> str:
    tags = ", ".join(Literal(str(tag).lower()).n3() for tag in shapes.items(head))
    return f"(LCASE(LANG({{0}})) IN ({tags}))"


_PLAIN: Final[Mapping[Node, Callable[[Graph, Node], str]]] = {
    SH.datatype: _datatype,
    SH["in"]: _in,
    SH.minInclusive: lambda _, least: f"({comparable('{0}')} && {{0}} >= {least.n3()})",
    SH.maxInclusive: lambda _, most: f"({comparable('{0}')} && {{0}} <= {most.n3()})",
    SH.minLength: lambda _, least: f"(STRLEN(STR({{0}})) >= {least})",
    SH.pattern: _pattern,
    SH.languageIn: _language_in,
}
"""By the constraint, how a condition on ``{0}`` is made of what it asks for."""
