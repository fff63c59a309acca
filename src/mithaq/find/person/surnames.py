"""Surnames: which words can be one right behind a first name."""

from __future__ import annotations

from mithaq.find.person.leftover import GOVERNING, accusative, leftover
from mithaq.find.person.shapes import (
    FEMININE,
    OFTEN,
    PLURALS,
    SERVANT,
    finite,
    inflected,
    verbal_noun,
)
from mithaq.find.words import definite, proper
from mithaq.lexicon import Kind, Sheet, info, name_words, verb_like

GIVEN = 5  # seen so often, a unit is a given name
_CLITICS = ("ب", "ك", "ف")
_TOLD_OF = ("3ms", "3fs", "3md", "3fd", "3mp")  # not 3fp, of which مولن is a form
NOT_SURNAMES = (*GOVERNING, Kind.NISBA, Kind.COUNTRY, Kind.PLACE)


def last_name(sheet: Sheet, i: int) -> bool:
    """Tell whether a word right behind a given name is a surname where one is expected.

    It can be a definite common word (يوسف الشاهد), or look like a clitic and a word (كولن باول).
    """
    known = sheet.infos[i]
    listed = known.unit.seen > 0 and not known.common and not sheet.hits[i] and not known.verbs
    other = listed or _surname(sheet, i) or nothing_else(sheet, i) or leftover(sheet, i)
    return other and (_first_name(sheet, i - 1) or (not known.common and _unlisted(sheet, i - 1)))


def _first_name(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a given name: a listed one, or the second half of one with عبد."""
    servant = i > 0 and sheet.words[i - 1].norm == SERVANT and definite(sheet.words[i].norm)
    return servant or sheet.infos[i].unit.given > 0


def _unlisted(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can be a first name that no list has, and no surname that all know."""
    norm = sheet.words[i].norm
    return proper(sheet, i) and not norm.endswith(FEMININE) and norm not in name_words("renowned")


def nothing_else(sheet: Sheet, i: int) -> bool:
    """Tell whether a word that looks like another one makes sense as a surname alone.

    An indefinite adjective describes no name (إياد مدني); what follows a foreign first name is
    seldom a verb (مارك تونر), unless what it governs follows.
    """
    norm, known = sheet.words[i].norm, sheet.infos[i]
    third = any(verbal.form.person in _TOLD_OF for verbal in known.verbs)
    noun = any(not n.participle for n in known.nominals) or accusative(norm)
    if definite(norm) or third or noun or i in sheet.timed or sheet.hits[i]:
        return False
    if known.common or inflected(norm):
        return known.common in ("", "adjective") and norm.endswith("ي")
    governing = sheet.adjoins(i + 1) and definite(sheet.words[i + 1].norm)
    abroad = sheet.infos[i - 1].unit.seen < OFTEN
    clitic = known.composed and norm.startswith(_CLITICS)
    other = clitic or verb_like(norm) or bool(known.verbs or known.nominals)
    return abroad and not governing and other


def _surname(sheet: Sheet, i: int) -> bool:
    norm, known = sheet.words[i].norm, sheet.infos[i]
    if sheet.words[i].norm in name_words("family_titles"):  # حسين الشيخ
        return not (sheet.adjoins(i + 1) and sheet.infos[i + 1].unit.seen)
    taken = any(sheet.found(i, *GOVERNING, Kind.NISBA)) or any(map(finite, known.verbs))
    plural = norm.endswith(PLURALS) and not known.unit.seen
    ending = plural or (known.common == "noun" and norm.endswith(FEMININE))
    given = info(norm.removeprefix("ال")).unit.seen >= OFTEN  # أحمد التوفيق
    noun = ending or (any(map(verbal_noun, known.nominals)) and not given)
    return not (taken or noun) and i not in sheet.timed and definite(norm)


def surnamed(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a definite word can be a surname: no verbal noun."""
    known = sheet.infos[i]
    if not units or not definite(sheet.words[i].norm) or known.verbs or sheet.hits[i]:
        return False
    return not any(map(verbal_noun, known.nominals))
