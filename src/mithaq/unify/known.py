"""Persons who are known by their post: the lists of office holders say who held it on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mithaq.lexicon.holders import Holder, holders_named
from mithaq.model.profile import Post
from mithaq.unify.names import of_a_house, telling, units


class Held(NamedTuple):
    """A post that an article gives to a person, and whether it says that this is over."""

    post: Post
    former: bool


def known_as(name: str, told: Iterable[Held], day: str | None) -> str:
    """Give the Q-id of the one known holder of a post that a person can be; empty when none is.

    Whose the post is may have been misread: a name that tells a person may be that of a holder of
    this post elsewhere.

    Args:
        name: the folded full name.
        told: the posts that an article of this day gives to the person.
        day: ISO date.
    """
    if not day or len(units(name)) == 1:
        return ""
    found = {holder.qid for held in told for holder in _holders(name, held, day)}
    return min(found) if len(found) == 1 else ""


def _holders(name: str, held: Held, day: str) -> Iterator[Holder]:
    anywhere = telling(name) or of_a_house(name)
    for holder in holders_named(held.post.name, name):
        then = holder.served(day) if held.former else holder.serves(day)
        if then and (anywhere or holder.owner == held.post.owner):
            yield holder
