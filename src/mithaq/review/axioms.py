"""The logical part of an ontology, as a reasoner for OWL 2 can take it.

Annotations are left out: an undeclared annotation property would make a reasoner take properties
for individuals. Declarations are put in where they lack. What speaks of datatypes that OWL 2 does
not know is left out. RDFS vocabularies are read as OWL.

An individual is given a class that stands for it, so that what contradicts itself in individuals is
found, and explained, as a class that can have no member: if ``a p b`` then all of a's class have a
``p`` of b's class. That is sound; what needs two names for one individual is not found.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import pyoxigraph
from pyoxigraph import BlankNode, NamedNode, Triple

from mithaq.review.kinds import Kinds, kinds
from mithaq.review.owl import (
    CLASS,
    DATA_PROPERTY,
    N_ARY,
    OBJECT_PROPERTY,
    OF_CLASSES,
    OF_PROPERTIES,
    ON_PROPERTY,
    RESTRICTION,
    SOME,
    SUBCLASS,
    TRAITS,
    TYPE,
    Node,
    builtin,
    is_foreign_datatype,
)
from mithaq.vocab import REVIEW

_PROPERTIES = (OBJECT_PROPERTY, DATA_PROPERTY)


@dataclass(frozen=True, slots=True)
class Axiom:
    """What one statement says: its own triple first, then those of the nodes in brackets."""

    triples: tuple[Triple, ...]

    @property
    def head(self) -> Triple:
        """Give its own triple."""
        return self.triples[0]

    @property
    def symbols(self) -> frozenset[str]:
        """Give the IRIs that it speaks of, those of the language left out."""
        nodes = {n for t in self.triples for n in (t.subject, t.predicate, t.object)}
        return frozenset(n.value for n in nodes if isinstance(n, NamedNode) and not builtin(n))


@dataclass(frozen=True, slots=True)
class Logic:
    """The logical part of an ontology.

    Attributes:
        declarations: what kind each term is.
        axioms: what is said of classes and properties, and of the classes of individuals.
        individuals: IRIs of the individuals.
    """

    declarations: tuple[Triple, ...]
    axioms: tuple[Axiom, ...]
    individuals: frozenset[str]


def logic(store: pyoxigraph.Store) -> Logic:
    """Take the logical part out of the store of an ontology."""
    triples = sorted((q.triple for q in store if not _of_review(q.triple)), key=str)
    known = kinds(triples)
    axioms = [Axiom((t, *_inside(store, t.object))) for t in triples if _is_head(t, known)]
    axioms += [Axiom(tuple(_inside(store, t.subject))) for t in triples if _is_list(t)]
    individuals = frozenset(_individuals(triples, known))
    axioms += _facts(triples, known, individuals)
    declarations = [Triple(node, TYPE, kind) for node, kind in known.items()]
    declarations += [Triple(NamedNode(iri), TYPE, CLASS) for iri in sorted(individuals)]
    kept = tuple(axiom for axiom in axioms if not _foreign(axiom))
    return Logic(tuple(declarations), kept, individuals)


def _of_review(triple: Triple) -> bool:
    nodes = (triple.subject, triple.predicate, triple.object)
    return any(isinstance(node, NamedNode) and node.value.startswith(REVIEW) for node in nodes)


def _is_head(triple: Triple, known: Kinds) -> bool:
    if not isinstance(triple.subject, NamedNode) or builtin(triple.subject):
        return False
    kind = known.get(triple.subject)
    if triple.predicate in OF_CLASSES:
        return kind == CLASS
    of_property = triple.predicate in OF_PROPERTIES or (
        triple.predicate == TYPE and triple.object in TRAITS
    )
    return of_property and kind in _PROPERTIES


def _is_list(triple: Triple) -> bool:
    in_brackets = isinstance(triple.subject, BlankNode)
    return in_brackets and triple.predicate == TYPE and triple.object in N_ARY


def _inside(
    store: pyoxigraph.Store, node: Node, seen: frozenset[Node] = frozenset()
) -> Iterator[Triple]:
    """Give what is said of a node in brackets, and of those in it; its type first."""
    if not isinstance(node, BlankNode) or node in seen:
        return
    said = sorted((q.triple for q in store.quads_for_pattern(node, None, None)), key=str)
    for triple in sorted(said, key=lambda triple: triple.predicate != TYPE):
        yield triple
        yield from _inside(store, triple.object, seen | {node})


def _foreign(axiom: Axiom) -> bool:
    objects = (triple.object for triple in axiom.triples)
    return any(isinstance(o, NamedNode) and is_foreign_datatype(o.value) for o in objects)


def _individuals(triples: Collection[Triple], known: Kinds) -> Iterator[str]:
    for triple in triples:
        subject, object_ = triple.subject, triple.object
        if triple.predicate == TYPE and isinstance(subject, NamedNode):
            typed = isinstance(object_, NamedNode) and known.get(object_) == CLASS
            if typed and subject not in known and not builtin(subject):
                yield subject.value


def _facts(
    triples: Collection[Triple], known: Kinds, individuals: frozenset[str]
) -> Iterator[Axiom]:
    """Give what is said of individuals, as axioms of the classes that stand for them."""
    for triple in triples:
        subject, object_ = triple.subject, triple.object
        if not isinstance(subject, NamedNode) or not isinstance(object_, NamedNode):
            continue
        if subject.value not in individuals:
            continue
        if triple.predicate == TYPE and known.get(object_) == CLASS:
            yield Axiom((Triple(subject, SUBCLASS, object_),))
        elif known.get(triple.predicate) == OBJECT_PROPERTY and object_.value in individuals:
            node = BlankNode()
            yield Axiom(
                (
                    Triple(subject, SUBCLASS, node),
                    Triple(node, TYPE, RESTRICTION),
                    Triple(node, ON_PROPERTY, triple.predicate),
                    Triple(node, SOME, object_),
                )
            )
