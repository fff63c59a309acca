"""A mention while it is being found."""

from __future__ import annotations

from typing import NamedTuple

from mithaq.lexicon import Sheet, cut
from mithaq.model import EntityType, Manner, Mention


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

    @property
    def bare_of_prepositions(self) -> bool:
        """Tell whether nothing but a conjunction is written on to its front."""
        return self.prefix in ("", "و", "ف")


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
    of: Mention | None = None,
) -> Name:
    """Make a name of words ``first`` to ``last`` (exclusive)."""
    mention = Mention(type_, sheet.span(first, last, prefix), key, manner, of)
    return Name(mention, first, last, prefix, kind)
