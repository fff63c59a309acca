"""The fast engine: pyshifty, a compiled one that is not needed to run Mithaq.

It gave the same report as pyshacl on every graph tried; tests compare the two, for a silent
difference would hide an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import pyoxigraph

from mithaq.check import reference
from mithaq.check.breach import Breach, breaches
from mithaq.check.nodes import is_blank
from mithaq.check.shapes import load_shapes
from mithaq.check.slices import cut

SLICE = 5000
"""Nodes in a slice: more take more memory and are not checked faster."""


def check(store: pyoxigraph.Store, nodes: Sequence[str]) -> list[Breach]:
    """Give the breaches of nodes of a store, in order.

    Raises:
        ImportError: pyshifty is not installed.
    """
    # A report in text calls blank nodes otherwise than the store does.
    blank = [node for node in nodes if is_blank(node)]
    triples = cut(store, [node for node in nodes if not is_blank(node)])
    text = pyoxigraph.serialize(triples, format=pyoxigraph.RdfFormat.N_TRIPLES)
    _, report, _ = _validator().validate(text, infer=False, on_unsupported="error")
    found = set(breaches(report))
    return sorted(found.union(reference.check(store, blank) if blank else ()))


@cache
def _validator() -> Any:  # noqa: ANN401 - the class of a package that may be absent
    import shifty  # noqa: PLC0415 - an optional extra

    shapes = load_shapes()
    return shifty.PreparedValidator((shapes.graph + shapes.classes).serialize(format="nt").encode())
