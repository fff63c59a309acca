"""Shapes as queries, each for the nodes that are not sure to conform to what a shape asks.

A store answers them many times faster than an engine of SHACL goes from node to node. They only
sift: where a store and the reference engine may not think alike, as of a day in a time zone, a node
is in doubt, and a constraint that is not known puts all nodes in doubt that its shape looks at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Final

from rdflib import Graph, URIRef
from rdflib.namespace import SH
from rdflib.term import Node

from mithaq.check.conditions import (
    UndecidedError,
    below,
    comparable,
    conditions,
    is_a,
    said,
    step,
)
from mithaq.check.shapes import Shapes, load_shapes

_COMPARED: Final = f"{comparable('?value')} && {comparable('?other')}"

_COUNTS: Final = frozenset({SH.minCount, SH.maxCount, SH.qualifiedValueShape})
"""What is not asked of each value."""

_PAIRS: Final[Mapping[Node, str]] = {
    SH.disjoint: "!sameTerm(?value, ?other)",
    SH.lessThan: f"{_COMPARED} && ?value < ?other",
    SH.lessThanOrEquals: f"{_COMPARED} && ?value <= ?other",
}
"""What is asked of a value and of another that the node has for a second property."""


@cache
def known_doubts() -> tuple[str, ...]:
    """Give the queries of the shapes that come with Mithaq."""
    return doubts(load_shapes())


def doubts(shapes: Shapes) -> tuple[str, ...]:
    """Give queries for each ``?focus`` that is not sure to conform to shapes."""
    found: set[str] = set()
    for shape, aim in shapes.graph.subject_objects(SH.targetObjectsOf):
        target = is_a("?focus", (name for name, aims in shapes.aims.items() if str(aim) in aims))
        found.update(_patterns(shapes.graph, shape, target))
    return tuple(f"SELECT DISTINCT ?focus {{ {pattern} }}" for pattern in sorted(found))


def _patterns(shapes: Graph, shape: Node, target: str) -> list[str]:
    """Give patterns of the targets of a shape that may not conform to it."""
    try:
        return list(_of_node(shapes, shape, target))
    except UndecidedError:
        return [target]


def _of_node(shapes: Graph, shape: Node, target: str) -> Iterator[str]:
    for name, asked in said(shapes, shape):
        if name == SH.property:
            yield from _of_property(shapes, asked, target)
        elif name == SH.closed:
            yield f"{target} ?focus ?property ?value {_unless(_allowed(shapes, shape))}"
        else:
            yield f"{target} {_unless(conditions(shapes, [(name, asked)], '?focus'))}"


def _of_property(shapes: Graph, shape: Node, target: str) -> Iterator[str]:
    """Look at all values of a property before targets: hardly one is in doubt."""
    way = step(shapes, shape, "?focus", "?value")
    for fit in _of_enough(shapes, shape, way):
        yield f"{target} MINUS {{ {fit} }}"
    for found in _of_values(shapes, shape, way):
        yield f"{{ {found} }} {target}"


def _of_enough(shapes: Graph, shape: Node, way: str) -> Iterator[str]:
    """Give queries for nodes that have as many values as they must have."""
    least = shapes.value(shape, SH.minCount)
    if least is not None:
        most = (f"<= {most}" for most in shapes.objects(shape, SH.maxCount))
        yield _counted(way, f">= {least}", *most)
    if fitting := shapes.value(shape, SH.qualifiedValueShape):
        least = shapes.value(shape, SH.qualifiedMinCount)
        if (fitting, SH.path, None) in shapes:
            raise UndecidedError
        only = conditions(shapes, said(shapes, fitting), "?value")
        yield _counted(f"{way} FILTER({only})", f">= {least}")


def _of_values(shapes: Graph, shape: Node, way: str) -> Iterator[str]:
    """Give queries for nodes of which a value, or how many there are, is in doubt."""
    plain = []
    for name, asked in said(shapes, shape):
        if name == SH.maxCount and (shape, SH.minCount, None) not in shapes:
            yield _counted(way, f"> {asked}")
        elif name == SH.uniqueLang:
            tagged = f"{way} BIND(LCASE(LANG(?value)) AS ?tag) FILTER(?tag != '')"
            yield _counted(tagged, "> 1", also="?tag")
        elif name == SH["class"]:
            yield f"SELECT ?focus {{ {way} MINUS {{ {is_a('?value', below(asked))} }} }}"
        elif name in _PAIRS:
            yield f"SELECT ?focus {{ {way} ?focus {asked.n3()} ?other {_unless(_PAIRS[name])} }}"
        elif name not in _COUNTS:
            plain.append((name, asked))
    if plain:
        yield f"SELECT ?focus {{ {way} {_unless(conditions(shapes, plain, '?value'))} }}"


def _counted(way: str, *limits: str, also: str = "") -> str:
    """Give the query for nodes with so many values."""
    having = " && ".join(f"COUNT(DISTINCT ?value) {limit}" for limit in limits)
    return f"SELECT ?focus {{ {way} }} GROUP BY ?focus {also} HAVING({having})"


def _unless(sure: str) -> str:
    """Give the filter that keeps what is not sure; what has no answer is not."""
    return f"FILTER(!COALESCE({sure}, false))"


def _allowed(shapes: Graph, shape: Node) -> str:
    """Give the condition that a closed shape knows a property."""
    ignored = chain.from_iterable(map(shapes.items, shapes.objects(shape, SH.ignoredProperties)))
    own = shapes.objects(shape, SH.property / SH.path)
    names = sorted(path.n3() for path in (*ignored, *own) if isinstance(path, URIRef))
    return f"?property IN ({', '.join(names)})"
