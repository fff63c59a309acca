"""Reading the graph for pages: names in the reader's language, values that a page can show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyoxigraph as ox

from mithaq.serve.nodes import plain
from mithaq.serve.work.world import World
from mithaq.vocab import PREFIXES

Json = dict[str, Any]

LABEL = f"{PREFIXES['rdfs']}label"
DEFINITION = f"{PREFIXES['skos']}definition"
TYPE = f"{PREFIXES['rdf']}type"


class Reader:
    """Reads for someone who reads one language."""

    def __init__(self, world: World, language: str) -> None:
        self.world = world
        self._language = language
        self._labels: dict[str, str] = {}

    def values(self, iri: str, of: str) -> list[Any]:
        """Give the objects of a property, each once, in order of their words."""
        quads = self.world.store.quads_for_pattern(ox.NamedNode(iri), ox.NamedNode(of), None)
        found = dict.fromkeys(quad.object for quad in quads)
        return sorted(found, key=plain)

    def pointing(self, iri: str, by: str) -> list[Any]:
        """Give the nodes that have a thing as a value of a property, in order of their names."""
        quads = self.world.store.quads_for_pattern(None, ox.NamedNode(by), ox.NamedNode(iri))
        return sorted(dict.fromkeys(quad.subject for quad in quads), key=plain)

    def text(self, iri: str, of: str) -> str:
        """Give the first value of a property as text; empty when there is none."""
        return next((plain(value) for value in self.values(iri, of)), "")

    def said(self, iri: str) -> Iterator[tuple[str, Any]]:
        """Give all that is said of a thing: properties and objects, each pair once."""
        quads = self.world.store.quads_for_pattern(ox.NamedNode(iri), None, None)
        pairs = dict.fromkeys((quad.predicate.value, quad.object) for quad in quads)
        yield from sorted(pairs, key=lambda pair: (pair[0], plain(pair[1])))

    def label(self, iri: str) -> str:
        """Give the name of a thing or term; of what has none, the end of its address."""
        if iri not in self._labels:
            self._labels[iri] = self.term(iri) or self.text(iri, LABEL) or _tail(iri)
        return self._labels[iri]

    def node(self, value: Any) -> Json:  # noqa: ANN401 - a node of any sort
        """Give a value as a page shows it: ``text``, and the ``iri`` of a thing."""
        if isinstance(value, ox.NamedNode):
            return {"text": self.label(value.value), "iri": value.value}
        return {"text": plain(value), "iri": ""}

    def term(self, iri: str, of: str = LABEL) -> str:
        """Give what the ontology says of a term in the reader's language, else in any."""
        quads = self.world.terms.quads_for_pattern(ox.NamedNode(iri), ox.NamedNode(of), None)
        texts = [quad.object for quad in quads if isinstance(quad.object, ox.Literal)]
        texts.sort(key=lambda text: text.language != self._language)
        return texts[0].value if texts else ""


def _tail(iri: str) -> str:
    return iri.rstrip("/#").replace("#", "/").rpartition("/")[2]
