"""From a term to passages of articles that it was used on the strength of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

import pyoxigraph
from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from mithaq.review.places import TYPE
from mithaq.review.terms import Term, TermKind
from mithaq.vocab import Property

_SHOWN = 3
"""Passages given for a term."""

_TRIED = 50
"""Uses of a term that are looked at, and things that point to a node."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that a statement rests on, with what stands before and after it."""

    before: str
    exact: str
    after: str
    publisher: str
    published: str
    rule: str


def passages(store: pyoxigraph.Store, term: Term) -> tuple[Passage, ...]:
    """Give some passages; which they are depends on the graph alone."""
    uses = list(islice(_uses(store, term), _TRIED))
    for near in (_own, _itself, _between, _around):
        found = dict.fromkeys(evidence for use in uses for evidence in near(store, use))
        if found:
            chosen = sorted(islice(found, _SHOWN))
            return tuple(_passage(store, evidence) for evidence in chosen)
    return ()


def _uses(store: pyoxigraph.Store, term: Term) -> Iterator[Quad]:
    """Give what uses a term: members of a class, triples of a property, pointers to a concept."""
    node = NamedNode(term.iri)
    if term.kind is TermKind.CLASS:
        return store.quads_for_pattern(None, NamedNode(TYPE), node)
    if term.is_property:
        return store.quads_for_pattern(None, node, None)
    return store.quads_for_pattern(None, None, node)


def _own(store: pyoxigraph.Store, use: Quad) -> Iterator[str]:
    """Give the evidence that an assertion has."""
    for quad in store.quads_for_pattern(use.subject, NamedNode(Property.EVIDENCE), None):
        yield _words(quad.object)


def _itself(store: pyoxigraph.Store, use: Quad) -> Iterator[str]:
    """Give what is evidence itself."""
    if any(store.quads_for_pattern(use.subject, NamedNode(Property.EXACT), None)):
        yield _words(use.subject)


def _between(store: pyoxigraph.Store, use: Quad) -> Iterator[str]:
    """Give the evidence of the assertions that a plain triple may have been derived from."""
    if use.predicate.value == TYPE or isinstance(use.object, Literal):
        return
    for quad in islice(store.quads_for_pattern(None, None, use.subject), _TRIED):
        if any(store.quads_for_pattern(quad.subject, None, use.object)):
            yield from _own(store, quad)


def _around(store: pyoxigraph.Store, use: Quad) -> Iterator[str]:
    """Give the evidence of what speaks of an entity, or the evidence that is from an article."""
    for quad in islice(store.quads_for_pattern(None, None, use.subject), _SHOWN):
        yield from _own(store, quad)
        yield from _itself(store, quad)


def _passage(store: pyoxigraph.Store, evidence: str) -> Passage:
    said = _values(store, evidence)
    source = _values(store, said.get(Property.SOURCE, ""))
    return Passage(
        said.get(Property.PREFIX, ""),
        said.get(Property.EXACT, ""),
        said.get(Property.SUFFIX, ""),
        source.get(Property.PUBLISHER, ""),
        source.get(Property.PUBLISHED, ""),
        said.get(Property.RULE, ""),
    )


def _values(store: pyoxigraph.Store, node: str) -> Mapping[str, str]:
    if not node:
        return {}
    quads = store.quads_for_pattern(NamedNode(node), None, None)
    return {quad.predicate.value: _words(quad.object) for quad in quads}


def _words(term: object) -> str:
    return term.value if isinstance(term, NamedNode | BlankNode | Literal) else ""
