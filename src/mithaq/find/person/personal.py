"""The words of a personal name: how far a name goes that begins at a word.

It goes on over name units and words that no list of common words, verbs or places holds; so a
foreign name needs no lexicon. It ends at any mark.
"""

from __future__ import annotations

from mithaq.find.person.bounds import goes_on, hyphened
from mithaq.find.person.opening import chain, opens
from mithaq.find.person.particles import inside, particle, titled
from mithaq.find.person.shapes import FEMININE, doubtful, worded
from mithaq.find.person.surnames import last_name, nothing_else
from mithaq.find.person.units import unit
from mithaq.find.words import adjective, definite, proper, says
from mithaq.lexicon import Sheet, name_words, whole_names

_LONGEST = 5  # units, particles not counted


def run(sheet: Sheet, i: int, stem: str | None = None, *, full: bool = False) -> int:
    """Give the end of the name that begins at word ``i``; ``i`` itself where none does.

    ``stem`` is the first word without its clitics, where it is not the whole word. ``full`` says
    that a surname is expected, which may then look like a common noun.
    """
    last, end, units = i, i, 0
    if known := whole(sheet, i, stem):
        return known
    if i < len(sheet.words) and sheet.words[i].norm in name_words("never") | name_words("kin"):
        return i
    if full and (syllables := chain(sheet, i)) > i:
        return syllables
    while last < len(sheet.words) and units < _LONGEST and goes_on(sheet, i, last):
        if inside(sheet, i, last) or titled(sheet, i, last):
            last += 1
        elif _part(sheet, i, last, units, full=full) or (last == i and stem):
            last += 1
            end, units = last, units + 1
        else:
            break
    return end


def whole(sheet: Sheet, i: int, stem: str | None = None) -> int | None:
    """Give the end of the name that begins at word ``i``, where the lexicon has it as a whole."""
    first = stem or (sheet.words[i].norm if i < len(sheet.words) else "")
    for _, *rest in whole_names().get(first, ()):
        last = i + 1 + len(rest)
        if says(sheet, i + 1, *rest) and all(_written_on(sheet, k) for k in range(i + 1, last)):
            return last
    return None


def _written_on(sheet: Sheet, i: int) -> bool:
    return sheet.adjoins(i) or hyphened(sheet, i)


def _part(sheet: Sheet, first: int, i: int, units: int, *, full: bool) -> bool:
    if i > first and _providing(sheet, i):
        return False
    if hyphened(sheet, i) and i > first:
        return sheet.words[i].kind in ("word", "latin") and sheet.infos[i].common != "noun"
    if full and (last_name(sheet, i) if units == 1 else units == 0 and _first(sheet, i)):
        return True
    if full and units > 1 and particle(sheet, i - 2) and nothing_else(sheet, i):
        return True
    return unit(sheet, first, i, units)


def _providing(sheet: Sheet, i: int) -> bool:
    """Tell whether a word says what a measure is for, and is no surname: القاضي بتكليف الجيش."""
    if sheet.words[i].norm not in name_words("providing") or not sheet.joined(i + 1):
        return False
    return any(split.prefix == "ب" for split in sheet.infos[i + 1].splits)


def _first(sheet: Sheet, i: int) -> bool:
    return _foreign(sheet, i) or opens(sheet, i)


def _foreign(sheet: Sheet, i: int) -> bool:
    """Tell whether two words that no list has are a name, whatever verb the first looks like."""
    unlisted = not any(sheet.infos[k].lemmas for k in range(i, min(i + 2, len(sheet.words))))
    return unlisted and proper(sheet, i) and sheet.adjoins(i + 1) and proper(sheet, i + 1)


def led_by(sheet: Sheet, i: int) -> int:
    """Give the end of the name by which a body goes (حكومة هادي); ``i`` itself where none is.

    A single word must be listed, or look like no noun: نظام الانتظام، إدارة المرفق go by nobody,
    nor does a noun with its adjective: حكومة الوفاق الوطني.
    """
    last, norm = run(sheet, i, full=True), sheet.words[i].norm
    if last == i + 2 and definite(norm) and adjective(sheet, i + 1):
        return i
    listed = sheet.infos[i].unit.seen > 0 and not doubtful(norm)
    nameless = definite(norm) or norm.endswith(FEMININE) or worded(sheet, i)
    return last if last != i + 1 or listed or not nameless else i
