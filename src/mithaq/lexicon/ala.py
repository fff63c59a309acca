"""The preposition على, which in the folded form looks like the name علي.

Its last letter tells them apart, except in papers that put dots under every ى (إلي): there it is a
name only beside another part of a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.lexicon.info import info
from mithaq.lexicon.word import Word

_ALA = ("علي", "وعلي", "فعلي")
_ILA = "الي"
_OFTEN = 50  # seen so often, a unit is a name whatever stands beside it
_FILIAL = ("بن", "عبد", "ابو", "ابي", "ابن", "ال")


def prepositions(text: str, words: Sequence[Word]) -> frozenset[int]:
    """Give the numbers of the words that are على."""
    dotted = {text[word.end - 1] for word in words if word.norm == _ILA} == {"ي"}
    return frozenset(
        i
        for i, word in enumerate(words)
        if word.norm in _ALA
        and (text[word.end - 1] == "ى" or (dotted and not _beside_name(words, i)))
    )


def _beside_name(words: Sequence[Word], i: int) -> bool:
    before = words[i - 1].norm if i and not words[i].gap else ""
    after = words[i + 1].norm if i + 1 < len(words) and not words[i + 1].gap else ""
    filial = before in _FILIAL or after in _FILIAL
    return filial or any(info(norm).unit.given >= _OFTEN for norm in (before, after))
