"""The engine that is used unless another is asked for: what surely conforms is passed at once.

The constraints are tested on the store itself; of all that is not sure to conform, the reference
engine makes the report. So the results are the reference's, and only as much work as there are
faults is left to it. A constraint that is not known here costs time and hides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pyoxigraph
from rdflib import URIRef
from rdflib.namespace import SH

from mithaq.check.breach import Breach
from mithaq.check.conforming import conforming
from mithaq.check.constraints import Conforms
from mithaq.check.nodes import is_blank, node_named, words
from mithaq.check.shapes import load_shapes
from mithaq.check.slices import batches
from mithaq.check.undecided import UndecidedError
from mithaq.check.view import View

SLICE = 10_000
"""Nodes in a slice: the classes of what they point to are kept in memory."""

_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


def check(store: pyoxigraph.Store, nodes: Sequence[str]) -> list[Breach]:
    """Give the breaches of nodes of a store, in order."""
    view = View(store)
    doubtful = [node for node in nodes if is_blank(node) or not _conforms(view, node)]
    return _judged(store, doubtful) if doubtful else []


def _judged(store: pyoxigraph.Store, nodes: Sequence[str]) -> list[Breach]:
    from mithaq.check import reference  # noqa: PLC0415 - slow to import, and seldom needed

    parts = batches(nodes, reference.SLICE)
    return sorted(breach for part in parts for breach in reference.check(store, part))


def _conforms(view: View, name: str) -> bool:
    """Tell that a node conforms to the shapes of its classes; False when it is not sure."""
    node = node_named(name)
    try:
        kinds = frozenset(map(words, view.values(node, _TYPE)))
        return all(conforms(view, node) for conforms in _asked(kinds))
    except UndecidedError:
        return False


@cache
def _asked(kinds: frozenset[str]) -> tuple[Conforms, ...]:
    """Give the tests of the shapes that look at nodes of these classes."""
    aims = sorted({aim for kind in kinds for aim in load_shapes().aims.get(kind, ())})
    return tuple(test for aim in aims for test in _aimed(aim))


@cache
def _aimed(aim: str) -> tuple[Conforms, ...]:
    shapes = load_shapes().graph
    return tuple(conforming(shapes, s) for s in shapes.subjects(SH.targetObjectsOf, URIRef(aim)))
