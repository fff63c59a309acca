"""What a store says of nodes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

import pyoxigraph
from rdflib import URIRef
from rdflib.namespace import RDF, RDFS

from mithaq.check.nodes import Node, Nodes, words
from mithaq.check.shapes import load_shapes
from mithaq.check.undecided import UndecidedError

_TYPE = pyoxigraph.NamedNode(str(RDF.type))
_NOTHING: Nodes = frozenset()


class View:
    """A store as constraints see it.

    Its methods raise UndecidedError for blank nodes, about which the store cannot be asked.
    """

    def __init__(self, store: pyoxigraph.Store) -> None:
        self._store = store
        self._classes: dict[Node, frozenset[str]] = {}
        self._last: tuple[Node | None, Mapping[str, Nodes]] = (None, {})

    def about(self, node: Node) -> Mapping[str, Nodes]:
        """Give all that is said of a node: values by the IRI of the property."""
        last, said = self._last
        if node is not last:  # a shape asks for one property after the other
            said = self._read(node)
            self._last = node, said
        return said

    def values(self, node: Node, path: str) -> Nodes:
        """Give the values that a node has for a property."""
        return self.about(node).get(path, _NOTHING)

    def origins(self, node: Node, path: str) -> Nodes:
        """Give the nodes that have this node as a value of a property."""
        predicate = pyoxigraph.NamedNode(path)
        return {q.subject for q in self._store.quads_for_pattern(None, predicate, _subject(node))}

    def classes(self, node: Node) -> frozenset[str]:
        """Give the classes of a node with those above them; a literal has none."""
        if isinstance(node, pyoxigraph.Literal):
            return frozenset()
        known = self._classes.get(node)
        if known is None:
            quads = self._store.quads_for_pattern(_subject(node), _TYPE, None)
            known = self._classes[node] = _with_above(quad.object for quad in quads)
        return known

    def _read(self, node: Node) -> Mapping[str, Nodes]:
        if isinstance(node, pyoxigraph.Literal):
            return {}
        found: dict[str, set[Node]] = defaultdict(set)
        for quad in self._store.quads_for_pattern(_subject(node), None, None):
            found[quad.predicate.value].add(quad.object)
        self._classes[node] = _with_above(found[_TYPE.value])
        return found


def _with_above(classes: Iterable[Node]) -> frozenset[str]:
    return frozenset().union(*(_above(words(each)) for each in classes))


@cache
def _above(name: str) -> frozenset[str]:
    """Give a class and the classes above it."""
    return frozenset(
        map(str, load_shapes().classes.transitive_objects(URIRef(name), RDFS.subClassOf))
    )


def _subject(node: Node) -> pyoxigraph.NamedNode:
    if isinstance(node, pyoxigraph.NamedNode):
        return node
    raise UndecidedError
