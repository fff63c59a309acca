"""Capitals that stand for their governments: طهران تقول، بين بغداد وواشنطن."""

from __future__ import annotations

from mithaq.lexicon import Hit, Sheet, Verbal, capital_cues


def government(sheet: Sheet, hit: Hit, before: Hit | None) -> bool:
    """Tell whether a capital means a government; ``before`` is one it is joined to by و."""
    if hit.prefix.endswith(("ب", "ل", "ك")):
        return False
    if before is not None and hit.prefix == "و" and before.last == hit.first:
        return government(sheet, before, None)
    cues, norm = capital_cues(), _before(sheet, hit.first)
    if norm in cues.place:
        return False
    if norm in cues.government:
        return True
    return _subject(sheet, hit.first - 1, norm) or _subject(sheet, hit.last, "")


def _before(sheet: Sheet, i: int) -> str:
    if not sheet.joined(i):
        return ""
    norm = sheet.words[i - 1].norm
    return (
        norm if norm in capital_cues().place | capital_cues().government else norm.removeprefix("و")
    )


def _subject(sheet: Sheet, i: int, norm: str) -> bool:
    """Tell whether the word beside it is a feminine verb whose subject a government can be."""
    if not 0 <= i < len(sheet.words) or not sheet.joined(max(i, 1)):
        return False
    known = sheet.infos[i]
    verbs = [v for v in known.verbs if _feminine(v)]
    return (
        bool(verbs)
        and not known.common
        and norm not in capital_cues().place
        and not any(v.form.lemma in capital_cues().city_verbs for v in verbs)
    )


def _feminine(verbal: Verbal) -> bool:
    return verbal.form.person == "3fs" and not verbal.form.passive and not verbal.suffix
