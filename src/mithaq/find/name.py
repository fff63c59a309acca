"""A mention while it is being found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from mithaq.find.words import norms
from mithaq.lexicon import Sheet
from mithaq.model import EntityType, Manner, Mention

OUTLETS = ("media", "agency")
"""The kinds of organisation that are cited by their title alone: صحيفة الوطن, «الوطن»."""


class Name(NamedTuple):
    """A mention with the words ``first`` to ``last`` (exclusive) that it covers.

    Attributes:
        prefix: the clitics cut off before it.
        kind: the finer sort that its head noun or the lexicon gives (forces, media, city …).
    """

    mention: Mention
    first: int
    last: int
    prefix: str = ""
    kind: str = ""


def name(  # noqa: PLR0913 (a mention has that many sides)
    sheet: Sheet,
    type_: EntityType,
    first: int,
    last: int,
    key: str,
    *,
    prefix: str = "",
    kind: str = "",
    manner: Manner = Manner.NAME,
    shorter: Sequence[int] = (),
    of: Mention | None = None,
) -> Name:
    """Make a name of words ``first`` to ``last``; ``shorter`` are earlier ends that name it too."""
    ends = sorted({end for end in shorter if first < end < last})
    spans = tuple(sheet.span(first, end, prefix) for end in ends)
    mention = Mention(type_, sheet.span(first, last, prefix), key, manner, spans, of)
    return Name(mention, first, last, prefix, kind)


def titled(sheet: Sheet, found: Name, first: int, last: int) -> Name:
    """Give a name with words ``first`` to ``last`` of it as a shorter one."""
    shorter = (*found.mention.shorter, sheet.span(first, last))
    return found._replace(mention=replace(found.mention, shorter=shorter))


def person(sheet: Sheet, first: int, last: int, prefix: str = "") -> Name:
    """Make the name of a person of words ``first`` to ``last``, with its words as its key."""
    key = " ".join(norms(sheet, first, last)).removeprefix(prefix)
    return name(sheet, EntityType.PERSON, first, last, key, prefix=prefix)
