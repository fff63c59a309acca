"""The country that an article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from mithaq.model import Entity, EntityType


def home(entities: Iterable[Entity]) -> str:
    """Give the key of the country that is named most; empty when none is."""
    named = Counter({e.key: len(e.mentions) for e in entities if e.type is EntityType.COUNTRY})
    return min(named, key=lambda key: (-named[key], key), default="")
