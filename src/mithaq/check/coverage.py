"""What a check had to look at: a check that looked at nothing says so."""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph

from mithaq.check.queries import rows
from mithaq.check.shapes import AIM, load_shapes
from mithaq.check.verify import Rule
from mithaq.vocab import NS

_CLASSES = "SELECT DISTINCT ?class WHERE { ?node a ?class }"
_NODES = "SELECT (COUNT(DISTINCT ?node) AS ?count) WHERE { ?node a ?class }"


def node_count(store: pyoxigraph.Store) -> int:
    """Count the nodes that have a class."""
    return int(rows(store, _NODES)[0]["count"])


def idle_shapes(store: pyoxigraph.Store) -> list[str]:
    """Give the names of the classes that shapes look at and of which there is no node."""
    shapes = load_shapes()
    looked = {aim for row in rows(store, _CLASSES) for aim in shapes.aims.get(row["class"], ())}
    return [name.removeprefix(NS) for name in shapes.targets if f"{AIM}{name}" not in looked]


def idle_rules(store: pyoxigraph.Store, asked: Sequence[Rule]) -> list[str]:
    """Give the names of the rules that look at a property of which there is no triple."""
    return [rule.name for rule in asked if not all(_there(store, name) for name in rule.looks_at)]


def _there(store: pyoxigraph.Store, name: str) -> bool:
    found = store.quads_for_pattern(None, pyoxigraph.NamedNode(name), None)
    return next(iter(found), None) is not None
