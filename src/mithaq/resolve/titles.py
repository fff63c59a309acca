"""What a post is, whosever: what a bare title (الرئيس) or a counterpart (نظيره) stands for."""

from __future__ import annotations

from collections.abc import Mapping

from mithaq.lexicon import posts
from mithaq.lexicon.holders import holders_named
from mithaq.model import Manner, Mention
from mithaq.resolve.keys import NEAR, post_in


def titled(
    mention: Mention, before: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> str | None:
    """Give what the post is, without its jurisdiction."""
    if mention.manner is Manner.COUNTERPART:
        return _mirrored(mention, before, keys)
    if mention.manner is Manner.BARE:
        return _meant(mention, before, keys)
    return mention.key


def _meant(
    mention: Mention, before: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> str | None:
    """Give the post that a bare title means: its holder's, or the last one of its kind."""
    kinds = [
        (other, post)
        for other, key in before.items()
        for post in [post_in(key)]
        if post.partition("/")[0] == mention.key and _compatible(mention, other)
    ]
    if mention.holder:
        own = [
            (other, post)
            for other, post in kinds
            if other.holder and keys[other.holder] == keys[mention.holder]
        ]
        kinds = own or [(other, post) for other, post in kinds if not other.holder]
        if not kinds and (mention.of or mention.key in posts("local")):
            return mention.key
    return kinds[-1][1] if kinds else None


def _compatible(mention: Mention, other: Mention) -> bool:
    return not mention.of or (other.of is not None and other.of.key == mention.of.key)


def _mirrored(
    counterpart: Mention, before: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> str | None:
    """Give the post of the last person named who is of another nation, else the last one held."""
    held = {
        keys[other.holder]: post_in(key)
        for other, key in before.items()
        if other.holder and not _same_nation(counterpart, other, keys)
    }
    named = [
        keys[mention]
        for mention in sorted(keys, key=lambda mention: mention.span.start)
        if mention.span.end <= counterpart.span.start and keys[mention] in held
    ]
    last = named[-1:] or list(held)[-1:]
    return held[last[0]] if last else _just_named(counterpart, before, keys)


def _just_named(
    counterpart: Mention, before: Mapping[Mention, str], keys: Mapping[Mention, str]
) -> str | None:
    """Give the post named last, whose holder is not, if shortly before: الرئيس ونظيره الروسي."""
    near = [
        post_in(key)
        for other, key in before.items()
        if counterpart.span.start - NEAR <= other.span.end <= counterpart.span.start
        and not (other.holder or _same_nation(counterpart, other, keys))
    ]
    return near[-1] if near else None


def _same_nation(counterpart: Mention, other: Mention, keys: Mapping[Mention, str]) -> bool:
    """Tell whether a post is of the counterpart's own nation, so that he is not its counterpart.

    Where it has none, the lists of holders may know whose its holder was.
    """
    if not counterpart.of:
        return False
    if other.of or not other.holder:
        return other.of is not None and counterpart.of.key == other.of.key
    return counterpart.of.key in {
        each.owner for each in holders_named(other.key, keys[other.holder])
    }
