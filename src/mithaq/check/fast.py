"""The fast engine: pyshifty, a compiled one that is not needed to run Mithaq.

It gave the same report as pyshacl on every graph tried; tests compare the two, for a silent
difference would hide an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import pyoxigraph

from mithaq.check.breach import Breach, breaches
from mithaq.check.shapes import load_shapes
from mithaq.check.slices import cut

SLICE = 100_000
"""Nodes in a slice: the more, the better. What lies around a slice is known by its class alone and
is found to lack all else, which is thrown away; this many nodes take some 150 MB of text."""


def check(store: pyoxigraph.Store, nodes: Sequence[str]) -> list[Breach]:
    """Give the breaches of nodes of a store, in order.

    Raises:
        ImportError: pyshifty is not installed.
    """
    triples = cut(store, nodes, load_shapes().inverse)
    text = pyoxigraph.serialize(triples, format=pyoxigraph.RdfFormat.N_TRIPLES)
    _, report, _ = _validator().validate(text, infer=False, on_unsupported="error")
    wanted = set(nodes)
    return sorted({breach for breach in breaches(report) if breach.focus in wanted})


@cache
def _validator() -> Any:  # noqa: ANN401 - the class of a package that may be absent
    import shifty  # noqa: PLC0415 - an optional extra

    shapes = load_shapes()
    return shifty.PreparedValidator((shapes.graph + shapes.classes).serialize(format="nt").encode())
