"""What a wiki says already, and what is left to say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from mithaq.export.wikibase.values import Snak, Value


@dataclass(frozen=True, slots=True)
class Present:
    """A statement as a wiki has it.

    Attributes:
        id: of the statement, None when it is not known.
        sources: the addresses and Q-ids that its references name.
        deprecated: editors have found it wrong.
    """

    property: str
    value: Value
    qualifiers: tuple[Snak, ...] = ()
    sources: frozenset[str] = frozenset()
    deprecated: bool = False
    id: str | None = None


Found = Mapping[str, tuple[Present, ...]]
"""The statements of items by Q-id."""

Look = Callable[[Collection[str], Collection[str]], Found]
"""Gives what a wiki says of some items by some properties."""


def nothing(items: Collection[str], properties: Collection[str]) -> Found:
    """Look nowhere."""
    del items, properties
    return {}
