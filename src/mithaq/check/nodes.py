"""Nodes by their names: the IRI, or the label of a blank node."""

from __future__ import annotations

import pyoxigraph

from mithaq.vocab import PREFIXES

Node = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple

TYPE = pyoxigraph.NamedNode(f"{PREFIXES['rdf']}type")
LABEL = pyoxigraph.NamedNode(f"{PREFIXES['rdfs']}label")

_BLANK = "_:"


def words(node: Node | None) -> str:
    """Give a node's own text: an IRI, or what a literal says; nothing for what is not bound."""
    if node is None:
        return ""
    if isinstance(node, pyoxigraph.NamedNode | pyoxigraph.Literal):
        return node.value
    return str(node)


def node_named(name: str) -> pyoxigraph.NamedNode | pyoxigraph.BlankNode:
    """Give the node that has this text."""
    if is_blank(name):
        return pyoxigraph.BlankNode(name.removeprefix(_BLANK))
    return pyoxigraph.NamedNode(name)


def is_blank(name: str) -> bool:
    """Tell whether a name is the label of a blank node, which nothing outside its graph knows."""
    return name.startswith(_BLANK)
