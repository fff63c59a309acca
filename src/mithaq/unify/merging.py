"""Groups that are put together step by step (disjoint sets)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mithaq.model.profile import Verdict
from mithaq.unify.groups import Group, united


class Merging:
    """Groups, numbered in the order given, of which some turn out to be one."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._groups = list(groups)
        self._roots = list(range(len(groups)))
        self.verdicts: list[Verdict] = []

    def root(self, number: int) -> int:
        """Give the number under which the group now stands."""
        while self._roots[number] != number:
            self._roots[number] = number = self._roots[self._roots[number]]
        return number

    def group(self, number: int) -> Group:
        """Give the group as it is now."""
        return self._groups[self.root(number)]

    def unite(self, one: int, other: int, reason: str) -> None:
        """Make one group of two, and note why; a group and itself stay as they are."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return
        self.note(one, other, reason, same=True)
        self._groups[first] = united((self._groups[first], self._groups[second]))
        self._roots[second] = first

    def note(self, one: int, other: int, reason: str, *, same: bool = False) -> None:
        """Note a decision on two groups."""
        names = sorted((self.group(one).label, self.group(other).label))
        self.verdicts.append(Verdict(names[0], names[1], same, reason))

    def distinct(self, numbers: Iterable[int]) -> list[int]:
        """Give the numbers under which these groups now stand, each once, in order."""
        return sorted({self.root(number) for number in numbers})

    def result(self) -> list[Group]:
        """Give the groups that are left."""
        return [self._groups[number] for number in self.distinct(range(len(self._roots)))]
