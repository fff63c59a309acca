"""From the nodes of a graph to the sentences that they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import pyoxigraph

from mithaq.check.nodes import LABEL, node_named, words
from mithaq.model import Passage, Span
from mithaq.vocab import Property

Subject = pyoxigraph.NamedNode | pyoxigraph.BlankNode

_MANY = 3
"""Passages shown for a node that is no evidence and has none of its own, such as an entity."""


def passages(store: pyoxigraph.Store, nodes: Iterable[str]) -> tuple[Passage, ...]:
    """Give the passages that these pieces of evidence are, ordered by article and place."""
    found = {passage for node in nodes if (passage := _passage(store, node))}
    return tuple(sorted(found, key=lambda passage: (passage.article, passage.span)))


def evidence_of(store: pyoxigraph.Store, focus: str) -> list[str]:
    """Give the evidence that a node is, has, or is spoken of with."""
    node = node_named(focus)
    if _value(store, focus, Property.EXACT) is not None:
        return [focus]
    own = list(_objects(store, node, Property.EVIDENCE))
    return own or sorted(islice(_of_speakers(store, node), _MANY))


def _of_speakers(store: pyoxigraph.Store, node: Subject) -> Iterator[str]:
    """Give evidence of the assertions that point to a node."""
    for quad in store.quads_for_pattern(None, None, node):
        if isinstance(quad.subject, pyoxigraph.NamedNode):
            yield from _objects(store, quad.subject, Property.EVIDENCE)


def _passage(store: pyoxigraph.Store, evidence: str) -> Passage | None:
    """Give the passage of a piece of evidence, or None when it is not described in full."""
    source = _value(store, evidence, Property.SOURCE)
    article = _value(store, source, LABEL.value) if source else None
    quote = _value(store, evidence, Property.EXACT)
    start = _value(store, evidence, Property.START)
    end = _value(store, evidence, Property.END)
    if article is None or quote is None or not _number(start) or not _number(end):
        return None
    return Passage(article, Span(int(str(start)), int(str(end))), quote)


def _number(text: str | None) -> bool:
    """Tell whether an offset is one; a broken graph may hold anything."""
    return text is not None and text.isascii() and text.isdigit()


def _objects(store: pyoxigraph.Store, node: Subject, name: str) -> Iterator[str]:
    for quad in store.quads_for_pattern(node, pyoxigraph.NamedNode(name), None):
        yield words(quad.object)


def _value(store: pyoxigraph.Store, node: str, name: str) -> str | None:
    return next(_objects(store, node_named(node), name), None)
