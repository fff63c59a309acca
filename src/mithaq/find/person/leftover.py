"""Surnames that look like common words: العميد يحيى سريع، أن …; فؤاد شكر المعروف بـ….

Behind a title and a first name an indefinite word that agrees with nothing before it, governs
nothing behind it and has no ending of the accusative has no place in the sentence but as a surname.
So has a country or place without a preposition: روبرت مالي إلى فيينا.
"""

from __future__ import annotations

from mithaq.find.person.shapes import NUMBERED, articled, finite, owned
from mithaq.lexicon import Kind, Sheet, foreign, info, name_words, verb_like

GOVERNING = (
    Kind.OFFICE, Kind.HEAD, Kind.HONORIFIC, Kind.PORTFOLIO, Kind.CAPITAL, Kind.ORGANIZATION,
    Kind.FORCE,
)  # fmt: skip
"""The kinds of phrases that a genitive or an apposition can be, but no surname."""

_NOT_NOMINAL = ("function", "adverb", "verb")
_PREPOSITIONS = ("في", "من", "عن")  # that nouns and participles govern: قتيل في


def leftover(sheet: Sheet, i: int) -> bool:
    """Tell whether a word behind a first name has no place in the sentence but as a surname."""
    known = sheet.infos[i]
    if not _bare(sheet, i) or _governing(sheet, i) or _tensed(sheet, i):
        return False
    if any(map(finite, known.verbs)):
        return bool(known.common) and _whole(sheet, i + 1)
    return _whole(sheet, i + 1) or _governs_not(sheet, i)


def _governing(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can be a title or head noun, and no surname as سلطان is."""
    hits = list(sheet.found(i, *GOVERNING))
    surname = sheet.infos[i].unit.surname > 0
    return any(hit.phrase.kind is not Kind.OFFICE or not surname for hit in hits)


def _bare(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can be an indefinite noun or adjective without clitics and endings."""
    norm, known = sheet.words[i].norm, sheet.infos[i]
    if articled(sheet, i) or i in sheet.timed or sheet.words[i].kind != "word":
        return False
    abstract = known.common == "noun" and norm.endswith("ه")
    joined = owned(known) or (known.composed and not foreign(norm))
    declined = _declined(norm) and not known.unit.surname
    return not (known.common in _NOT_NOMINAL or abstract or joined or declined)


def _declined(norm: str) -> bool:
    """Tell whether a noun has an ending that no name has: of the plural, dual or accusative."""
    return norm.endswith(NUMBERED) or accusative(norm)


def accusative(norm: str) -> bool:
    """Tell whether a word is a noun with the ا of the accusative: رئيسا."""
    bare = info(norm[:-1])
    return norm.endswith("ا") and bool(bare.common or bare.nominals)


def _tensed(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a verb of the present or future: سيذهب."""
    future = any(verbal.future for verbal in sheet.infos[i].verbs)
    return future or verb_like(sheet.words[i].norm.removeprefix("س"))


def _whole(sheet: Sheet, i: int) -> bool:
    """Tell whether a name is whole before a word: at a mark, before المعروف بـ."""
    return not sheet.adjoins(i) or sheet.words[i].norm in name_words("known_as")


def _governs_not(sheet: Sheet, i: int) -> bool:
    """Tell whether what follows a word neither describes it nor is governed by it."""
    known, after, norm = sheet.infos[i], sheet.infos[i + 1], sheet.words[i + 1].norm
    if after.common == "function":
        return norm not in _PREPOSITIONS or not (known.common or known.nominals)
    if any(hit.prefix == "و" for hit in sheet.hits[i + 1]):
        return True
    family = after.unit.surname > 0 or norm.endswith("ي") or foreign(norm)
    surname = articled(sheet, i + 1) and family and not after.common
    return not known.common and (surname or any(map(finite, after.verbs)))
