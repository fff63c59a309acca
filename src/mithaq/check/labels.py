"""What a node is called, in Arabic, for who has to find it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import pyoxigraph
from rdflib import URIRef
from rdflib.namespace import RDFS

from mithaq.check.nodes import LABEL, TYPE, node_named, words
from mithaq.check.shapes import read_ontology


def label(store: pyoxigraph.Store, name: str) -> str:
    """Give the label of a node; for one without a label its class and what it is about."""
    own = next(_labels(store, node_named(name)), "")
    return own or _described(store, name)


def _described(store: pyoxigraph.Store, name: str) -> str:
    quads = list(store.quads_for_pattern(node_named(name), None, None))
    sorts = sorted(_class_label(words(q.object)) for q in quads if q.predicate == TYPE)
    ends = dict.fromkeys(q.object for q in quads if isinstance(q.object, pyoxigraph.NamedNode))
    about = sorted(dict.fromkeys(label for end in ends for label in _labels(store, end)))
    return ": ".join(filter(None, (_joined(sorts), _joined(about))))


def _joined(names: Iterable[str]) -> str:
    return "، ".join(filter(None, names))


def _labels(
    store: pyoxigraph.Store, node: pyoxigraph.NamedNode | pyoxigraph.BlankNode
) -> Iterator[str]:
    for quad in store.quads_for_pattern(node, LABEL, None):
        yield words(quad.object)


@cache
def _class_label(iri: str) -> str:
    labels = read_ontology().objects(URIRef(iri), RDFS.label)
    return next((str(label) for label in labels if getattr(label, "language", None) == "ar"), "")
