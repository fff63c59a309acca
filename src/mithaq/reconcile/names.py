"""Types and properties by the names that the ontology gives them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from rdflib import RDFS, Graph, Literal, URIRef

from mithaq.model import EntityType
from mithaq.vocab import NS, Property, entity_classes, facts
from mithaq.vocab.ontology import load

_ABOUT_ENTITIES = (Property.OFFICE_OF, Property.ACCREDITED_TO, Property.WIKIDATA)


class Named(NamedTuple):
    """A term: its local name as id, its IRI, its names."""

    id: str
    iri: str
    en: str
    ar: str


@cache
def class_names() -> Mapping[EntityType, Named]:
    """Give the eight types."""
    graph = load()
    return MappingProxyType({kind: _named(graph, iri) for kind, iri in entity_classes().items()})


@cache
def property_names() -> Mapping[str, Named]:
    """Give the properties of plain triples by their ids, and those that entities have besides."""
    graph = load()
    direct = {
        iri for each in facts().values() if each.direct for iri in each.direct.properties.values()
    }
    named = (_named(graph, iri) for iri in sorted({*direct, *map(str, _ABOUT_ENTITIES)}))
    return MappingProxyType({each.id: each for each in named})


def _named(graph: Graph, iri: str) -> Named:
    labels = {
        label.language: str(label)
        for label in graph.objects(URIRef(iri), RDFS.label)
        if isinstance(label, Literal)
    }
    name = iri.removeprefix(NS)
    return Named(name, iri, labels.get("en", name), labels.get("ar", name))
