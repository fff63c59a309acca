"""The country that a paragraph turns to: وفي العراق، قال وزير النفط ….

A round-up goes from country to country, and names each at the head of its part.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mithaq.model import EntityType, Manner, Mention

_TURN = re.compile(r"(?:^|[\n.!؟])[\s\"«]*(?:و|و?[أا]ما )?في $")
_LONGEST = 12  # characters of what stands before the country, with the mark


def locales(text: str, mentions: Sequence[Mention]) -> Mapping[Mention, str]:
    """Give each post behind such a turn the key of the country, as far as the paragraph goes."""
    found: dict[Mention, str] = {}
    turn: Mention | None = None
    for mention in sorted(mentions, key=lambda mention: mention.span):
        if turn and "\n" in text[turn.span.end : mention.span.start]:
            turn = None
        if _turns(text, mention):
            turn = mention
        elif turn and mention.type is EntityType.OFFICE:
            found[mention] = turn.key
    return found


def _turns(text: str, mention: Mention) -> bool:
    start = mention.span.start
    named = mention.type is EntityType.COUNTRY and mention.manner is Manner.NAME
    return named and _TURN.search(text[max(0, start - _LONGEST) : start]) is not None
