"""Asking rules again only where something has changed.

A rule of the scope of a node is asked of a small store: of some nodes, what is said of them, and
what is said of what they lead to in two steps. The query stays the same, so it cannot differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyoxigraph

from mithaq.check.nodes import node_named
from mithaq.check.verify import Rule, answer

_STEPS = 2

_FEW = 2000
"""Nodes up to which a small store is made; for more it is quicker to ask the whole one."""


def foci(store: pyoxigraph.Store, asked: Sequence[Rule], nodes: Sequence[str]) -> set[str]:
    """Give those of the nodes at which rules of the scope of a node find something.

    Others may be among them at which they do so too.
    """
    part = neighbourhood(store, nodes) if len(nodes) <= _FEW else store
    return {row["focus"] for rows in answer(part, asked) for row in rows}


def neighbourhood(store: pyoxigraph.Store, nodes: Iterable[str]) -> pyoxigraph.Store:
    """Give all that is said of nodes and of what they lead to in two steps."""
    part = pyoxigraph.Store()
    ring: set[pyoxigraph.NamedNode | pyoxigraph.BlankNode] = set(map(node_named, nodes))
    known = set(ring)
    for _ in range(_STEPS + 1):
        quads = [quad for node in ring for quad in store.quads_for_pattern(node, None, None)]
        part.extend(quads)
        ends = (quad.object for quad in quads)
        ring = {e for e in ends if isinstance(e, pyoxigraph.NamedNode | pyoxigraph.BlankNode)}
        ring -= known
        known |= ring
    return part
