"""What is known of a thing, as triples: what its address gives to programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any

import pyoxigraph as ox

from mithaq.serve.problem import Problem, bad_request
from mithaq.serve.work.answering import write_triples
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.world import World
from mithaq.vocab import NS, Property

_PARTS = (Property.EVIDENCE, Property.DURING)
"""What belongs to a statement so closely that it is given with it."""


def resource(world: World, task: Mapping[str, Any]) -> Frame:
    """Give the triples about ``iri``: an entity, a statement, a term, a module of the ontology.

    Raises:
        Problem: nothing is known of it.
    """
    found = list(about(world, task["iri"]))
    if not found:
        raise Problem(HTTPStatus.NOT_FOUND, f"Nothing is known of <{task['iri']}>.")
    return write_triples(found, task["graphs"], world.limits)


def about(world: World, iri: str) -> Iterator[ox.Triple]:
    """Give all that is said of a thing, and of the parts that belong to it."""
    if iri == NS.rstrip("#"):
        yield from (quad.triple for quad in world.terms)
        return
    node = _node(iri)
    for store in (world.store, world.terms):
        for quad in store.quads_for_pattern(node, None, None):
            yield quad.triple
            if quad.predicate.value in _PARTS and isinstance(quad.object, ox.NamedNode):
                yield from (
                    part.triple for part in store.quads_for_pattern(quad.object, None, None)
                )
    yield from _defined(world, node)


def _defined(world: World, module: ox.NamedNode) -> Iterator[ox.Triple]:
    """Give the terms that a module of the ontology defines, or the words of a list."""
    for name in ("isDefinedBy", "inScheme"):
        for quad in world.terms.quads_for_pattern(None, None, module):
            if quad.predicate.value.endswith(name) and isinstance(quad.subject, ox.NamedNode):
                terms = world.terms.quads_for_pattern(quad.subject, None, None)
                yield from (term.triple for term in terms)


def _node(iri: str) -> ox.NamedNode:
    try:
        return ox.NamedNode(iri)
    except ValueError:
        raise bad_request("This is no address of a thing.") from None
