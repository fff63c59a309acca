"""The entities of a graph, ready to be looked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from mithaq.model import EntityType
from mithaq.reconcile.names import Named, class_names, property_names
from mithaq.reconcile.trigrams import Trigrams
from mithaq.vocab import ID, PREFIXES, Property, entity_classes

_TYPE = ox.NamedNode(f"{PREFIXES['rdf']}type")
_LABEL = ox.NamedNode(f"{PREFIXES['rdfs']}label")
_FORM = ox.NamedNode(Property.FORM)


@dataclass(frozen=True, slots=True)
class Thing:
    """An entity.

    Attributes:
        id: its IRI without what all IRIs of entities start with.
        forms: all its names, the label among them.
        facts: property id to the values: ids of things where ``links`` says so, else texts.
    """

    id: str
    type: EntityType
    label: str
    forms: tuple[str, ...]
    facts: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All things by id, an index of their names, and the names of types and properties."""

    things: Mapping[str, Thing]
    index: Trigrams
    types: Mapping[EntityType, Named]
    properties: Mapping[str, Named]

    def name(self, value: str) -> str | None:
        """Give the label of a thing by its id, None when there is no such thing."""
        thing = self.things.get(value)
        return thing.label if thing else None


def catalogue(store: ox.Store) -> Catalogue:
    """Read the entities of a graph."""
    properties = property_names()
    things = {thing.id: thing for thing in _things(store, properties)}
    return Catalogue(
        things,
        Trigrams((thing.id, thing.forms) for thing in things.values()),
        class_names(),
        properties,
    )


def _things(store: ox.Store, properties: Mapping[str, Named]) -> Iterator[Thing]:
    for kind, class_ in entity_classes().items():
        quads = store.quads_for_pattern(None, _TYPE, ox.NamedNode(class_), None)
        for node in sorted({quad.subject for quad in quads}, key=str):
            if isinstance(node, ox.NamedNode):
                yield _thing(store, kind, node, properties)


def _thing(
    store: ox.Store, kind: EntityType, node: ox.NamedNode, properties: Mapping[str, Named]
) -> Thing:
    values: dict[str, set[str]] = defaultdict(set)
    for quad in store.quads_for_pattern(node, None, None, None):
        if isinstance(quad.object, ox.NamedNode | ox.Literal):
            values[quad.predicate.value].add(quad.object.value)
    label = min(values[_LABEL.value], default="")
    facts = {
        name: tuple(sorted(value.removeprefix(ID) for value in values[about.iri]))
        for name, about in properties.items()
        if about.iri in values
    }
    forms = tuple(sorted({label, *values[_FORM.value]}))
    return Thing(node.value.removeprefix(ID), kind, label, forms, facts)
