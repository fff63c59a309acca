"""What an article says of its persons that helps to tell who they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping

from mithaq.lexicon import body_country
from mithaq.model import ArticleGraph, Entity, EntityType, FactType, Span, Statement
from mithaq.model.profile import Post, Profile, Ref
from mithaq.text import fold
from mithaq.unify.described import bare
from mithaq.unify.home import home
from mithaq.unify.known import Held, known_as
from mithaq.unify.names import telling
from mithaq.unify.related import related

_OF_STATE = ("agency", "court", "government", "parliament")
"""Sorts of listed bodies that are a state's, so that who serves them serves it."""


def profiles(graph: ArticleGraph) -> tuple[Profile, ...]:
    """Give the profile of each person of an article, in the article's order."""
    known = {entity.id: entity for entity in graph.entities}
    held, about = _held(graph.statements, known), home(graph.entities)
    others = _others(graph.statements)
    names = {
        entity.id: fold(entity.key) for entity in graph.entities if entity.type is EntityType.PERSON
    }
    return tuple(
        Profile(
            Ref(graph.article.id, entity),
            name,
            tuple(sorted({each.post for each in held[entity]})),
            about,
            _beside(name, names.values()),
            known_as(name, held[entity], graph.article.published),
            tuple(sorted(others[entity] & names.keys())),
        )
        for entity, name in names.items()
    )


def _beside(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """Give the telling names of the others, which only a bearer of a common name needs."""
    others = {other for other in names if other != name and telling(other)}
    return tuple(sorted(others)) if not telling(name) else ()


def _others(statements: tuple[Statement, ...]) -> Mapping[str, set[str]]:
    """Give the entities to which the article relates each."""
    found: dict[str, set[str]] = defaultdict(set)
    for one, other in related(statements):
        found[one].add(other)
        found[other].add(one)
    return found


def _held(
    statements: tuple[Statement, ...], known: Mapping[str, Entity]
) -> Mapping[str, set[Held]]:
    """Give the posts that each person is said to hold."""
    held: dict[str, set[Held]] = defaultdict(set)
    for statement in statements:
        if statement.type is FactType.HOLDS_OFFICE:
            former = "former" in statement.roles.get("status", ())
            offices = [known[str(office)] for office in statement.roles.get("office", ())]
            posts = {_post(office, statement.evidence.span, known) for office in offices}
            for person in statement.roles.get("person", ()):
                held[str(person)] |= {Held(post, former) for post in posts}
    return held


def _post(office: Entity, words: Span, known: Mapping[str, Entity]) -> Post:
    """Give a post; the name of a listed body of a state names the state too."""
    name, _, owner = office.key.partition("@")
    country = _country(owner)
    found = Post(bare(name), f"{owner}@{country}" if country else owner, said=False)
    telling = {found.state, owner} if country else {found.state}
    said = any(words.meets(span) for span in _mentions(telling, known))
    return found._replace(said=said)


def _country(body: str) -> str | None:
    """Give the country whose body this is: ``parliament/org:مجلس النواب العراقي``."""
    kind, _, name = body.partition("/")
    return body_country(name) if kind in _OF_STATE else None


def _mentions(keys: Container[str], known: Mapping[str, Entity]) -> Iterator[Span]:
    """Give where a state or its body is named, a state also by its adjective."""
    for entity in known.values():
        if entity.key in keys:
            yield from entity.mentions
