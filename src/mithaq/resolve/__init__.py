"""Resolving: which mentions of an article name the same thing.

A resolver is a callable that gives keys to mentions of its sort, knowing the keys given before it;
equal type and key is one entity. The keys are the same whatever article they come from.
"""

from collections.abc import Callable, Mapping, Sequence

from mithaq.model import EntityType, Mention, Resolution
from mithaq.resolve.described import described
from mithaq.resolve.entities import gather
from mithaq.resolve.offices import offices
from mithaq.resolve.persons import persons
from mithaq.resolve.stationed import stationed

_Resolver = Callable[[str, Sequence[Mention], Mapping[Mention, str]], dict[Mention, str]]


def _countries(
    _text: str, mentions: Sequence[Mention], _keys: Mapping[Mention, str]
) -> dict[Mention, str]:
    return {m: m.key for m in mentions if m.type is EntityType.COUNTRY}


RESOLVERS: tuple[_Resolver, ...] = (_countries, persons, offices, stationed)


def resolve(text: str, mentions: Sequence[Mention]) -> Resolution:
    """Give the entities of an article and what refers to each."""
    keys = described(text, mentions)
    for resolver in RESOLVERS:
        keys |= resolver(text, mentions, keys)
    return gather(text, mentions, keys)


__all__ = ["RESOLVERS", "resolve"]
