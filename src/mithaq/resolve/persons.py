"""Persons: a short name stands for the full one it is part of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mithaq.model import EntityType, Mention


def persons(mentions: Sequence[Mention], _keys: Mapping[Mention, str]) -> dict[Mention, str]:
    """Give the key of each person: the fullest name in the article that holds the one written."""
    own = [mention for mention in mentions if mention.type is EntityType.PERSON]
    names = sorted({mention.key for mention in own}, key=lambda name: (-len(name.split()), name))
    return {
        mention: next(name for name in names if _part(mention.key.split(), name.split()))
        for mention in own
    }


def _part(short: list[str], full: list[str]) -> bool:
    """Tell whether a name is the beginning or the end of another, or skips its middle names."""
    if short in (full, full[: len(short)], full[-len(short) :]):
        return True
    return len(short) > 1 and short[0] == full[0] and short[-1] == full[-1]
