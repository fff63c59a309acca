"""Whether two posts can be one, whoever holds them."""

from __future__ import annotations

from collections.abc import Iterable

from mithaq.model.profile import Post


def shared(ours: Iterable[Post], theirs: Iterable[Post]) -> frozenset[str]:
    """Give the posts of one body that two persons hold, without whose they are.

    A body that an article names without its country is the same as one of that name elsewhere; what
    an article does not say of a post may be anything.
    """
    known = list(theirs)
    return frozenset(one.name for one in ours for other in known if _one(one, other))


def _one(one: Post, other: Post) -> bool:
    if one.name != other.name:
        return False
    bodies = {_body(one), _body(other)}
    return len(bodies) == 1 or "" in bodies or (one.state == other.state and one.state in bodies)


def _body(post: Post) -> str:
    """Give what the post belongs to, without the country or article that tells it from others."""
    return post.owner.partition("#")[0].partition("@")[0]
