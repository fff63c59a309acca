"""What kind of state a country is: which posts it can have, whether it is an Arab one."""

from __future__ import annotations

from functools import cache

from mithaq.lexicon.files import words


def has_post(country: str, post: str) -> bool:
    """Tell whether a state such as ``country:JO`` can have a post such as ``president``.

    >>> has_post("country:JO", "president")
    False
    """
    if post in _listed("royal"):
        return country in _states("monarchies")
    if post in _listed("presidency"):
        return country in _states("presided") or country not in _states("monarchies")
    return post not in _listed("premiership") or country not in _states("presidential")


def arab(country: str) -> bool:
    """Tell whether a country such as ``country:JO`` is a member of the League of Arab States."""
    return country in _states("arab")


@cache
def _listed(kind: str) -> frozenset[str]:
    return frozenset(words("states.toml", kind))


@cache
def _states(kind: str) -> frozenset[str]:
    return frozenset(f"country:{code}" for code in words("states.toml", kind))
