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
    acts = sheet.joined(hit.first) and _acting(sheet, hit.first - 1)
    return acts or (sheet.joined(hit.last) and _acting(sheet, hit.last))


def _before(sheet: Sheet, i: int) -> str:
    if not sheet.joined(i):
        return ""
    norm = sheet.words[i - 1].norm
    return (
        norm if norm in capital_cues().place | capital_cues().government else norm.removeprefix("و")
    )


def _acting(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a feminine verb whose subject a government can be."""
    known = sheet.infos[i]
    lemmas = {v.form.lemma for v in known.verbs if _feminine(v)}
    return bool(lemmas) and not known.common and not lemmas & capital_cues().city_verbs


def _feminine(verbal: Verbal) -> bool:
    return verbal.form.person == "3fs" and not verbal.form.passive and not verbal.suffix
