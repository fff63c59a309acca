"""Explains why a class can have no member: a least set of axioms from which it follows.

HermiT says only that it is so. Taking the axioms away one by one shows which are needed; to start
Java once for all of them and not once for each, every trial is a copy of the axioms under other
names, and all copies are classified together.

Source: Horridge, Justification Based Explanation in Ontologies (2011), on black-box search.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from pyoxigraph import BlankNode, NamedNode, Triple

from mithaq.review.axioms import Axiom
from mithaq.review.hermit import Answer
from mithaq.review.owl import Node, builtin

_Renamable = TypeVar("_Renamable", NamedNode | BlankNode | Triple, NamedNode, Node)

Classify = Callable[[Iterable[Triple]], Answer]


def least_reason(
    class_: str, axioms: Sequence[Axiom], declarations: Iterable[Triple], classify: Classify
) -> tuple[Axiom, ...]:
    """Give a least set of axioms from which it follows that a class can have no member.

    Args:
        class_: IRI of the class.
        axioms: all axioms; the class can have no member by them.
        declarations: what kind each term is.
        classify: the reasoner.
    """
    declared = tuple(declarations)

    def empty_by(trials: Sequence[Sequence[Axiom]]) -> list[bool]:
        triples = [t for n, trial in enumerate(trials) for t in _copy(declared, trial, n)]
        unsatisfiable = classify(triples).unsatisfiable
        return [_name(class_, number) in unsatisfiable for number in range(len(trials))]

    layers = list(_layers(class_, axioms))
    core = list(next(layer for layer, empty in zip(layers, empty_by(layers), strict=True) if empty))
    while True:
        without = [[*core[:n], *core[n + 1 :]] for n in range(len(core))]
        spare = [n for n, empty in enumerate(empty_by(without)) if empty]
        if not spare:
            return tuple(core)
        needed = [axiom for n, axiom in enumerate(core) if n not in spare]
        core = needed if empty_by([needed])[0] else without[spare[0]]


def _layers(class_: str, axioms: Sequence[Axiom]) -> Iterator[list[Axiom]]:
    """Give ever more axioms: those that speak of the class, then also of what these speak of."""
    known, rest, reached = {class_}, list(axioms), []
    while near := [axiom for axiom in rest if axiom.symbols & known]:
        rest = [axiom for axiom in rest if axiom not in near]
        reached += near
        known |= {symbol for axiom in near for symbol in axiom.symbols}
        yield list(reached)
    yield list(axioms)


def _copy(declarations: Iterable[Triple], axioms: Iterable[Axiom], number: int) -> Iterator[Triple]:
    symbols = {symbol for axiom in axioms for symbol in axiom.symbols}
    for triple in declarations:
        if isinstance(triple.subject, NamedNode) and triple.subject.value in symbols:
            yield _renamed(triple, number)
    for axiom in axioms:
        for triple in axiom.triples:
            yield _renamed(triple, number)


def _renamed(triple: Triple, number: int) -> Triple:
    """Rename what a triple speaks of; the terms of the language keep their names."""

    def other(node: _Renamable) -> _Renamable:
        if isinstance(node, BlankNode):
            return BlankNode(f"{node.value}x{number}")
        if isinstance(node, NamedNode) and not builtin(node):
            return NamedNode(_name(node.value, number))
        return node

    return Triple(other(triple.subject), other(triple.predicate), other(triple.object))


def _name(iri: str, number: int) -> str:
    return f"{iri}-copy-{number}"
