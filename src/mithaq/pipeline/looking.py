"""Checking only what has changed since the last check.

The published store follows from the ledger, so what can have changed in it is what the changed
articles speak of, or spoke of, and what points to a node that has come or gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pyoxigraph

from mithaq.check.breach import Breach, write_breach
from mithaq.check.quotes import check_quotes
from mithaq.check.slices import has_class, pointing_at, typed_nodes
from mithaq.store import Checked, Ledger, Looked


@dataclass(frozen=True, slots=True)
class Looks:
    """How nodes are looked at.

    Attributes:
        shapes: gives the breaches of shapes.
        rules: gives those at which rules of the scope of a node find something.
    """

    shapes: Callable[[Sequence[str]], Iterable[Breach]]
    rules: Callable[[Sequence[str]], Iterable[str]]


def look(ledger: Ledger, store: pyoxigraph.Store, memory: Checked, looks: Looks) -> int:
    """Check what has changed, note it in ``memory``, and count the nodes that were checked."""
    before, now = memory.graphs(), ledger.contents()
    gone, come = _differing(before, now), _differing(now, before)
    nodes = {graph: _nodes(ledger, store, graph) for graph in come}
    if before:
        touched = _touched(store, memory, gone, nodes)
        present = sorted(node for node in touched if has_class(store, node))
    else:
        touched = frozenset()
        present = sorted(typed_nodes(store))
    with ThreadPoolExecutor(1) as aside:  # while the store answers, Python reads
        suspects = aside.submit(looks.rules, present)
        quotes = list(_quotes(ledger, store, come))
        found = [*looks.shapes(present), *quotes]
    breaches = tuple((breach.focus, write_breach(breach)) for breach in found)
    contents = {graph: now[graph] for graph in come}
    memory.note(Looked(gone, contents, nodes, touched, breaches, frozenset(suspects.result())))
    return len(present)


def _differing(these: Mapping[str, str], those: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(graph for graph in these if these[graph] != those.get(graph)))


def _nodes(ledger: Ledger, store: pyoxigraph.Store, graph: str) -> frozenset[str]:
    """Give what an article speaks of: the nodes of its graph, and the subjects of its reports."""
    return frozenset((*typed_nodes(store, graph), *ledger.subjects(graph)))


def _touched(
    store: pyoxigraph.Store,
    memory: Checked,
    gone: Sequence[str],
    nodes: Mapping[str, frozenset[str]],
) -> frozenset[str]:
    """Give the nodes whose check may have another outcome than before."""
    old, new = memory.nodes(gone), frozenset().union(*nodes.values())
    appeared = new - memory.known(new)
    vanished = {node for node in old if not has_class(store, node)}
    return frozenset(old | new | pointing_at(store, appeared | vanished))


def _quotes(ledger: Ledger, store: pyoxigraph.Store, graphs: Iterable[str]) -> Iterator[Breach]:
    for graph in graphs:
        yield from check_quotes(store, graph, ledger.article_in(graph))
