"""The words of a node."""

from __future__ import annotations

import pyoxigraph

Node = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple


def words(node: Node | None) -> str:
    """Give a node's own text: an IRI, or what a literal says; nothing for what is not bound."""
    if node is None:
        return ""
    return str(node) if isinstance(node, pyoxigraph.Triple) else node.value
