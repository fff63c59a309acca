"""Organisations, forces, agreements, dialogues and places: one thing under several descriptions.

A key made by a head noun says its kind, the words that tell it apart, and its country
(``forces/قتالي@country:US``). Two such keys of one kind mean one thing when their words are the
same and their countries do not differ, or when the country is the same and the words of the one are
among those of the other. A bare head (الوزارة) is the last thing of its kind named before it, and
of a body that the lexicon knows by name the last one whose name begins with it (المفوضية).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mithaq.model import EntityType, Manner, Mention
from mithaq.text import fold

_TYPES = (
    EntityType.ORGANIZATION,
    EntityType.FORCE,
    EntityType.AGREEMENT,
    EntityType.DIALOGUE,
    EntityType.PLACE,
)
_AGREEMENT, _GOVERNMENT, _SUMMIT, _STATES = "agreement", "government", "summit", "دول"
_OFTEN = 3  # mentions
_LISTED = "org:"  # opens the word of a key that stands for a name of the lexicon


class _Parts(NamedTuple):
    kind: str
    words: frozenset[str]
    country: str


def described(text: str, mentions: Sequence[Mention]) -> dict[Mention, str]:
    """Give the key of the thing that each mention of these types stands for: its fullest one."""
    heads = {m: _head(text, m) for m in mentions if m.type is EntityType.ORGANIZATION}
    return {
        mention: max((m.key for m in group), key=_weight)
        for type_ in _TYPES
        for group in _groups([mention for mention in mentions if mention.type is type_], heads)
        for mention in group
    }


def _head(text: str, mention: Mention) -> str:
    """Give the first word of a name, without article, as the key of a bare head noun has it.

    دول مجلس التعاون go by what they are members of: المجلس.
    """
    first, _, rest = fold(mention.span.of(text)).partition(" ")
    return (rest.partition(" ")[0] if first == _STATES else first).removeprefix("ال")


def _groups(mentions: Sequence[Mention], heads: Mapping[Mention, str]) -> list[list[Mention]]:
    """Gather mentions of one thing, in order; the thing named last is tried first."""
    groups: list[list[Mention]] = []
    meant = _meant(mentions)
    for mention in mentions:
        home = next((g for g in reversed(groups) if _belongs(mention, g, heads)), None)
        if home is None and _general(mention):
            home = next(reversed(groups), None)
        if home is not None:
            groups.remove(home)
        elif mention.manner is Manner.BARE and not (_told(mention) or mention in meant):
            continue
        groups.append([*(home or ()), mention])
    return groups


def _meant(mentions: Sequence[Mention]) -> frozenset[Mention]:
    """Give الاتفاق of an article that calls it nothing else, and comes back to it."""
    bare = [m for m in mentions if m.type is EntityType.AGREEMENT and m.key == _AGREEMENT]
    alone = len(bare) == len(mentions) and len(bare) >= _OFTEN
    return frozenset(bare) if alone else frozenset()


def _told(mention: Mention) -> bool:
    """Tell whether a bare agreement says itself which it is: الاتفاق المبرم بين بغداد وواشنطن.

    A summit is one even where the article does not name it otherwise: القمة التي تعقد غدا.
    """
    if mention.key == _SUMMIT:
        return True
    return mention.type is EntityType.AGREEMENT and bool(mention.shorter)


def _general(mention: Mention) -> bool:
    """Tell whether a bare word means whatever was agreed last: الاتفاق for a memorandum."""
    return mention.manner is Manner.BARE and mention.key == _AGREEMENT and not mention.shorter


def _belongs(mention: Mention, group: Sequence[Mention], heads: Mapping[Mention, str]) -> bool:
    if any(mention.key == other.key for other in group):
        return True
    if mention.manner is Manner.BARE and any(heads.get(m) == mention.key for m in group):
        return True
    one = _parts(mention.key)
    other = _parts(max((m.key for m in group), key=_weight))
    if _institution(one) != _institution(other) and heads[mention] not in map(heads.get, group):
        return False
    return one.kind == other.kind and (mention.manner is Manner.BARE or _agree(one, other))


def _institution(parts: _Parts) -> bool:
    """Tell whether a body of a state goes by a name of its own, as no cabinet: البيت الأبيض."""
    return parts.kind == _GOVERNMENT and any(word.startswith(_LISTED) for word in parts.words)


def _agree(one: _Parts, other: _Parts) -> bool:
    if one.words == other.words:
        return not one.country or not other.country or one.country == other.country
    nested = one.words <= other.words or other.words <= one.words
    return nested and one.country == other.country


def _parts(key: str) -> _Parts:
    rest, _, country = key.partition("@")
    kind, *words = rest.split("/")
    return _Parts(kind, frozenset(words), country)


def _weight(key: str) -> tuple[int, int, str]:
    parts = _parts(key)
    return (len(parts.words) + bool(parts.country), len(key), key)
