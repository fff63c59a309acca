"""The keys of posts: ``POST@OWNER``, and ``POST>HOST@OWNER`` for one who is sent."""

from __future__ import annotations

from collections.abc import Mapping

from mithaq.model import Mention

OWNER = "@"
"""What parts a post from whose it is."""

HOST = ">"
"""What parts a post from where its holder is sent."""

NEAR = 120
"""Characters between what a text tells together."""


def joined(post: str, owner: str | None) -> str:
    """Give the key of a post that is an owner's, as far as the owner is known."""
    return f"{post}{OWNER}{owner}" if owner else post


def post_in(key: str) -> str:
    """Give what a post is, without whose."""
    return key.partition(OWNER)[0]


def owner_in(key: str) -> str:
    """Give whose a post is, "" where its key does not say."""
    return key.partition(OWNER)[2]


def holder_in(mention: Mention, keys: Mapping[Mention, str]) -> str | None:
    """Give the key of the person whom a mention of a post names as its holder."""
    return keys[mention.holder] if mention.holder else None
