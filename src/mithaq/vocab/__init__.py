"""Typed names for the ontology: addresses, terms, and the schema of every fact type.

Cheap to import; ``mithaq.vocab.ontology`` loads the ontology itself, and rdflib with it.
"""

from mithaq.vocab.facts import entity_classes, facts
from mithaq.vocab.namespaces import (
    BASE,
    GRAPH,
    ID,
    MATTER,
    MODULES,
    NS,
    PREFIXES,
    REVIEW,
    SHAPES,
    VOCAB,
)
from mithaq.vocab.schema import Datatype, Direct, FactSchema, Role, RoleKind
from mithaq.vocab.terms import Class, Property, concept, term

__all__ = [
    "BASE",
    "GRAPH",
    "ID",
    "MATTER",
    "MODULES",
    "NS",
    "PREFIXES",
    "REVIEW",
    "SHAPES",
    "VOCAB",
    "Class",
    "Datatype",
    "Direct",
    "FactSchema",
    "Property",
    "Role",
    "RoleKind",
    "concept",
    "entity_classes",
    "facts",
    "term",
]
