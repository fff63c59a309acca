"""What a graph makes of an ontology: how often each term is used, and on the word of which text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph
from pyoxigraph import BlankNode, Literal, NamedNode

from mithaq.review.passages import Passage, passages
from mithaq.review.terms import Term, TermKind
from mithaq.vocab import Property


@dataclass(frozen=True, slots=True)
class Share:
    """A class or a rule, and how many uses of a term fall to it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class TermUse:
    """What a graph makes of one term.

    Attributes:
        count: members of a class, triples of a property, triples that point to a concept.
        subjects: classes of a property's subjects.
        objects: classes or datatypes of its values.
        rules: the rules that read the statements which use it.
    """

    count: int = 0
    subjects: tuple[Share, ...] = ()
    objects: tuple[Share, ...] = ()
    rules: tuple[Share, ...] = ()
    passages: tuple[Passage, ...] = ()


def use(store: pyoxigraph.Store, terms: Iterable[Term]) -> Mapping[str, TermUse]:
    """Find out how a graph uses terms.

    Args:
        store: the graph, whose evidence is in the terms of Mithaq.
        terms: the terms of the ontology.
    """
    members = _counts(store, "SELECT ?term (COUNT(DISTINCT ?n) AS ?count) { ?n a ?term }")
    triples = _counts(store, "SELECT ?term (COUNT(*) AS ?count) { ?s ?term ?o }")
    subjects = _shares(store, "?s ?term ?o . ?s a ?class")
    objects = _shares(store, "?s ?term ?o . ?o a ?class")
    values = _shares(store, "?s ?term ?o . FILTER(ISLITERAL(?o)) BIND(DATATYPE(?o) AS ?class)")

    read = f"<{Property.EVIDENCE}>/<{Property.RULE}>"
    rules = _shares(store, f"?s a ?term ; {read} ?class") | _shares(
        store, f"?s ?term ?o ; {read} ?class"
    )

    def of(term: Term) -> TermUse:
        count = _count(store, term, members, triples)
        return TermUse(
            count,
            subjects.get(term.iri, ()),
            (*objects.get(term.iri, ()), *values.get(term.iri, ())),
            rules.get(term.iri, ()),
            passages(store, term) if count else (),
        )

    return {term.iri: of(term) for term in terms}


def _count(
    store: pyoxigraph.Store, term: Term, members: Mapping[str, int], triples: Mapping[str, int]
) -> int:
    if term.kind is TermKind.CLASS:
        return members.get(term.iri, 0)
    return triples.get(term.iri, 0) if term.is_property else _pointing(store, term.iri)


def _counts(store: pyoxigraph.Store, query: str) -> Mapping[str, int]:
    return {row[0]: int(row[1]) for row in _ask(store, f"{query} GROUP BY ?term")}


def _shares(store: pyoxigraph.Store, pattern: str) -> dict[str, tuple[Share, ...]]:
    select = f"SELECT ?term ?class (COUNT(*) AS ?count) WHERE {{ {pattern} }} GROUP BY ?term ?class"
    found: dict[str, list[Share]] = defaultdict(list)
    for term, class_, count in _ask(store, select):
        found[term].append(Share(class_, int(count)))
    return {t: tuple(sorted(s, key=lambda s: (-s.count, s.name))) for t, s in found.items()}


def _pointing(store: pyoxigraph.Store, iri: str) -> int:
    return sum(1 for _ in store.quads_for_pattern(None, None, pyoxigraph.NamedNode(iri)))


def _ask(store: pyoxigraph.Store, query: str) -> Iterator[tuple[str, ...]]:
    solutions = store.query(query, use_default_graph_as_union=True)
    if isinstance(solutions, pyoxigraph.QuerySolutions):
        for solution in solutions:
            yield tuple(_words(term) for term in solution)


def _words(term: object) -> str:
    return term.value if isinstance(term, NamedNode | BlankNode | Literal) else ""
