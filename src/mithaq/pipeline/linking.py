"""Proposing and accepting items of Wikidata for the entities of a graph."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mithaq.assemble import entity_iri
from mithaq.errors import LinkError
from mithaq.lexicon import country_name
from mithaq.link.crosswalk import Accepted, add, read
from mithaq.link.values import Subject, Term
from mithaq.model import ArticleGraph, Entity, EntityType, FactType
from mithaq.pipeline.changing import changing
from mithaq.pipeline.fingerprint import fingerprint
from mithaq.pipeline.links import linked
from mithaq.store import GraphFolder, Ledger, reading
from mithaq.unify import local

_PAST = frozenset(("former", "elect"))
"""Statuses of those who do not hold a post on the day of the article."""


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


@dataclass(frozen=True)
class _Told:
    """What articles tell of one entity that is known beyond its article."""

    type: EntityType
    names: Counter[str] = field(default_factory=Counter)
    posts: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    days: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def subject(self, iri: str) -> Subject:
        names = sorted(self.names, key=lambda name: (-self.names[name], name))
        terms = (
            Term(post, min(days, default=""), max(days, default=""))
            for post, days in sorted(self.days.items())
        )
        return Subject(
            iri,
            self.type,
            tuple(names),
            tuple(sorted(self.posts)),
            tuple(sorted(self.countries)),
            self.names.total(),
            tuple(terms),
        )


def _subjects(ledger: Ledger) -> list[Subject]:
    told: dict[str, _Told] = {}
    for graph in ledger.articles():
        known = {entity.id: entity for entity in graph.entities}
        for entity in graph.entities:
            if not local(entity.key):
                own = told.setdefault(entity_iri(entity), _Told(entity.type))
                own.names[entity.name] += 1
                own.countries.update(_countries(entity.key))
        for person, office, current in _held(graph, known):
            own = told[entity_iri(person)]
            own.posts.add(office.name)
            own.countries.update(_countries(office.key))
            if current:
                own.days[office.key].update(filter(None, [graph.article.published]))
    return [told[iri].subject(iri) for iri in sorted(told)]


def _held(
    graph: ArticleGraph, known: Mapping[str, Entity]
) -> Iterable[tuple[Entity, Entity, bool]]:
    """Give persons with their posts, and whether they hold them when the article is printed."""
    for statement in graph.statements:
        if statement.type is FactType.HOLDS_OFFICE:
            current = not _PAST.intersection(statement.roles.get("status", ()))
            for person in statement.roles.get("person", ()):
                for office in statement.roles.get("office", ()):
                    if not local(known[str(person)].key):
                        yield known[str(person)], known[str(office)], current


def _countries(key: str) -> set[str]:
    """Give the name of the country that a key ends with."""
    _, country, code = key.rpartition("@country:")
    return {country_name(f"country:{code}")} if country else set()
