"""Why an entity is one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mithaq.assemble import entity_iri
from mithaq.model import EntityType
from mithaq.model.profile import Verdict
from mithaq.store import Ledger, Persons
from mithaq.text import fold
from mithaq.unify import ends, full_names, lone_names, reach


@dataclass(frozen=True, slots=True)
class EntityAccount:
    """What an entity was put together from.

    Attributes:
        key: equal type and key is the same thing.
        reason: how far the key holds; empty for a person.
        names: how many articles give it each name, the most frequent first.
        verdicts: for a person, why names were put together or kept apart.
    """

    iri: str
    type: EntityType
    key: str
    reason: str
    names: Mapping[str, int]
    articles: tuple[str, ...]
    verdicts: tuple[Verdict, ...] = ()


def entity_account(ledger: Ledger, iri: str) -> EntityAccount:
    """Account for the entity that has this IRI; an article must name it."""
    named = [
        (graph.article.id, entity)
        for graph, _ in ledger.reporting(iri)
        for entity in graph.entities
        if entity_iri(entity) == iri
    ]
    _, first = named[0]
    names = Counter(entity.name for _, entity in named)
    person = first.type is EntityType.PERSON
    heard = set(map(fold, names))
    return EntityAccount(
        iri,
        first.type,
        first.key,
        "" if person else reach(first.key),
        dict(sorted(names.items(), key=lambda item: (-item[1], item[0]))),
        tuple(sorted({article for article, _ in named})),
        tuple(_verdicts(ledger.persons, first.key, heard)) if person else (),
    )


def _verdicts(persons: Persons, key: str, names: set[str]) -> Iterator[Verdict]:
    """Decide again on the names that sound like these, and give what concerns them."""
    for name_ends in sorted({ends(name) for name in names}):
        if name_ends.lone:
            told = lone_names(persons.lone(name_ends.first), persons.bearers(name_ends.first))
        else:
            told = full_names(persons.full(name_ends.first))
        yield from (verdict for verdict in told.verdicts if _concerns(verdict, key, names))


def _concerns(verdict: Verdict, key: str, names: set[str]) -> bool:
    one, other = (text.partition(" (")[0] for text in (verdict.one, verdict.other))
    inside = {one in names, other in names or verdict.other == key}
    return inside == {True} if verdict.same else True in inside
