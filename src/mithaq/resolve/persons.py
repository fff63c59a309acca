"""Persons: a short name stands for the full one it is part of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mithaq.model import EntityType, Mention

_SON = ("بن", "ابن", "بنت")


def persons(mentions: Sequence[Mention], _keys: Mapping[Mention, str]) -> dict[Mention, str]:
    """Give the key of each person: the fullest name in the article that holds the one written."""
    own = [mention for mention in mentions if mention.type is EntityType.PERSON]
    names = sorted({mention.key for mention in own}, key=lambda name: (-len(name.split()), name))
    full = {name: _full(name.split(), names) for name in names}
    return {mention: full[mention.key] for mention in own}


def _full(short: list[str], names: Sequence[str]) -> str:
    """Give the fullest name that a name stands for; a first name only where nobody shares it."""
    longer = [name for name in names if _part(short, name.split())]
    if not longer:
        namesakes = [name for name in names if name.split()[0] == short[0]]
        longer = namesakes if len(short) == 1 and len(namesakes) == 2 else []  # noqa: PLR2004 (it and one more)
    return longer[0] if longer else " ".join(short)


def _part(short: list[str], full: list[str]) -> bool:
    """Tell whether a name is the beginning or the end of another, or skips its middle names.

    What follows بن is the father's name: سلمان بن عبدالعزيز is not محمد بن سلمان بن عبدالعزيز.
    """
    if short == full or (len(short) > 1 and short == full[: len(short)]):
        return True
    if short == full[-len(short) :]:
        return full[-len(short) - 1] not in _SON
    return len(short) > 1 and short[0] == full[0] and short[-1] == full[-1]
