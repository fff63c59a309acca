"""What is known beside the ontology itself, said in its store so that checks can ask for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

import pyoxigraph

from mithaq.review.places import TYPE
from mithaq.review.questions import Question
from mithaq.review.reasoning import Reasoning
from mithaq.review.terms import Link
from mithaq.review.usage import TermUse
from mithaq.vocab import REVIEW

_ENDS = frozenset({"domain", "range", "any-domain", "any-range"})

_Triple = tuple[str, str, pyoxigraph.Literal | pyoxigraph.NamedNode]


def tell(store: pyoxigraph.Store, triples: Iterable[_Triple]) -> None:
    """Add to a store what one of the functions below gives."""
    for subject, name, object_ in triples:
        predicate = TYPE if name == "type" else f"{REVIEW}{name}"
        subject_node, predicate_node = (pyoxigraph.NamedNode(n) for n in (subject, predicate))
        store.add(pyoxigraph.Quad(subject_node, predicate_node, object_))


def used(use: Mapping[str, TermUse]) -> Iterator[_Triple]:
    """Say how often each term is used, and which rules produced it."""
    for iri, told in use.items():
        yield iri, "used", pyoxigraph.Literal(told.count)
        for rule in told.rules:
            yield iri, "producedBy", pyoxigraph.Literal(rule.name)


def asked(questions: Mapping[str, Collection[Question]]) -> Iterator[_Triple]:
    """Say which questions touch a term."""
    for iri, found in questions.items():
        for question in found:
            yield iri, "askedBy", pyoxigraph.Literal(question.name)


def produced(producers: Mapping[str, Collection[str]]) -> Iterator[_Triple]:
    """Say of which terms facts are made, and what can produce them."""
    for iri, found in producers.items():
        yield iri, "stated", pyoxigraph.Literal(True)  # noqa: FBT003 - an RDF value
        for producer in found:
            yield iri, "producedBy", pyoxigraph.Literal(producer)


def reasoned(reasoning: Reasoning) -> Iterator[_Triple]:
    """Say what a reasoner found wrong."""
    if not reasoning.consistent:
        yield f"{REVIEW}here", "contradicts", pyoxigraph.Literal(True)  # noqa: FBT003 - as above
    for iri in reasoning.unsatisfiable:
        yield iri, "type", pyoxigraph.NamedNode(f"{REVIEW}Unsatisfiable")


def with_ends(
    questions: Mapping[str, tuple[Question, ...]], links: Iterable[Link]
) -> Mapping[str, tuple[Question, ...]]:
    """Let a question that touches a property also touch the classes at its ends."""
    found = {iri: set(asked) for iri, asked in questions.items()}
    for link in links:
        if link.relation in _ENDS and link.term in questions:
            found.setdefault(link.other, set()).update(questions[link.term])
    return {iri: tuple(sorted(asked)) for iri, asked in found.items()}
