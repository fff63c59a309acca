"""The model of Wikibase, as far as Mithaq speaks it.

Source: https://www.mediawiki.org/wiki/Wikibase/DataModel. Every format of the family is written
from these values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum

_QID = re.compile(r"Q[1-9][0-9]{0,9}")
_GREATEST = 2**31 - 1


def is_qid(text: str) -> bool:
    """Tell whether Wikibase takes this as the id of an item (it keeps 31 bits)."""
    return _QID.fullmatch(text) is not None and int(text[1:]) <= _GREATEST


class Precision(IntEnum):
    """The precisions of a time that news can have."""

    YEAR = 9
    MONTH = 10
    DAY = 11


@dataclass(frozen=True, slots=True, order=True)
class ItemValue:
    """An item by its Q-id."""

    qid: str


@dataclass(frozen=True, slots=True, order=True)
class TimeValue:
    """A Gregorian time; ``day`` is ISO, cut at the precision (``2020``, ``2020-05``)."""

    day: str

    @property
    def precision(self) -> Precision:
        """Tell how exact it is."""
        return Precision(Precision.YEAR + self.day.count("-"))

    @property
    def first_day(self) -> str:
        """Give the first day that it can be: ``2020-05-01``."""
        return self.day + "-01" * (Precision.DAY - self.precision)

    @property
    def timestamp(self) -> str:
        """Write it as Wikibase keeps it: ``+2020-05-00T00:00:00Z``."""
        return f"+{self.day}{'-00' * (Precision.DAY - self.precision)}T00:00:00Z"


@dataclass(frozen=True, slots=True, order=True)
class TextValue:
    """A text in a language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True, order=True)
class UrlValue:
    """A web address."""

    url: str


@dataclass(frozen=True, slots=True, order=True)
class SomeValue:
    """There is a value, but it is not known."""


Value = ItemValue | TimeValue | TextValue | UrlValue | SomeValue


@dataclass(frozen=True, slots=True)
class Snak:
    """A property with a value."""

    property: str
    value: Value


Reference = tuple[Snak, ...]
"""The parts of one source, in order."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement about an item, of normal rank: which one is preferred, editors decide.

    Attributes:
        facts: IRIs of the facts that it is made from.
        id: of the statement in the target, when it is there and only lacks something.
        twin: an earlier statement of the item has the same property and value; with an id, any
            other has.
    """

    property: str
    value: Value
    qualifiers: tuple[Snak, ...] = ()
    references: tuple[Reference, ...] = ()
    facts: tuple[str, ...] = ()
    id: str | None = None
    twin: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """What is to be said of one item.

    Attributes:
        iri: of the entity in the graph.
        qid: None for an item that has yet to be made.
        labels: by language; only a new item has them, for those of others are not ours to change.
    """

    iri: str
    qid: str | None
    claims: tuple[Claim, ...] = ()
    labels: tuple[TextValue, ...] = ()
    aliases: tuple[TextValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """All that is to be written: items that are there by number, then new ones by IRI."""

    items: tuple[Item, ...] = field(default=())
