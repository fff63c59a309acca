"""Asking queries again only where something has changed.

A query that looks no further than a node and what is near it is asked of a small store, with what
is near some nodes. The query stays the same, so it cannot differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pyoxigraph

from mithaq.check.coverage import node_count
from mithaq.check.nodes import node_named
from mithaq.check.queries import foci
from mithaq.check.slices import batches, cut

_STEPS = 2

_SLICE = 5000
"""Nodes that a small store is made for: more take more memory."""

Near = Callable[[pyoxigraph.Store, Sequence[str]], pyoxigraph.Store]
"""Makes a small store of what is near some nodes."""


def foci_near(
    store: pyoxigraph.Store, queries: Sequence[str], nodes: Sequence[str], near: Near
) -> set[str]:
    """Give those of the nodes at which queries find something.

    Others may be among them at which they do so too.
    """
    if len(nodes) * 2 > node_count(store):  # then it is quicker to ask the whole store
        return foci(store, queries)
    parts = (near(store, some) for some in batches(nodes, _SLICE))
    return {focus for part in parts for focus in foci(part, queries)}


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


def slice_store(store: pyoxigraph.Store, nodes: Sequence[str]) -> pyoxigraph.Store:
    """Give the slice of these nodes, of which no shape looks further."""
    part = pyoxigraph.Store()
    part.extend(pyoxigraph.Quad(*triple) for triple in cut(store, nodes))
    return part
