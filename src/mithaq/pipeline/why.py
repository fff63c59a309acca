"""Why the entities of a graph are the things that they are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mithaq.assemble import entity_iri
from mithaq.errors import GraphFolderError
from mithaq.model import Entity, EntityType
from mithaq.model.profile import Verdict
from mithaq.store import GraphFolder, Ledger, Persons, reading
from mithaq.text import fold
from mithaq.unify import ends, full_names, lone_names, reach


@dataclass(frozen=True, slots=True)
class Account:
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


def why(folder: GraphFolder, asked: str) -> tuple[Account, ...]:
    """Account for each entity that has this IRI or name, ordered by type and key.

    Raises:
        GraphFolderError: the folder cannot be read, or holds no such entity.
    """
    with reading(folder) as ledger:
        found = _found(ledger, asked)
        accounts = tuple(_account(found[which], which, ledger.persons) for which in sorted(found))
    if not accounts:
        what = f"{folder.root} names nothing {asked}."
        raise GraphFolderError(what, "Give an IRI as mithaq facts shows it, or a name in full.")
    return accounts


def _found(ledger: Ledger, asked: str) -> dict[tuple[EntityType, str], list[tuple[str, Entity]]]:
    """Give the entities that are meant, each by type and key, with the articles that name it."""
    name = fold(asked)
    by_key: dict[tuple[EntityType, str], list[tuple[str, Entity]]] = defaultdict(list)
    meant = set()
    for graph in ledger.articles():
        for entity in graph.entities:
            which = entity.type, entity.key
            by_key[which].append((graph.article.id, entity))
            if name in map(fold, (entity.name, *entity.forms)) or asked == entity_iri(entity):
                meant.add(which)
    return {which: by_key[which] for which in meant}


def _account(
    named: list[tuple[str, Entity]], which: tuple[EntityType, str], persons: Persons
) -> Account:
    type_, key = which
    names = Counter(entity.name for _, entity in named)
    ordered = dict(sorted(names.items(), key=lambda item: (-item[1], item[0])))
    articles = tuple(sorted({article for article, _ in named}))
    person = type_ is EntityType.PERSON
    verdicts = tuple(_verdicts(persons, key, set(map(fold, names)))) if person else ()
    reason = "" if person else reach(key)
    return Account(entity_iri(named[0][1]), type_, key, reason, ordered, articles, verdicts)


def _verdicts(persons: Persons, key: str, names: set[str]) -> Iterator[Verdict]:
    """Decide again on the names that sound like these, and give what concerns them."""
    for name_ends in sorted({ends(name) for name in names}):
        if name_ends.lone:
            full = persons.bearers(name_ends.first)
            known = {profile.ref: each for profile, each in full.items()}
            told = lone_names(persons.lone(name_ends.first), full, known)
        else:
            told = full_names(persons.full(name_ends.first))
        yield from (verdict for verdict in told.verdicts if _concerns(verdict, key, names))


def _concerns(verdict: Verdict, key: str, names: set[str]) -> bool:
    one, other = (text.partition(" (")[0] for text in (verdict.one, verdict.other))
    inside = {one in names, other in names or verdict.other == key}
    return inside == {True} if verdict.same else True in inside
