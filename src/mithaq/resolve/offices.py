"""Posts: which country or body each belongs to, and whom a counterpart stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from mithaq.model import EntityType, Manner, Mention

_SEPARATOR = "@"


def offices(mentions: Sequence[Mention], keys: Mapping[Mention, str]) -> dict[Mention, str]:
    """Give the key of each post: what it is and whose (``minister/defence@country:US``).

    A post without a jurisdiction takes the one that its holder's other posts, or the only other post
    of its kind in the article, have.
    """
    own = [mention for mention in mentions if mention.type is EntityType.OFFICE]
    found: dict[Mention, str] = {}
    for mention in own:
        post = _post(mention, found)
        if post:
            found[mention] = _joined(post, keys.get(mention.of) if mention.of else None)
    return _inferred(found, keys)


def _post(mention: Mention, before: Mapping[Mention, str]) -> str | None:
    """Give what the post is, without its jurisdiction."""
    if mention.manner is Manner.COUNTERPART:
        held = [key for other, key in before.items() if other.holder]
        return held[-1].partition(_SEPARATOR)[0] if held else None
    if mention.manner is Manner.BARE:
        return _meant(mention, before)
    return mention.key


def _meant(mention: Mention, before: Mapping[Mention, str]) -> str | None:
    kinds = [
        key.partition(_SEPARATOR)[0]
        for other, key in before.items()
        if key.partition(_SEPARATOR)[0].partition("/")[0] == mention.key
        and (not mention.of or (other.of and other.of.key == mention.of.key))
    ]
    return kinds[-1] if kinds else None


def _joined(post: str, jurisdiction: str | None) -> str:
    return f"{post}{_SEPARATOR}{jurisdiction}" if jurisdiction else post


def _inferred(found: Mapping[Mention, str], keys: Mapping[Mention, str]) -> dict[Mention, str]:
    by_post: dict[str, dict[str, None]] = defaultdict(dict)
    by_holder: dict[tuple[str, str], str] = {}
    for mention, key in found.items():
        post, _, of = key.partition(_SEPARATOR)
        if of:
            by_post[post][key] = None
            if mention.holder:
                by_holder[post, keys[mention.holder]] = key
    return {
        mention: key if _SEPARATOR in key else _whose(mention, key, keys, by_post, by_holder)
        for mention, key in found.items()
    }


def _whose(
    mention: Mention,
    post: str,
    keys: Mapping[Mention, str],
    by_post: Mapping[str, Mapping[str, None]],
    by_holder: Mapping[tuple[str, str], str],
) -> str:
    if mention.holder and (key := by_holder.get((post, keys[mention.holder]))):
        return key
    candidates = list(by_post.get(post, ()))
    return candidates[0] if len(candidates) == 1 and not mention.holder else post
