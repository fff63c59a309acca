"""What has been found so far, by the words it covers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from mithaq.find.name import Name
from mithaq.lexicon import Sheet
from mithaq.model import EntityType, Manner


@dataclass(frozen=True, slots=True)
class Board:
    """The sheet and the names found in it; finders read it and give more names.

    ``at`` holds, for each word, the names that cover it, the longest first.
    """

    sheet: Sheet
    at: Mapping[int, tuple[Name, ...]] = field(default_factory=dict)

    def add(self, names: Iterable[Name]) -> Board:
        """Give a board with ``names`` too; one that cuts across an earlier one is left out."""
        table = dict(self.at)
        for name in names:
            covered = range(name.first, name.last)
            others = {other for word in covered for other in table.get(word, ())}
            if not any(_clash(name, other) for other in others):
                for word in covered:
                    longer = (*table.get(word, ()), name)
                    table[word] = tuple(sorted(longer, key=lambda n: n.first - n.last))
        return Board(self.sheet, table)

    def names(self) -> Iterator[Name]:
        """Give all names in the order of the text, an outer one before those inside it."""
        for word in sorted(self.at):
            yield from (name for name in self.at[word] if name.first == word)

    def starting(self, i: int) -> Name | None:
        """Give the longest name that starts at word ``i``."""
        return next((name for name in self.at.get(i, ()) if name.first == i), None)

    def ending(self, i: int) -> Name | None:
        """Give the longest name that ends before word ``i``."""
        return next((name for name in self.at.get(i - 1, ()) if name.last == i), None)

    def covering(self, i: int) -> Name | None:
        """Give the longest name that covers word ``i``."""
        return next(iter(self.at.get(i, ())), None)


def _clash(one: Name, other: Name) -> bool:
    """Tell whether two names that share words are the same words, or lie across each other.

    A post can be named by the adjective of its country alone (وزراء خارجية العراق والأردني …), or
    by the institution that its holder presides over (تولى رئاسة الجمهورية).
    """
    nation = other.mention.manner is Manner.NISBA
    if one.mention.type is EntityType.OFFICE and (nation or _presided(one, other)):
        return False
    inside = one.first >= other.first and one.last <= other.last
    around = one.first <= other.first and one.last >= other.last
    return inside == around


def _presided(post: Name, body: Name) -> bool:
    same = (post.first, post.last) == (body.first, body.last)
    return same and body.mention.type is EntityType.ORGANIZATION
