"""What an export could not carry, and why, for a machine to read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why something is not in an export as it is in the graph."""

    UNMAPPED = "unmapped"  # the map has nothing for it
    NOT_ASSERTED = "not-asserted"  # attributed, planned, possible, demanded or denied
    NO_QID = "no-qid"  # an entity has no accepted item
    NO_CLASS = "no-class"  # a new item would have no class
    NO_SOURCE = "no-source"  # nothing that an editor can follow
    CONFLICT = "conflict"  # what is there says something else
    PRESENT = "present"  # it is there already
    NOT_EXPRESSIBLE = "not-expressible"  # the format has no form for it
    UNSAFE = "unsafe"  # the text would be read as something else
    CHANGED = "changed"  # carried, but not letter by letter


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that was left out or changed.

    Attributes:
        about: IRI of the fact or entity, or the id of the item or statement.
        part: what of it: a property, a column, ``label``; empty for the whole.
        detail: one line for a person.
        value: the text or value in question; empty when there is none.
    """

    reason: Reason
    about: str
    part: str = ""
    detail: str = ""
    value: str = ""


Piece = bytes | Loss
"""A writer gives the pieces of a file, and among them what it could not carry."""


def carried(pieces: Iterable[Piece]) -> Iterator[bytes]:
    """Give what goes into the file."""
    return (piece for piece in pieces if isinstance(piece, bytes))


def line(loss: Loss) -> bytes:
    """Write a loss as a line of JSON; what is empty is left out."""
    kept = {name: value for name, value in asdict(loss).items() if value}
    return json.dumps(kept, ensure_ascii=False).encode() + b"\n"
