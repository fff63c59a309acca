"""Whose a post is by who holds it: the lists of office holders know of which country."""

from __future__ import annotations

from functools import lru_cache

from mithaq.lexicon.holders import holders
from mithaq.lexicon.romanised import begin_alike


@lru_cache(maxsize=1 << 14)
def owners(post: str, name: str) -> tuple[str, ...]:
    """Give the keys of the countries of which somebody of a full name is known to have had a post.

    >>> owners("president", "قيس سعيد")
    ('country:TN',)
    """
    known = (holder.owner for holder in holders().get(post, ()) if begin_alike(name, holder.name))
    return tuple(dict.fromkeys(known))
