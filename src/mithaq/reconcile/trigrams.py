"""Names that look alike: equal in the folded form, or sharing many groups of three letters.

Likeness is the Dice coefficient of the sets of trigrams, in per cent (Angell, Freund and Willett
1983).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from mithaq.text import fold

_EDGE = " "
_ENOUGH = 30.0
"""Names that are less alike are no candidates."""


class Trigrams:
    """An index from groups of three letters to the names that have them."""

    def __init__(self, named: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._names: list[tuple[str, str, int]] = []
        self._places: dict[str, list[int]] = defaultdict(list)
        for name, forms in named:
            for form in sorted({folded(each) for each in forms} - {""}):
                grams = trigrams(form)
                for gram in grams:
                    self._places[gram].append(len(self._names))
                self._names.append((name, form, len(grams)))

    def alike(self, text: str) -> dict[str, float]:
        """Give likeness by id, of the best name of each; 100 stands for equal folded forms."""
        wanted = folded(text)
        grams = trigrams(wanted)
        shared = Counter(place for gram in grams for place in self._places.get(gram, ()))
        best: dict[str, float] = {}
        for place, count in shared.items():
            name, form, size = self._names[place]
            likeness = 100.0 if form == wanted else min(99.0, 200 * count / (len(grams) + size))
            if likeness >= max(_ENOUGH, best.get(name, 0.0)):
                best[name] = round(likeness, 1)
        return best

    def starting(self, text: str) -> list[str]:
        """Give the ids of what has a name of which some word starts like this, in order."""
        wanted = f"{_EDGE}{folded(text)}"
        found = (name for name, form, _ in self._names if wanted in f"{_EDGE}{form}")
        return list(dict.fromkeys(found))


def folded(text: str) -> str:
    """Give the form in which spellings of a name are equal, its words one blank apart."""
    return " ".join(fold(text).split())


def trigrams(name: str) -> frozenset[str]:
    """Give the groups of three letters of a folded name, its edges among them."""
    edged = f"{_EDGE}{name}{_EDGE}"
    return frozenset(edged[at : at + 3] for at in range(len(edged) - 2))
