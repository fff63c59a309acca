"""What a check had to look at: a check that looked at nothing says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pyoxigraph
from rdflib import URIRef
from rdflib.namespace import RDFS

from mithaq.check.nodes import words
from mithaq.check.shapes import load_shapes
from mithaq.check.verify import Rule
from mithaq.vocab import NS

_CLASSES = "SELECT DISTINCT ?class WHERE { ?node a ?class }"
_NODES = "SELECT (COUNT(DISTINCT ?node) AS ?count) WHERE { ?node a ?class }"


def node_count(store: pyoxigraph.Store) -> int:
    """Count the nodes that have a class."""
    return int(next(_column(store, _NODES)))


def idle_shapes(store: pyoxigraph.Store) -> list[str]:
    """Give the names of the classes that shapes look at and of which there is no node."""
    tree, there = load_shapes().classes, set(_column(store, _CLASSES))
    below = {
        target: {str(c) for c in tree.transitive_subjects(RDFS.subClassOf, URIRef(target))}
        for target in load_shapes().targets
    }
    return [name.removeprefix(NS) for name, classes in below.items() if not classes & there]


def idle_rules(store: pyoxigraph.Store, asked: Sequence[Rule]) -> list[str]:
    """Give the names of the rules that look at a property of which there is no triple."""
    return [rule.name for rule in asked if not all(_there(store, name) for name in rule.looks_at)]


def _there(store: pyoxigraph.Store, name: str) -> bool:
    found = store.quads_for_pattern(None, pyoxigraph.NamedNode(name), None)
    return next(iter(found), None) is not None


def _column(store: pyoxigraph.Store, query: str) -> Iterator[str]:
    solutions = store.query(query, use_default_graph_as_union=True)
    if isinstance(solutions, pyoxigraph.QuerySolutions):
        yield from (words(row[0]) for row in solutions)
