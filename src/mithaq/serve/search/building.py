"""Building the search index of a published graph.

``python -m mithaq.serve.search.building KG FILE`` runs as a process of its own, so that the server
answers meanwhile.
"""

from __future__ import annotations

import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pyoxigraph as ox

from mithaq.check.verify import rules, verify
from mithaq.serve.nodes import plain
from mithaq.serve.search.words import words
from mithaq.store import GraphFolder, published
from mithaq.vocab import PREFIXES, Class, Property, entity_classes

_SCHEMA = Path(__file__).with_name("schema.sql")
_TYPE = ox.NamedNode(f"{PREFIXES['rdf']}type")
_LABEL = ox.NamedNode(f"{PREFIXES['rdfs']}label")

MODEST = 50
"""Quads of a thing that is not busy."""

_BUSY = f"""
    SELECT ?s {{ {{ ?s ?p ?o }} UNION {{ GRAPH ?g {{ ?s ?p ?o }} }} }}
    GROUP BY ?s HAVING (COUNT(*) > {MODEST})"""

Thing = tuple[str, str, str, list[str], int]
"""IRI, kind, label, forms, weight."""


def build(store: ox.Store, path: Path) -> None:
    """Write the index of a store into a new file."""
    with closing(sqlite3.connect(path)) as index:
        index.executescript(_SCHEMA.read_text(encoding="utf-8"))
        _fill(index, things(store))
        measured = [("triples", len(store)), *sorted(_classes(store).items())]
        index.executemany("INSERT INTO measure VALUES (?, ?)", measured)
        index.executemany("INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?)", _findings(store))
        index.executemany("INSERT INTO busy VALUES (?)", _busy(store))
        index.commit()


def things(store: ox.Store) -> Iterator[Thing]:
    """Give all that can be found: entities by their forms, articles by title, quotes."""
    yield from _entities(store)
    for article in _instances(store, Class.ARTICLE):
        title = _texts(store, article, Property.TITLE) or _texts(store, article, _LABEL.value)
        yield article.value, "Article", title[0], title, 1
    for evidence in _instances(store, Class.EVIDENCE):
        quote = _texts(store, evidence, Property.EXACT)
        yield evidence.value, "Evidence", quote[0], quote, 1


def _busy(store: ox.Store) -> Iterator[tuple[str]]:
    """Give the subjects of more quads than are looked through for a small query."""
    for row in cast("ox.QuerySolutions", store.query(_BUSY)):
        yield (plain(row["s"]),)


def _findings(store: ox.Store) -> Iterator[tuple[str, ...]]:
    """Give what the rules across entities find."""
    for rule in rules():
        for found in verify(store, rule):
            messages = found.message_en, found.message_ar
            yield found.focus, found.rule, found.severity.value, *messages, found.fingerprint


def _entities(store: ox.Store) -> Iterator[Thing]:
    forms, mentioned = _forms(store), _mentioned(store)
    for kind, iri in entity_classes().items():
        for node in _instances(store, iri):
            label = _texts(store, node, _LABEL.value)
            names = [*label, *forms.get(node.value, ())]
            yield node.value, str(kind), label[0], names, mentioned[node.value]


def _forms(store: ox.Store) -> dict[str, list[str]]:
    found = defaultdict(list)
    for quad in store.quads_for_pattern(None, ox.NamedNode(Property.FORM), None):
        found[plain(quad.subject)].append(plain(quad.object))
    return found


def _mentioned(store: ox.Store) -> Counter[str]:
    named = store.quads_for_pattern(None, ox.NamedNode(Property.MENTIONS), None)
    return Counter(plain(quad.object) for quad in named)


def _classes(store: ox.Store) -> Counter[str]:
    return Counter(plain(quad.object) for quad in store.quads_for_pattern(None, _TYPE, None))


def _instances(store: ox.Store, iri: str) -> list[ox.NamedNode]:
    typed = store.quads_for_pattern(None, _TYPE, ox.NamedNode(iri))
    nodes = {quad.subject for quad in typed if isinstance(quad.subject, ox.NamedNode)}
    return sorted(nodes, key=lambda node: node.value)


def _texts(store: ox.Store, node: ox.NamedNode, iri: str) -> list[str]:
    said = store.quads_for_pattern(node, ox.NamedNode(iri), None)
    return sorted({quad.object.value for quad in said if isinstance(quad.object, ox.Literal)})


def _fill(index: sqlite3.Connection, found: Iterable[Thing]) -> None:
    for number, (iri, kind, label, forms, weight) in enumerate(found):
        said = [" ".join(words(form)) for form in forms]
        exact = f"\n{chr(10).join(said)}\n"
        index.execute(
            "INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?)", (number, iri, kind, label, exact, weight)
        )
        index.execute("INSERT INTO word (rowid, text) VALUES (?, ?)", (number, " ".join(said)))


def main() -> None:
    """Build the index of the graph folder that the first argument names into the second."""
    folder, path = map(Path, sys.argv[1:3])
    with published(GraphFolder(folder)) as store:
        build(store, path)


if __name__ == "__main__":
    main()
