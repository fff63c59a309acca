"""Posts a person can hold, as the data file describes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mithaq.errors import LexiconError
from mithaq.lexicon.files import blocks
from mithaq.text import fold

JURISDICTIONS = frozenset(
    (
        "nisba", "country", "portfolio", "body", "force", "place", "office", "topic", "seat",
        "adjective", "unlisted",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Office:
    """A post: what it is called and where its jurisdiction stands (see ``data/offices.toml``)."""

    key: str
    label: str
    titles: tuple[str, ...]
    of: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    needs: bool = False
    bare: bool = False
    lends: bool = False
    fixed: str | None = None
    seats: int | None = None


@cache
def offices() -> tuple[Office, ...]:
    """Read ``offices.toml``.

    Raises:
        LexiconError: a block names a jurisdiction that does not exist.
    """
    found = tuple(
        Office(
            key=block["key"],
            label=block["en"],
            titles=tuple(block["titles"]),
            of=tuple(block.get("of", ())),
            via=tuple(fold(word) for word in block.get("via", ())),
            needs=block.get("needs", False),
            bare=block.get("bare", False),
            lends=block.get("lends", False),
            fixed=block.get("fixed"),
            seats=block.get("seats"),
        )
        for block in blocks("offices.toml", "office")
    )
    for office in found:
        if unknown := set(office.of) - JURISDICTIONS:
            raise LexiconError(f"offices.toml: {office.key} is of {sorted(unknown)}.")
    return found


@cache
def _seats() -> Mapping[str, int]:
    return {office.key: office.seats for office in offices() if office.seats}


def seats(post: str) -> int | None:
    """Give how many hold a post (``minister/defence@country:US``) at once, where it is fixed."""
    return _seats().get(post.partition("@")[0].partition("/")[0])
