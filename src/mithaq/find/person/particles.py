"""Words inside a name that are no unit of it: particles (بن، آل، فون دير), titles (ولد الشيخ)."""

from __future__ import annotations

import re

from mithaq.find.person.shapes import HOUSE, SON, owned
from mithaq.find.person.surnames import GIVEN, NOT_SURNAMES
from mithaq.find.words import definite
from mithaq.lexicon import Kind, Sheet, name_words

HAMZA_BEHIND_CLITIC = re.compile("[وفبلك][أإ]")  # بأجدير: the hamza opens the word itself
_LONG_A = "آبي"
_VAN = "فان"
SHEIKH = "شيخ"


def particle(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a particle of names; آبي is a surname, though it folds like أبي."""
    word = sheet.words[i]
    other = i > 0 and sheet.reading.text.startswith(_LONG_A, word.start)
    return word.norm in name_words("particles") and not (other or _then(sheet, i))


def _then(sheet: Sheet, i: int) -> bool:
    """Tell whether a word opens a clause, and is no van: بحسب الوزير فإن القوات …."""
    if sheet.words[i].norm != _VAN:
        return False
    given = i + 1 < len(sheet.infos) and sheet.infos[i + 1].unit.given >= GIVEN  # فان برنار
    opens = sheet.joined(i + 1) and (definite(sheet.words[i + 1].norm) or given)
    return opens or HAMZA_BEHIND_CLITIC.match(sheet.reading.text, sheet.words[i].start) is not None


def inside(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a word is a particle of a name: بن، آل; also ابن and لا (دو لا) inside one."""
    norm = sheet.words[i].norm
    if norm == SON:
        return i > first and sheet.adjoins(i + 1) and _father(sheet, i + 1)
    article = norm in name_words("articles") and i > first and particle(sheet, i - 1)
    return article or particle(sheet, i)


def _father(sheet: Sheet, i: int) -> bool:
    """Tell whether a word behind ابن is the father's name: not ابن أخيه، ابن الرئيس."""
    known = sheet.infos[i]
    return not (known.common or owned(known) or any(sheet.found(i, *NOT_SURNAMES)))


def titled(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a title stands inside a name: إسماعيل ولد الشيخ أحمد، حسن شيخ محمود."""
    title = any(hit.last == i + 1 for hit in sheet.found(i, Kind.HONORIFIC))
    if i == first or not title or sheet.words[i - 1].norm == HOUSE:
        return False
    onward = sheet.adjoins(i + 1) and sheet.infos[i + 1].unit.seen > 0
    return particle(sheet, i - 1) or (sheet.words[i].norm == SHEIKH and onward)
