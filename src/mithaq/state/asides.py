"""Asides: what a pair of commas holds after a name, and the clause around it goes on without.

انتقد أنور قرقاش، وزير الدولة، الحوثيين: the verb's object stands behind the aside. It is an
apposition (a post, a kinship, a description) or a relative clause (الذي هاجم المسجد).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mithaq.lexicon import Kind, Sheet
from mithaq.state.phrase import Phrase
from mithaq.state.words import words

_RELATIVES = words("clauses", "relatives")
_APPOSED = words("clauses", "apposed")
_COMMAS = frozenset("،,")
_DASHES = frozenset("-–—")
_LONGEST = 30  # words


def asides(
    sheet: Sheet, at: Mapping[int, Phrase], bounds: Sequence[tuple[int, int]]
) -> Mapping[int, tuple[int, int]]:
    """Give for each word inside an aside its first word and the one after its last."""
    found: dict[int, tuple[int, int]] = {}
    for first, end in bounds:
        for start, stop in _asides(sheet, at, first, end):
            found |= dict.fromkeys(range(start, stop), (start, stop))
    return found


def _asides(
    sheet: Sheet, at: Mapping[int, Phrase], first: int, end: int
) -> Iterator[tuple[int, int]]:
    k = first + 1
    while k < end:
        stop = _stop(sheet, k, end) if k - 1 in at and _opens(sheet, at, k) else None
        if stop:
            yield k, stop
        k = stop or k + 1


def _opens(sheet: Sheet, at: Mapping[int, Phrase], k: int) -> bool:
    """Tell whether an aside opens at a word: a mark before it, and a head that describes."""
    gap = frozenset(sheet.words[k].gap)
    if gap & _DASHES:
        return True
    if not gap & _COMMAS or at.get(k) is at[k - 1]:
        return False
    if sheet.words[k].norm in _RELATIVES | _APPOSED:
        return True
    return any(sheet.found(k, Kind.OFFICE, Kind.HONORIFIC)) and not sheet.infos[k].verbs


def _stop(sheet: Sheet, k: int, end: int) -> int | None:
    """Give the word behind the mark that closes an aside as it was opened."""
    opened = _DASHES if _DASHES & frozenset(sheet.words[k].gap) else _COMMAS
    near = range(k + 1, min(end, k + _LONGEST))
    return next((j for j in near if opened & frozenset(sheet.words[j].gap)), None)
