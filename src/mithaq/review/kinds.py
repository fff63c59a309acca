"""What kind each term is to a reasoner: as declared, or else as it is used."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet

from pyoxigraph import NamedNode, Triple

from mithaq.review.owl import (
    ANNOTATION_PROPERTY,
    BETWEEN_PROPERTIES,
    CLASS,
    CLASS_PLACES,
    DATA_PROPERTY,
    DATATYPE,
    DOMAIN,
    OBJECT_PROPERTY,
    OF_CLASSES,
    ON_PROPERTY,
    RANGE,
    RDF,
    RDFS,
    TRAITS,
    TYPE,
    builtin,
    is_datatype,
)

Kinds = Mapping[NamedNode, NamedNode]

_DECLARED = (CLASS, OBJECT_PROPERTY, DATA_PROPERTY, ANNOTATION_PROPERTY, DATATYPE)
_RDFS_CLASS = NamedNode(f"{RDFS}Class")
_RDF_PROPERTY = NamedNode(f"{RDF}Property")


def kinds(triples: Collection[Triple]) -> Kinds:
    """Give the kind of every class and property that some triples speak of."""
    of_data = _of_data(triples)
    found: dict[NamedNode, NamedNode] = {}
    for node, kind in (*_declared(triples), *_used(triples)):
        if not builtin(node):
            property_kind = DATA_PROPERTY if node in of_data else OBJECT_PROPERTY
            found.setdefault(node, property_kind if kind == _RDF_PROPERTY else kind)
    return found


def _of_data(triples: Collection[Triple]) -> AbstractSet[object]:
    """Give the properties whose values are literals, and those that are linked with them."""
    reached: set[object] = {
        t.subject
        for t in triples
        if (t.predicate == RANGE and is_datatype(t.object))
        or (t.predicate == TYPE and t.object == DATA_PROPERTY)
    }
    linked = [(t.subject, t.object) for t in triples if t.predicate in BETWEEN_PROPERTIES]
    while new := {n for pair in linked if reached & set(pair) for n in pair} - reached:
        reached |= new
    return reached


def _declared(triples: Collection[Triple]) -> Iterator[tuple[NamedNode, NamedNode]]:
    types = [t for t in triples if t.predicate == TYPE and isinstance(t.subject, NamedNode)]
    for kind in _DECLARED:
        yield from ((t.subject, kind) for t in types if t.object == kind)  # type: ignore[misc]
    for triple in types:
        if triple.object == _RDFS_CLASS:
            yield triple.subject, CLASS  # type: ignore[misc] # filtered above
        elif triple.object == _RDF_PROPERTY or triple.object in TRAITS:
            yield triple.subject, _RDF_PROPERTY  # type: ignore[misc] # as above


def _used(triples: Collection[Triple]) -> Iterator[tuple[NamedNode, NamedNode]]:
    for triple in triples:
        subject, predicate, object_ = triple.subject, triple.predicate, triple.object
        if isinstance(subject, NamedNode):
            if predicate in OF_CLASSES:
                yield subject, CLASS
            if predicate in BETWEEN_PROPERTIES:
                yield subject, _RDF_PROPERTY
        if isinstance(object_, NamedNode) and not is_datatype(object_):
            if predicate in CLASS_PLACES or predicate in (DOMAIN, RANGE):
                yield object_, CLASS
            if predicate in BETWEEN_PROPERTIES or predicate == ON_PROPERTY:
                yield object_, _RDF_PROPERTY
