"""Entities of one article, after coreference."""

from __future__ import annotations

from dataclasses import dataclass

from mithaq.model.mention import EntityType
from mithaq.model.span import Span


@dataclass(frozen=True, slots=True)
class Entity:
    """One real-world thing that an article names.

    Attributes:
        id: ``e1``, ``e2``, … in the order of first mention; unique in the article.
        key: equal type and key is the same thing, across articles once these are compared.
        name: its fullest form; ``forms`` are all surface forms, clitics cut off.
        of: for an office, the id of the country, organisation or force it belongs to.
        to: for an ambassador or consul, the id of the country or place he is sent to.
        seats: for an office, how many hold it at once, where that is fixed.
        mentions: where it is named, in order.
    """

    id: str
    type: EntityType
    key: str
    name: str
    forms: tuple[str, ...]
    of: str | None = None
    to: str | None = None
    seats: int | None = None
    mentions: tuple[Span, ...] = ()
