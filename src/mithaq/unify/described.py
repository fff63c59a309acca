"""Things that articles name by a description: which of them are one across articles.

A key says the kind, the words and the country of a thing (``forces/قتالي@country:US``), or what the
lexicon knows it as (``group/force:تنظيم القاعده``). The latter holds everywhere. A description
holds where its country is known: without one, it belongs to the country that the article is about.
What tells nothing (الاتفاق النهائي) holds within its article only.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from mithaq.model import ArticleGraph, Entity, EntityType
from mithaq.text import fold
from mithaq.unify.home import home
from mithaq.unify.related import APART, alone, related

_HERE = "#"
"""Stands before the id of the only article in which a key holds."""

_ABOUT = "~"
"""Stands before the country of the article, where a post may or may not belong to it."""


class _Rules(NamedTuple):
    """The lists of ``data/described.toml``, folded."""

    one: frozenset[str]
    passing: frozenset[str]
    vague: frozenset[str]
    same: Mapping[str, str]
    spelt: Mapping[str, str]


def described(graph: ArticleGraph) -> ArticleGraph:
    """Give the entities of an article keys that hold across articles, persons left as they are."""
    here, about = f"{_HERE}{graph.article.id}", home(graph.entities)
    things = {entity.id: _key(entity, here, about) for entity in graph.entities}
    things |= _parted(graph, things)
    keys = things | {
        entity.id: _office(entity, things, here, about)
        for entity in graph.entities
        if entity.type is EntityType.OFFICE
    }
    keys |= _parted(graph, keys)
    entities = (replace(entity, key=keys[entity.id]) for entity in graph.entities)
    return replace(graph, entities=tuple(entities))


def local(key: str) -> bool:
    """Tell whether a key holds within one article, or is in doubt across them."""
    return _HERE in key or _ABOUT in key


def bare(post: str) -> str:
    """Give what a post is, without the place where its key holds."""
    return post.partition(_ABOUT)[0].partition(_HERE)[0]


def reach(key: str) -> str:
    """Tell in words how far the key of such a thing holds."""
    if key.endswith(APART):
        return "the article relates it to another thing of this name: one in this article only"
    if _HERE in key:
        return "the article says too little of it to know it again: one thing in this article only"
    if _ABOUT in key:
        return "whose it is stands nowhere: one thing where the articles are about that country"
    if "@" in key:
        return "one thing wherever a text names it so, or so and the country"
    return "one thing wherever a text names it by one of its known names"


def _parted(graph: ArticleGraph, keys: Mapping[str, str]) -> dict[str, str]:
    """Give keys of their own to things that would be those to which the article relates them."""
    places = {entity.id: place for place, entity in enumerate(graph.entities)}
    found = {}
    for pair in related(graph.statements):
        one, other = (graph.entities[place] for place in sorted(places[end] for end in pair))
        if one.type is other.type and keys[one.id] == keys[other.id]:
            found[other.id] = alone(other.key, graph.article.id)
    return found


def _office(office: Entity, things: Mapping[str, str], here: str, about: str) -> str:
    """Give the key of a post: what it is, and whose by the key that holds across articles.

    An ambassador's tells also to whom: the same state sends one to each.
    """
    post, _, _ = office.key.partition("@")
    if office.to:
        post = f"{post.partition('>')[0]}>{things[office.to]}"
    if office.of:
        return f"{post}@{things[office.of]}"
    return f"{post}{_ABOUT}{about}" if about else f"{post}{here}"


def _key(entity: Entity, here: str, about: str) -> str:
    if entity.type in (EntityType.COUNTRY, EntityType.PERSON, EntityType.OFFICE):
        return entity.key
    key = _same(_spelt(_unstationed(entity.key)))
    thing, _, country = key.partition("@")
    kind, *words = thing.split("/")
    if ":" in thing:
        return key
    if not _telling(words) and (kind in _rules().passing or not country):
        known = about and kind in _rules().one and not words
        return f"{key}@{about}" if known else f"{key}{here}"
    if country:
        return key
    return f"{key}@{about}" if about else f"{key}{here}"


def _unstationed(key: str) -> str:
    """Leave out the country in which an article tells a force apart: its facts carry the place."""
    return re.sub(r"/country:[A-Z]{2}(?=@)", "", key)


def _telling(words: Sequence[str]) -> bool:
    """Tell whether a word tells a thing from others of its kind."""
    return any(word not in _rules().vague for word in words)


def _spelt(key: str) -> str:
    """Write the words of a description one way: masculine, and in the usual spelling."""
    thing, at, country = key.partition("@")
    if ":" in thing:
        return key
    kind, *words = thing.split("/")
    return "/".join((kind, *sorted(map(_word, words)))) + at + country


def _word(word: str) -> str:
    masculine = word.removesuffix("ه") if word.endswith("يه") else word
    return _rules().spelt.get(masculine, masculine)


def _same(key: str) -> str:
    """Give the key that is kept of several for one thing."""
    rules, (thing, at, country) = _rules(), key.partition("@")
    if whole := rules.same.get(key):
        return whole
    kept = rules.same.get(thing, thing)
    return key if "@" in kept else kept + at + country


@cache
def _rules() -> _Rules:
    text = (files("mithaq.unify") / "data" / "described.toml").read_text("utf-8")
    lists = tomllib.loads(text)
    return _Rules(
        frozenset(lists["one"]),
        frozenset(lists["passing"]),
        frozenset(form for word in lists["vague"] for form in (fold(word), fold(word) + "ه")),
        lists["same"],
        lists["spelt"],
    )
