"""The ontology and its lists, for the names of classes, properties and words."""

from __future__ import annotations

import pyoxigraph as ox

from mithaq.resources import folder


def ontology() -> ox.Store:
    """Read the modules and the lists."""
    store = ox.Store()
    root = folder("ontology")
    for path in (*sorted(root.glob("*.ttl")), *sorted((root / "vocab").glob("*.ttl"))):
        store.load(path=str(path), format=ox.RdfFormat.TURTLE)
    return store
