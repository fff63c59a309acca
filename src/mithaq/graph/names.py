"""The graphs that no article owns, and the two terms of RDF that every node needs."""

from __future__ import annotations

from typing import Final

from mithaq.vocab import GRAPH, PREFIXES

ASSEMBLED: Final = f"{GRAPH}assembled"
"""Entities, assertions and time spans, put together from all articles."""

DIRECT: Final = f"{GRAPH}direct"
"""Plain triples that follow from what articles say in their own voice."""

WIKIDATA: Final = "http://www.wikidata.org/entity/"
"""Begins the IRIs of items of Wikidata."""

TYPE: Final = f"{PREFIXES['rdf']}type"
LABEL: Final = f"{PREFIXES['rdfs']}label"
