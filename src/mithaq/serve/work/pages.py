"""What a page about a thing shows, whatever sort of thing it is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from http import HTTPStatus
from itertools import islice
from typing import Any

import pyoxigraph as ox

from mithaq.serve.nodes import plain
from mithaq.serve.problem import Problem, bad_request
from mithaq.serve.search.asking import measures
from mithaq.serve.work.articles import marked
from mithaq.serve.work.checks import found
from mithaq.serve.work.disagreements import disagreements
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.reader import DEFINITION, LABEL, TYPE, Json, Reader
from mithaq.serve.work.statements import source, statement, statements
from mithaq.serve.work.world import World
from mithaq.vocab import NS, Class, Property, entity_classes, facts

_MANY = 200
_NAMES = {TYPE, LABEL, Property.FORM, Property.FOLDED_FORM}


def page(world: World, task: Mapping[str, Any]) -> Frame:
    """Give what the page about ``iri`` shows, in ``language``; without one, what the graph holds.

    Raises:
        Problem: nothing is known of it.
    """
    reader = Reader(world, task["language"])
    shown = _shown(reader, task["iri"]) if task["iri"] else _overview(reader)
    return Frame({"type": "application/json"}, json.dumps(shown, ensure_ascii=False).encode())


def _shown(reader: Reader, iri: str) -> Json:
    try:
        kinds = [kind.value for kind in reader.values(iri, TYPE)]
    except ValueError:
        raise bad_request("This is no address of a thing.") from None
    if iri == NS.rstrip("#"):
        return _terms(reader)
    told = {"iri": iri, "label": reader.label(iri), "kind": " ".join(map(reader.label, kinds))}
    for kind in kinds:
        if kind in entity_classes().values():
            return told | _entity(reader, iri)
        if kind == Class.ARTICLE:
            return told | _article(reader, iri)
        if kind in {schema.iri for schema in facts().values()}:
            return told | _statement(reader, iri)
    return told | _resource(reader, iri)


def _entity(reader: Reader, iri: str) -> Json:
    said = [(of, value) for of, value in reader.said(iri) if of not in _NAMES]
    stated = statements(reader, iri)
    focuses = (iri, *(one["iri"] for one in stated))
    return {
        "template": "entity",
        "forms": [form.value for form in reader.values(iri, Property.FORM)],
        "facts": _grouped(reader, said),
        "statements": stated,
        "disagreements": disagreements(stated),
        "findings": found(reader, focuses),
        "articles": _mentioning(reader, iri),
    }


def _article(reader: Reader, iri: str) -> Json:
    graph = reader.world.ledger.article(reader.text(iri, LABEL))
    if graph is None:
        return _resource(reader, iri)  # a copy of a store has no texts
    stretches = marked(graph)
    cited = dict.fromkeys(fact for stretch in stretches for fact in stretch["statements"])
    named = dict.fromkeys(stretch["mention"] for stretch in stretches if stretch["mention"])
    return {
        "template": "article",
        **source(reader, iri),
        "stretches": stretches,
        "statements": [statement(reader, fact) for fact in cited],
        "names": {mention: reader.label(mention) for mention in named},
    }


def _statement(reader: Reader, iri: str) -> Json:
    stated = statement(reader, iri)
    return {
        "template": "statement",
        "statement": stated,
        "findings": found(reader, (iri, *(proof["iri"] for proof in stated["evidence"]))),
    }


def _resource(reader: Reader, iri: str) -> Json:
    """Give what is said of anything else, and what points at it."""
    node = ox.NamedNode(iri)
    said = list(reader.said(iri))
    terms = reader.world.terms.quads_for_pattern(node, None, None)
    said += [(quad.predicate.value, quad.object) for quad in terms]
    if not said:
        raise Problem(HTTPStatus.NOT_FOUND, f"Nothing is known of <{iri}>.")
    pointing = reader.world.store.quads_for_pattern(None, None, node)
    return {
        "template": "resource",
        "facts": _grouped(reader, said),
        "pointing": [reader.node(quad.subject) for quad in islice(pointing, _MANY)],
    }


def _terms(reader: Reader) -> Json:
    """Give the classes and properties of the ontology with their definitions."""
    quads = reader.world.terms.quads_for_pattern(None, ox.NamedNode(LABEL), None)
    iris = {plain(quad.subject) for quad in quads if plain(quad.subject).startswith(NS)}
    terms = [
        {
            "iri": iri,
            "name": iri.removeprefix(NS),
            "label": reader.label(iri),
            "definition": reader.term(iri, DEFINITION),
        }
        for iri in sorted(iris)
    ]
    return {"template": "terms", "iri": NS.rstrip("#"), "terms": terms}


def _overview(reader: Reader) -> Json:
    counts = measures(reader.world.index)
    kinds = {kind: counts.get(iri, 0) for kind, iri in entity_classes().items()}
    stated = {schema.iri: counts.get(schema.iri, 0) for schema in facts().values()}
    return {
        "template": "home",
        "articles": counts.get(Class.ARTICLE, 0),
        "entities": [
            {"kind": kind, "label": reader.label(entity_classes()[kind]), "count": count}
            for kind, count in kinds.items()
        ],
        "statements": [
            {"label": reader.label(iri), "count": count}
            for iri, count in Counter(stated).most_common()
            if count
        ],
    }


def _grouped(reader: Reader, said: list[tuple[str, Any]]) -> list[Json]:
    """Give properties with all their values."""
    names = dict.fromkeys(of for of, _ in said)
    return [
        {
            "label": reader.label(name),
            "iri": name,
            "values": [reader.node(value) for of, value in said if of == name],
        }
        for name in names
    ]


def _mentioning(reader: Reader, iri: str) -> list[Json]:
    """Give the articles that name a thing, the latest first."""
    named = reader.world.store.quads_for_pattern(
        None, ox.NamedNode(Property.MENTIONS), ox.NamedNode(iri)
    )
    articles = {plain(quad.subject) for quad in islice(named, _MANY)}
    told = [{"iri": article, **source(reader, article)} for article in articles]
    return sorted(told, key=lambda one: (one["published"], one["iri"]), reverse=True)
