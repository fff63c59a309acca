"""Joining triple patterns, with a bound on the steps that it may take.

A step is a look into an index of the store, or a quad that is found there; each takes microseconds,
whatever the patterns are (SPARQL 1.1 Query, section 18.3: basic graph patterns).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from operator import attrgetter
from typing import Any, NamedTuple

import pyoxigraph as ox

from mithaq.serve.nodes import Node
from mithaq.serve.sparql.pattern import Term, Triple

Row = tuple[Node, ...]
Fresh = Callable[[ox.Quad], Row]

_PARTS = ("subject", "predicate", "object")


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


class _Look(NamedTuple):
    """A look for the quads of a pattern.

    Attributes:
        given: what is looked for: terms, and places in the row so far; None stands for anything.
        fresh: gives what a quad adds to the row.
    """

    given: tuple[Term | int | None, ...]
    fresh: Fresh


def solutions(
    store: ox.Store, triples: Sequence[Triple], columns: Sequence[str], steps: Steps
) -> Iterator[Sequence[Node]]:
    """Give the solutions of patterns over the union of all graphs, as rows of some variables.

    No variable may stand twice in a pattern.

    Raises:
        TooManyStepsError: there are not enough steps.
    """
    looks, names = _planned(triples)
    places = [names.index(column) for column in columns]
    for row in _rows(store, looks, (), steps):
        yield [row[place] for place in places]


def _planned(triples: Sequence[Triple]) -> tuple[Sequence[_Look], Sequence[str]]:
    """Give the looks, each where most is known by then, and the names of what the rows hold."""
    looks, known, left = list[_Look](), list[str](), list(triples)
    while left:
        triple = left[0] if len(left) == 1 else max(left, key=lambda one: _bound(one, known))
        left.remove(triple)
        looks.append(_look(triple, known))
        known += (part for part in triple if isinstance(part, str) and part not in known)
    return looks, known


def _bound(triple: Triple, known: Sequence[str]) -> tuple[int, bool, bool]:
    """Give how well a pattern is known: how many terms are; of equals, subjects find the fewest."""
    subject, predicate, thing = (not isinstance(part, str) or part in known for part in triple)
    return subject + predicate + thing, subject, thing


def _look(triple: Triple, known: Sequence[str]) -> _Look:
    given = tuple(
        part if not isinstance(part, str) else known.index(part) if part in known else None
        for part in triple
    )
    return _Look(given, _FRESH[tuple(part is None for part in given)])


def _rows(store: ox.Store, looks: Sequence[_Look], row: Row, steps: Steps) -> Iterator[Row]:
    """Give the ways in which looks extend a row."""
    look, *others = looks
    for found in _found(store, look, row, steps):
        if others:
            yield from _rows(store, others, row + found, steps)
        else:
            yield row + found


def _found(store: ox.Store, look: _Look, row: Row, steps: Steps) -> Iterator[Row]:
    """Give what a look adds to a row, once for each triple, in whatever graphs it is."""
    steps.take()
    subject, predicate, thing = (row[at] if isinstance(at, int) else at for at in look.given)
    if isinstance(subject, (ox.Literal, ox.Triple)):
        return
    if not (predicate is None or isinstance(predicate, ox.NamedNode)):
        return
    seen = set[Row]()
    for quad in store.quads_for_pattern(subject, predicate, thing):
        steps.take()
        found = look.fresh(quad)
        if found not in seen:
            seen.add(found)
            yield found


def _fresh(names: Sequence[str]) -> Fresh:
    """Give what gets some parts of a quad."""
    get: Callable[[ox.Quad], Any] = attrgetter(*names) if names else lambda _: ()
    return (lambda quad: (get(quad),)) if len(names) == 1 else get


_FRESH: Mapping[tuple[bool, ...], Fresh] = {
    tuple(part in names for part in _PARTS): _fresh(names)
    for count in range(len(_PARTS) + 1)
    for names in combinations(_PARTS, count)
}
"""What gets the parts of a quad that are not yet known."""
