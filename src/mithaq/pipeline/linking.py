"""Proposing and accepting items of Wikidata for the entities of a graph."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from mithaq.assemble import entity_iri
from mithaq.errors import LinkError
from mithaq.lexicon import country_name
from mithaq.link.crosswalk import Accepted, add, read
from mithaq.link.values import Subject
from mithaq.model import ArticleGraph, Entity, EntityType, FactType
from mithaq.pipeline.changing import changing
from mithaq.pipeline.fingerprint import fingerprint
from mithaq.pipeline.links import linked
from mithaq.store import GraphFolder, Ledger, reading
from mithaq.unify import local


def unlinked(folder: GraphFolder) -> list[Subject]:
    """Give the entities that nobody has linked yet, those that most articles name first.

    Left out are those that hold within one article only, and those that a reviewer has judged.

    Raises:
        GraphFolderError: the folder cannot be read.
        LinkError: its crosswalk is malformed.
    """
    judged = {accepted.entity for accepted in read(folder.crosswalk)} | linked(folder).keys()
    with reading(folder) as ledger:
        found = _subjects(ledger)
    left = (subject for subject in found if subject.iri not in judged)
    return sorted(left, key=lambda subject: (-subject.articles, subject.iri))


def dangling(folder: GraphFolder) -> list[Accepted]:
    """Give the lines of the crosswalk that speak of no entity of the graph."""
    with reading(folder) as ledger:
        known = {entity_iri(e) for graph in ledger.articles() for e in graph.entities}
    return [accepted for accepted in read(folder.crosswalk) if accepted.entity not in known]


def accept(folder: GraphFolder, accepted: Iterable[Accepted]) -> None:
    """Put links into the crosswalk and publish the graph with them.

    Raises:
        GraphFolderError: the folder cannot be used.
        LinkError: a link is malformed, or speaks of no entity of the graph.
    """
    with changing(folder, fingerprint()) as ledger:
        known = {entity_iri(e) for graph in ledger.articles() for e in graph.entities}
        new = list(accepted)
        for each in new:
            if each.entity not in known:
                what = f"{folder.root} holds no entity {each.entity}."
                raise LinkError(what, "Give an IRI as mithaq facts shows it.")
        for each in new:
            add(folder.crosswalk, each)


def _subjects(ledger: Ledger) -> list[Subject]:
    names: dict[str, Counter[str]] = defaultdict(Counter)
    kinds: dict[str, EntityType] = {}
    posts: dict[str, set[str]] = defaultdict(set)
    countries: dict[str, set[str]] = defaultdict(set)
    for graph in ledger.articles():
        known = {entity.id: entity for entity in graph.entities}
        for entity in graph.entities:
            if not local(entity.key):
                iri = entity_iri(entity)
                kinds[iri] = entity.type
                names[iri][entity.name] += 1
                countries[iri] |= _countries(entity.key)
        for person, office in _held(graph, known):
            iri = entity_iri(person)
            posts[iri].add(office.name)
            countries[iri] |= _countries(office.key)
    return [
        Subject(
            iri,
            kinds[iri],
            tuple(name for name, _ in sorted(names[iri].items(), key=lambda n: (-n[1], n[0]))),
            tuple(sorted(posts[iri])),
            tuple(sorted(countries[iri])),
            names[iri].total(),
        )
        for iri in sorted(names)
    ]


def _held(graph: ArticleGraph, known: Mapping[str, Entity]) -> Iterable[tuple[Entity, Entity]]:
    for statement in graph.statements:
        if statement.type is FactType.HOLDS_OFFICE:
            for person in statement.roles.get("person", ()):
                for office in statement.roles.get("office", ()):
                    yield known[str(person)], known[str(office)]


def _countries(key: str) -> set[str]:
    """Give the name of the country that a key ends with."""
    _, country, code = key.rpartition("@country:")
    return {country_name(f"country:{code}")} if country else set()
