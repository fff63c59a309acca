"""What kind of state a country is: which posts it can have, whether it is Arab, or a kingdom."""

from __future__ import annotations

from functools import cache

from mithaq.lexicon.files import words


def has_post(country: str, post: str) -> bool:
    """Tell whether a state such as ``country:JO`` can have a post such as ``president``.

    >>> has_post("country:JO", "president")
    False
    """
    if royal(post):
        return country in _states("monarchies")
    if post in posts("presidency"):
        return country in _states("presided") or country not in _states("monarchies")
    return post not in posts("premiership") or country not in _states("presidential")


def royal(post: str) -> bool:
    """Tell whether a post such as ``crown-prince`` is one of a monarchy."""
    return post in posts("royal")


def arab(country: str) -> bool:
    """Tell whether a country such as ``country:JO`` is a member of the League of Arab States."""
    return country in _states("arab")


def kingdom(country: str) -> bool:
    """Tell whether a country such as ``country:JO`` is called المملكة."""
    return country in _states("kingdoms")


@cache
def posts(kind: str) -> frozenset[str]:
    """Give the posts of a list of ``states.toml``: royal, national, serving …."""
    return frozenset(words("states.toml", kind))


@cache
def _states(kind: str) -> frozenset[str]:
    return frozenset(f"country:{code}" for code in words("states.toml", kind))
