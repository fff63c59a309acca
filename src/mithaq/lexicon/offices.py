"""Posts a person can hold, as the data file describes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mithaq.errors import LexiconError
from mithaq.lexicon.files import blocks, choices, rows
from mithaq.text import fold

JURISDICTIONS = frozenset(
    (
        "nisba", "country", "cabinet", "portfolio", "body", "force", "place", "office", "topic",
        "seat", "adjective", "unlisted", "charge", "served", "own",
        "acting", "person",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Office:
    """A post: what it is called and where its jurisdiction stands (see ``data/offices.toml``)."""

    key: str
    label: str
    titles: tuple[str, ...]
    plurals: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    needs: bool = False
    bare: bool = False
    lends: bool = False
    sole: bool = False
    vague: bool = False
    named: bool = False
    status: str | None = None
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
            titles=(*block["titles"], *block.get("plurals", ())),
            plurals=tuple(map(fold, block.get("plurals", ()))),
            of=tuple(block.get("of", ())),
            via=tuple(fold(word) for word in block.get("via", ())),
            needs=block.get("needs", False),
            bare=block.get("bare", False),
            lends=block.get("lends", False),
            sole=block.get("sole", False),
            named=block.get("named", False),
            vague=block.get("vague", False),
            status=block.get("status"),
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
def _titles() -> Mapping[str, str]:
    return {office.key: office.titles[0] for office in reversed(offices())}


@cache
def _portfolio_names() -> Mapping[str, str]:
    return {key: choices(names)[0] for names, key, _ in reversed(list(rows("portfolios.tsv")))}


def office_title(post: str) -> str:
    """Give what a post is usually called: ``deputy/minister/defence@…`` is نائب وزير الدفاع."""
    parts = post.partition("@")[0].partition(">")[0].split("/")
    return " ".join(_titles().get(part) or _subjects(part) for part in parts)


def _subjects(part: str) -> str:
    """Give the subjects of a ministry: الري والكهرباء of ``irrigation+electricity``."""
    return " و".join(_portfolio_names().get(subject, subject) for subject in part.split("+"))


@cache
def plural_titles() -> frozenset[str]:
    """Give the folded titles that stand for several holders (وزراء، رئيسا)."""
    return frozenset(title for office in offices() for title in office.plurals)


@cache
def _seats() -> Mapping[str, int]:
    return {office.key: office.seats for office in offices() if office.seats}


def seats(post: str) -> int | None:
    """Give how many hold a post (``minister/defence@country:US``) at once, where it is fixed."""
    return _seats().get(post.partition("@")[0].partition("/")[0])
