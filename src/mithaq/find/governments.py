"""Capitals that stand for their governments: طهران تقول، بين بغداد وواشنطن.

What no word beside it decides is the government where the article has the capital as that, and
nowhere as the city.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.lexicon import Hit, Kind, Sheet, Verbal, capital_cues

_REACH = 9  # words
_DATING = frozenset("،,-–—(")


def governments(sheet: Sheet, hits: Sequence[Hit]) -> frozenset[Hit]:
    """Give those of the names that are capitals and mean governments."""
    capitals = [
        (hit, before)
        for before, hit in zip((None, *hits), hits, strict=False)
        if hit.phrase.kind is Kind.CAPITAL
    ]
    told = {hit for hit, before in capitals if _government(sheet, hit, before)}
    keys = {hit.phrase.key for hit in told}
    keys -= {hit.phrase.key for hit, before in capitals if _city(sheet, hit, before)}
    return frozenset(told) | {hit for hit, _ in capitals if hit.phrase.key in keys}


def _city(sheet: Sheet, hit: Hit, before: Hit | None) -> bool:
    """Tell whether the word before a capital, or before what it is joined to, makes it a city."""
    if before is not None and hit.prefix == "و" and before.last == hit.first:
        return _city(sheet, before, None)
    told = hit.prefix.endswith("ب") or _before(sheet, hit.first) in capital_cues().place
    return told or _dateline(sheet, hit)


def _dateline(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether a city opens a sentence and a mark follows: واشنطن، الولايات المتحدة (CNN)."""
    words, first = sheet.words, hit.first
    opens = first == 0 or words[first - 1].sentence != words[first].sentence
    return opens and hit.last < len(words) and not _DATING.isdisjoint(words[hit.last].gap)


def _government(sheet: Sheet, hit: Hit, before: Hit | None) -> bool:
    """Tell whether a capital means a government; ``before`` is one it is joined to by و."""
    if hit.prefix.endswith(("ب", "ل", "ك")):
        return False
    if before is not None and hit.prefix == "و" and before.last == hit.first:
        return _government(sheet, before, None)
    cues, norm = capital_cues(), _before(sheet, hit.first)
    if norm in cues.place:
        return False
    if norm in cues.government:
        return True
    acts = sheet.joined(hit.first) and _acting(sheet, hit.first - 1)
    if sheet.joined(hit.last):
        acts = acts or _acting(sheet, hit.last) or sheet.words[hit.last].norm in cues.predicates
    return acts or (not hit.prefix and _addressed(sheet, hit))


def _before(sheet: Sheet, i: int) -> str:
    if not sheet.joined(i):
        return ""
    norm = sheet.words[i - 1].norm
    return (
        norm if norm in capital_cues().place | capital_cues().government else norm.removeprefix("و")
    )


def _addressed(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether a capital is the object of a verb of asking or blaming, which goes on behind it.

    طالب الرئيس التركي الرياض بتسليم المتهمين
    """
    if not sheet.joined(hit.last):
        return False
    norm, known = sheet.words[hit.last].norm, sheet.infos[hit.last]
    deed = any(noun.prefix.endswith("ب") for noun in known.nominals)
    if not deed and norm not in capital_cues().going_on:
        return False
    return any(_addresses(sheet, k) for k in _clause_before(sheet, hit.first))


def _clause_before(sheet: Sheet, i: int) -> Iterator[int]:
    """Give the words before a word that no mark parts from it, the nearest first."""
    for k in range(i - 1, max(-1, i - 1 - _REACH), -1):
        if not sheet.joined(k + 1):
            return
        yield k


def _addresses(sheet: Sheet, i: int) -> bool:
    told = (verb for verb in sheet.infos[i].verbs if not (verb.form.passive or verb.suffix))
    return any(verb.form.lemma in capital_cues().addressing for verb in told)


def _acting(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a feminine verb whose subject a government can be."""
    known = sheet.infos[i]
    lemmas = {v.form.lemma for v in known.verbs if _feminine(v)}
    return bool(lemmas) and not known.common and not lemmas & capital_cues().city_verbs


def _feminine(verbal: Verbal) -> bool:
    return verbal.form.person == "3fs" and not verbal.form.passive
