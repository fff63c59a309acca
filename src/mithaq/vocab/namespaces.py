"""The one place where the addresses of the graph are set."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

BASE: Final = "https://w3id.org/mithaq/"

NS: Final = f"{BASE}ns#"
"""Classes and properties."""

MODULES: Final = f"{BASE}ns/"
"""The modules that define them."""

VOCAB: Final = f"{BASE}vocab/"
"""Closed lists, and below each the words in it."""

SHAPES: Final = f"{BASE}shapes#"
"""The rules that a graph is checked by."""

REVIEW: Final = f"{BASE}review#"
"""What a review says of an ontology, in its own store only (``queries/review/prepare.ru``)."""

ID: Final = f"{BASE}id/"
"""Data: entities, assertions, articles, evidence, time spans."""

MATTER: Final = f"{ID}matter/"
"""What is announced and then done: no node of a graph, only what its announcements are found by."""

GRAPH: Final = f"{BASE}graph/"
"""Named graphs."""

PREFIXES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "m": NS,
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
)
