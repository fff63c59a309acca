"""What a thing is called, whatever its place in the sentence does to the words."""

from __future__ import annotations

from mithaq.lexicon import unswallowed
from mithaq.model import EntityType


def called(type_: EntityType, written: str) -> str:
    """Give the name that a form stands for: no clitics, a post in its basic form.

    >>> called(EntityType.OFFICE, "وزيرا للدفاع")
    'وزير الدفاع'
    """
    return _basic(written) if type_ is EntityType.OFFICE else unswallowed(written)


def _basic(title: str) -> str:
    """Undo the accusative of a title (قائدا للجيش)."""
    first, blank, rest = unswallowed(title).partition(" ")
    if first.startswith("ال") or not rest.startswith("لل"):
        return first + blank + rest
    return f"{first.removesuffix('ا')} {unswallowed(rest)}"
