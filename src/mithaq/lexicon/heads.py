"""Nouns that head the name of an organisation, force, agreement, dialogue or place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mithaq.errors import LexiconError
from mithaq.lexicon.files import blocks, choices, words
from mithaq.model import EntityType
from mithaq.text import fold

TAKES = frozenset(
    (
        "portfolio", "adjectives", "nisba", "genitive", "quoted", "known", "name", "people",
        "place", "for", "in", "seated", "between", "with", "on", "against", "armed", "loyal",
        "and", "strong", "matter", "qualities", "truce", "titled", "concluded",
        "purpose", "aim", "sides", "about", "numbered", "situated",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """A head noun and what may follow it (see ``data/heads.toml``)."""

    words: tuple[str, ...]
    type: EntityType
    kind: str
    takes: frozenset[str]
    one: bool = False
    owned: bool = False
    bare: bool = False
    signed: bool = False
    cued: bool = False
    alone: bool = False
    adjective: bool = False
    never: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()


@cache
def heads() -> tuple[Head, ...]:
    """Read ``heads.toml``.

    Raises:
        LexiconError: a block takes something that does not exist.
    """
    found = tuple(
        Head(
            words=tuple(block["words"]),
            type=EntityType(block["type"]),
            kind=block["kind"],
            takes=frozenset(block["takes"]),
            one=block.get("one", False),
            owned=block.get("owned", False),
            bare=block.get("bare", False),
            signed=block.get("signed", False),
            cued=block.get("cued", False),
            alone=block.get("alone", False),
            adjective=block.get("adjective", False),
            never=frozenset(map(fold, block.get("never", ()))),
            vague=frozenset(map(fold, block.get("vague", ()))),
        )
        for block in blocks("heads.toml", "head")
    )
    for head in found:
        if unknown := head.takes - TAKES:
            raise LexiconError(f"heads.toml: {head.kind} takes {sorted(unknown)}.")
    return found


@cache
def force_adjectives(kind: str) -> frozenset[str]:
    """Give the folded ``armed`` or ``loyal`` adjectives, or the ``arms`` of units."""
    return frozenset(map(fold, words("heads.toml", kind)))


@cache
def agreeing(kind: str) -> frozenset[str]:
    """Give the folded ``verbs``, ``participles`` or ``parting`` words around agreements."""
    return frozenset(map(fold, words("agreeing.toml", kind)))


@cache
def duals() -> Mapping[str, str]:
    """Give the folded singular of folded dual nouns in construct: حركة of حركتا."""
    return {fold(dual): fold(one) for dual, one in map(choices, words("heads.toml", "duals"))}


@cache
def generic() -> frozenset[str]:
    """Give the folded adjectives that tell no force from another."""
    return frozenset(map(fold, words("heads.toml", "generic")))


@cache
def ordinals() -> frozenset[str]:
    """Give the folded definite ordinals: الرابعة."""
    return frozenset(map(fold, words("heads.toml", "ordinals")))


@cache
def clausal() -> frozenset[str]:
    """Give the folded adjectives that open a clause and end a name."""
    return frozenset(map(fold, words("heads.toml", "clausal")))
