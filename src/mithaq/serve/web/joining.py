"""Joining triple patterns, with a bound on the steps that it may take.

A step is a look into an index of the store, or a quad that is found there; each takes microseconds,
whatever the patterns are (SPARQL 1.1 Query, section 18.3: basic graph patterns).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

import pyoxigraph as ox

from mithaq.serve.nodes import Node
from mithaq.serve.sparql.pattern import Part, Triple

Row = Mapping[str, Node]

_PARTS = tuple(map(attrgetter, ("subject", "predicate", "object")))


class TooManyStepsError(Exception):
    """All steps have been taken."""


class Steps:
    """Steps that may be taken."""

    def __init__(self, left: int) -> None:
        self._left = left

    def take(self) -> None:
        """Take a step.

        Raises:
            TooManyStepsError: there is none left.
        """
        self._left -= 1
        if self._left < 0:
            raise TooManyStepsError


def solutions(store: ox.Store, triples: Sequence[Triple], row: Row, steps: Steps) -> Iterator[Row]:
    """Give the solutions of patterns over the union of all graphs that extend a row.

    Raises:
        TooManyStepsError: there are not enough steps.
    """
    first = max(triples, key=lambda triple: _bound(triple, row))
    others = [triple for triple in triples if triple is not first]
    for longer in _matches(store, first, row, steps):
        if others:
            yield from solutions(store, others, longer, steps)
        else:
            yield longer


def _bound(triple: Triple, row: Row) -> tuple[int, bool, bool]:
    """Give how well a pattern is known: how many terms are; of equals, subjects find the fewest."""
    subject, predicate, thing = (not isinstance(part, str) or part in row for part in triple)
    return subject + predicate + thing, subject, thing


def _matches(store: ox.Store, triple: Triple, row: Row, steps: Steps) -> Iterator[Row]:
    """Give the ways in which a pattern extends a row, one for each triple, in whatever graphs."""
    steps.take()
    subject, predicate, thing = (_term(part, row) for part in triple)
    if isinstance(subject, (ox.Literal, ox.Triple)):
        return
    if not (predicate is None or isinstance(predicate, ox.NamedNode)):
        return
    names = [(part, at) for part, at in zip(triple, _PARTS, strict=True) if isinstance(part, str)]
    seen = set[ox.Triple]()
    for quad in store.quads_for_pattern(subject, predicate, thing):
        steps.take()
        found = quad.triple
        if found not in seen:
            seen.add(found)
            told = {name: at(found) for name, at in names}
            if len(told) == len(names) or all(told[name] == at(found) for name, at in names):
                yield {**row, **told} if row else told


def _term(part: Part, row: Row) -> Node | None:
    return row.get(part) if isinstance(part, str) else part
