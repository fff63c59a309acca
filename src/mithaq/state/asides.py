"""Asides: what a pair of commas holds after a name, and the clause around it goes on without.

انتقد أنور قرقاش، وزير الدولة، الحوثيين: the verb's object stands behind the aside. It is an
apposition (a post, a kinship, a description) or a relative clause (الذي هاجم المسجد).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mithaq.lexicon import Kind, Sheet
from mithaq.model import EntityType
from mithaq.state.phrase import Phrase
from mithaq.state.words import words

_RELATIVES = words("clauses", "relatives")
_APPOSED = words("clauses", "apposed")
_COMMAS = frozenset("،,")
_DASHES = frozenset("-–—")
_NEAR = 3  # words
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
        opens = (k - 1 in at and _opens(sheet, at, k)) or _second(sheet, at, k)
        opens = opens or _served(sheet, at, k)
        stop = _stop(sheet, at, k, end) if opens else None
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


def _served(sheet: Sheet, at: Mapping[int, Phrase], k: int) -> bool:
    """Tell whether a post behind a comma goes on with whom it serves: فلان، مستشار الرئيس بايدن."""
    phrase, before = at.get(k), at.get(k - 1)
    if phrase is None or before is None or {phrase.type, before.type} != {EntityType.PERSON}:
        return False
    inner = range(before.first + 1, before.last)
    post = any(frozenset(sheet.words[j].gap) & _COMMAS for j in inner)
    return post and phrase is not before and not frozenset(sheet.words[k].gap) & _COMMAS


def _second(sheet: Sheet, at: Mapping[int, Phrase], k: int) -> bool:
    """Tell whether a person opens here whose post one before him serves: مستشار الرئيس، بايدن."""
    phrase = at.get(k)
    before = next((at[j] for j in range(k - 1, max(k - _NEAR, -1), -1) if j in at), None)
    if phrase is None or before is None or phrase is before:
        return False
    persons = {phrase.type, before.type} == {EntityType.PERSON}
    return persons and bool(frozenset(sheet.words[k].gap) & _COMMAS)


def _stop(sheet: Sheet, at: Mapping[int, Phrase], k: int, end: int) -> int | None:
    """Give the word behind the mark that closes an aside as it was opened.

    A comma inside a name or before one in apposition does not (مستشار الرئيس، جو بايدن، …).
    """
    opened = _DASHES if _DASHES & frozenset(sheet.words[k].gap) else _COMMAS
    near = range(k + 1, min(end, k + _LONGEST))
    marked = [j for j in near if opened & frozenset(sheet.words[j].gap)]
    return next((j for j in marked if not _inner(at, j, marked)), None)


def _inner(at: Mapping[int, Phrase], j: int, marked: Sequence[int]) -> bool:
    """Tell whether a mark stands inside a name, or a person's name between it and the next."""
    phrase = at.get(j)
    if phrase is None:
        return False
    return phrase is at.get(j - 1) or (phrase.type is EntityType.PERSON and phrase.last in marked)
