"""Slices of a graph: several processes can check it in little memory, or check a part alone.

A slice is some nodes, all that is said of them, what points to them where a shape follows a
property backwards, and the classes of what they point to. No shape looks further.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

import pyoxigraph

from mithaq.check.nodes import TYPE, node_named, words
from mithaq.check.shapes import AIM, load_shapes

_HERE = pyoxigraph.NamedNode(f"{AIM}here")


def typed_nodes(store: pyoxigraph.Store, graph: str | None = None) -> Iterator[str]:
    """Give the name of each node that has a class, in the whole store or in one of its graphs."""
    named = pyoxigraph.NamedNode(graph) if graph else None
    quads = store.quads_for_pattern(None, TYPE, None, named)
    return iter(dict.fromkeys(words(quad.subject) for quad in quads))


def has_class(store: pyoxigraph.Store, name: str) -> bool:
    """Tell whether a node has a class; without one no shape looks at it."""
    return next(iter(store.quads_for_pattern(node_named(name), TYPE, None)), None) is not None


def batches(nodes: Iterable[str], size: int) -> Iterator[tuple[str, ...]]:
    """Give the nodes some at a time."""
    rest = iter(nodes)
    while batch := tuple(islice(rest, size)):
        yield batch


def cut(store: pyoxigraph.Store, nodes: Sequence[str]) -> set[pyoxigraph.Triple]:
    """Give the slice of these nodes, with the aims of the shapes that shall look at them."""
    backwards = tuple(map(pyoxigraph.NamedNode, load_shapes().inverse))
    about = chain.from_iterable(_about(store, node, backwards) for node in nodes)
    triples = {quad.triple for quad in about}
    ends = {end for triple in triples for end in (triple.subject, triple.object)}
    for end in ends:
        if isinstance(end, pyoxigraph.NamedNode):
            triples.update(quad.triple for quad in store.quads_for_pattern(end, TYPE, None))
    return triples.union(chain.from_iterable(_aimed(store, node) for node in nodes))


def _aimed(store: pyoxigraph.Store, name: str) -> Iterator[pyoxigraph.Triple]:
    """Give the triples that make a node a target of the shapes of its classes."""
    node, aims = node_named(name), load_shapes().aims
    for quad in store.quads_for_pattern(node, TYPE, None):
        for aim in aims.get(words(quad.object), ()):
            yield pyoxigraph.Triple(_HERE, pyoxigraph.NamedNode(aim), node)


def pointing_at(store: pyoxigraph.Store, nodes: Iterable[str]) -> set[str]:
    """Give the nodes that point to one of these, whose check depends on what these are."""
    quads = (store.quads_for_pattern(None, None, node_named(node)) for node in nodes)
    return {words(quad.subject) for quad in chain.from_iterable(quads)}


def _about(
    store: pyoxigraph.Store, name: str, backwards: Sequence[pyoxigraph.NamedNode]
) -> Iterator[pyoxigraph.Quad]:
    node = node_named(name)
    yield from store.quads_for_pattern(node, None, None)
    for predicate in backwards:
        yield from store.quads_for_pattern(None, predicate, node)
