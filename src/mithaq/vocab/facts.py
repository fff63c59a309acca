"""The maps from fact types and entity types to RDF, read from ``ontology/map/`` once."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from mithaq.errors import OntologyError
from mithaq.model import EntityType, FactType
from mithaq.resources import folder
from mithaq.vocab.schema import Datatype, Direct, FactSchema, Role
from mithaq.vocab.terms import term

K = TypeVar("K")
V = TypeVar("V")


@cache
def facts() -> Mapping[FactType, FactSchema]:
    """Give the schema of each of the thirteen fact types."""
    return read_facts(folder("ontology") / "map" / "facts.toml")


@cache
def entity_classes() -> Mapping[EntityType, str]:
    """Give the IRI of the class that each of the eight entity types becomes."""
    return read_entities(folder("ontology") / "map" / "entities.toml")


def read_facts(path: Path) -> Mapping[FactType, FactSchema]:
    """Read a fact map.

    Raises:
        OntologyError: it is malformed or leaves a fact type out.
    """
    return _read(path, lambda blocks: {type_: _schema(type_, blocks[type_]) for type_ in FactType})


def read_entities(path: Path) -> Mapping[EntityType, str]:
    """Read an entity map.

    Raises:
        OntologyError: it is malformed or leaves an entity type out.
    """
    return _read(path, lambda names: {type_: term(names[type_]) for type_ in EntityType})


def _read(path: Path, build: Callable[[dict[str, Any]], dict[K, V]]) -> Mapping[K, V]:
    try:
        return MappingProxyType(build(tomllib.loads(path.read_text(encoding="utf-8"))))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise OntologyError(
            f"{path.name} is malformed: {error!r}.", "Compare it with the comment at its head."
        ) from error


def _schema(type_: FactType, block: dict[str, Any]) -> FactSchema:
    return FactSchema(
        type=type_,
        iri=term(block["class"]),
        state=block["state"],
        roles=MappingProxyType({name: _role(name, role) for name, role in block["roles"].items()}),
        direct=_direct(block["direct"]) if "direct" in block else None,
        within=block.get("within"),
        shared=block.get("shared", 0),
    )


def _role(name: str, block: dict[str, Any]) -> Role:
    datatype = block.get("datatype")
    return Role(
        name=name,
        iri=term(block["property"]),
        key=block.get("key", False),
        matter=block.get("matter", 0),
        many=block.get("many", False),
        types=tuple(EntityType(type_) for type_ in block.get("types", ())),
        scheme=block.get("scheme"),
        datatype=Datatype(datatype) if datatype else None,
    )


def _direct(block: dict[str, Any]) -> Direct:
    names = block["properties"] if "by" in block else {"": block["property"]}
    return Direct(
        subject=block["subject"],
        object=block["object"],
        by=block.get("by"),
        properties=MappingProxyType({word: term(name) for word, name in names.items()}),
    )
