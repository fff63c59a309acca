"""Nodes of a graph as words."""

from __future__ import annotations

import pyoxigraph as ox

Node = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple


def plain(node: Node | None) -> str:
    """Give a node's own text: an IRI, or the words of a literal; nothing for what is not bound."""
    match node:
        case None:
            return ""
        case ox.NamedNode() | ox.Literal():
            return node.value
        case _:
            return str(node)
