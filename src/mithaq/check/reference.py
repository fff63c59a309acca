"""The reference engine: pyshacl, over one slice at a time.

Inference is off: it would give wrong nodes the class that a property's range asks for, and so hide
the error. The slices are graphs of rdflib; over a store of Oxigraph behind rdflib, pyshacl takes
plain strings for typed ones and finds breaches that are none.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph

from mithaq.check.breach import Breach, breaches
from mithaq.check.shapes import load_shapes
from mithaq.check.slices import cut
from mithaq.check.terms import rdflib_graph

SLICE = 300
"""Nodes in a slice: pyshacl reads all shapes anew for each, and more take more memory."""


def check(store: pyoxigraph.Store, nodes: Sequence[str]) -> list[Breach]:
    """Give the breaches of nodes of a store, in order."""
    import pyshacl  # noqa: PLC0415 - slow to import, and seldom needed behind a screen

    shapes = load_shapes()
    _, report, _ = pyshacl.validate(
        rdflib_graph(cut(store, nodes)),
        shacl_graph=shapes.graph,
        ont_graph=shapes.classes,
        inference="none",
        inplace=True,
    )
    return sorted(set(breaches(report)))
