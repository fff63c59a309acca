"""What the ledger keeps of an article, made from what was read of it."""

from __future__ import annotations

from mithaq.assemble import report
from mithaq.model import ArticleGraph
from mithaq.model.profile import Profile
from mithaq.store import Entry, Person, entry, write_profile
from mithaq.unify import ends, profiles, sketch


def fresh_entry(graph: ArticleGraph, digest: str) -> Entry:
    """Make the entry of an article whose persons are not yet compared with those of others."""
    keys = {entity.id: entity.key for entity in graph.entities}
    persons = (_person(profile, keys[profile.ref.entity]) for profile in profiles(graph))
    return entry(graph, report(graph), digest, tuple(persons), sketch(graph.article))


def _person(profile: Profile, key: str) -> Person:
    return Person(profile.ref.entity, *ends(profile.name), write_profile(profile), key)
