"""Units of personal names: how often each was seen as a given name and as a surname."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from mithaq.lexicon.files import rows, words
from mithaq.text import fold


class NameUnit(NamedTuple):
    """How common a name unit is, and in which roles it stands."""

    given: int = 0
    surname: int = 0

    @property
    def seen(self) -> int:
        """How often it was seen in any role."""
        return self.given + self.surname


@cache
def units() -> Mapping[str, NameUnit]:
    """Read ``names.tsv``; a unit listed for both roles counts for both."""
    table: dict[str, NameUnit] = {}
    for unit, role, count in rows("names.tsv"):
        seen = table.get(fold(unit), NameUnit())
        number = int(count)
        table[fold(unit)] = NameUnit(
            seen.given + (number if role in ("given", "both") else 0),
            seen.surname + (number if role in ("surname", "both") else 0),
        )
    return table


@cache
def whole_names() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Give the folded words of the names that are known as a whole, by the first; longer first."""
    names = [tuple(name.split()) for name in sorted(name_words("whole"), reverse=True)]
    return {first: tuple(n for n in names if n[0] == first) for first, *_ in names}


@cache
def name_words(kind: str) -> frozenset[str]:
    """Give the folded words of a list of ``names.toml``: ``particles``, ``honouring`` …."""
    return frozenset(map(fold, words("names.toml", kind)))


@cache
def disguised() -> frozenset[str]:
    """Give the first names, as they are written, that fold like a particle."""
    return frozenset(words("names.toml", "disguised"))
