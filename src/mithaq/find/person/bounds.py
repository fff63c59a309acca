"""Where a name ends: at a mark, before a blessing, and where a second person is named."""

from __future__ import annotations

from mithaq.find.person.particles import SHEIKH, particle
from mithaq.find.person.shapes import GOD, HOUSE, OFTEN, SERVANT, articled, doubtful
from mithaq.find.person.surnames import GIVEN
from mithaq.find.words import proper, toward
from mithaq.lexicon import Kind, Sheet, name_words, tenure_words

_HYPHENS = ("-", "_")
_HASH = frozenset("#")
_FAR = 6  # words from a verb to the name of its titled subject
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")


def goes_on(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a name that begins at word ``first`` can go on with word ``i``."""
    if i == first or hyphened(sheet, i):
        return True
    if sheet.words[i].norm in name_words("kin") | name_words("known_as") | name_words("told_of"):
        return False
    if sheet.words[i].norm in name_words("blessing") and _god(sheet, i + 1):
        return False
    if _inserted(sheet, first, i):
        return True
    ended = _numbered(sheet, first, i - 1) or _entitled(sheet, i) or _another(sheet, first, i)
    return sheet.joined(i, _HASH) and not ended


def _numbered(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a word is the number of a king, which ends his name: محمد السادس."""
    return i > first and sheet.words[i].norm in name_words("regnal")


def _entitled(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is the title of another, whose country follows: سلمان الرئيس المصري."""
    titled = articled(sheet, i) and any(hit.last == i + 1 for hit in sheet.found(i, Kind.OFFICE))
    return titled and any(sheet.found(i + 1, Kind.NISBA))


def _inserted(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether what an editor put in ends with a first name: (الروسي فلاديمير) بوتين."""
    if i != first + 1 or not sheet.joined(i, _CLOSING) or not sheet.words[i].gap:
        return False
    opened = any(sheet.words[k].gap in _OPENING for k in range(max(0, first - 2), first + 1))
    return opened and sheet.infos[first].unit.given > 0 and proper(sheet, i)


def _god(sheet: Sheet, i: int) -> bool:
    return sheet.adjoins(i) and sheet.words[i].norm == GOD


def _another(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a second person is named right behind a surname: عين السيسي محمد زكي."""
    norm, famous = sheet.words[i].norm, sheet.words[i - 1].norm in name_words("renowned")
    if famous and norm == SERVANT:
        return True
    if norm in name_words("renowned") and (famous or _fathered(sheet, first, i - 1)):
        return True
    foreign = _foreign(sheet, i - 1)
    given = sheet.infos[i].unit.given >= (GIVEN if foreign else OFTEN)
    inner = norm == HOUSE or norm in name_words("closing")
    if inner or not given or not (famous or _surname(sheet, first, i - 1)):
        return False
    if not sheet.adjoins(i + 1) or particle(sheet, i - 2) or particle(sheet, i + 1):
        return False
    after = sheet.infos[i + 1]
    named = doubtful(norm) or not (after.common or sheet.hits[i + 1])
    family = articled(sheet, i + 1) and after.unit.surname > 0
    return family or after.unit.seen >= OFTEN or (foreign and named)


def _fathered(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a word is the name of the father, behind which none is foreign: بن سلمان."""
    return i - 1 > first and sheet.words[i - 1].norm in name_words("descent")


def _surname(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a name that begins at word ``first`` is whole with word ``i``."""
    full = i > first
    alone = full or not sheet.infos[i].unit.given or _appointing(sheet, first - 1)
    if full and _foreign(sheet, i):
        return True
    return (articled(sheet, i) and alone) or (i == first + 1 and _received(sheet, first))


def _received(sheet: Sheet, first: int) -> bool:
    """Tell whether a name is that of a titled subject before an object: كلف الرئيس ميشال عون …."""
    for i in range(first - 1, max(-1, first - 1 - _FAR), -1):
        if not sheet.joined(i + 1, frozenset()):
            return False
        if _appointing(sheet, i) or toward(sheet, i):
            return i + 1 < first and any(sheet.found(i + 1, Kind.OFFICE))
    return False


def _foreign(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a name that no list has: no particle, nor a title inside a name."""
    inside = particle(sheet, i) or sheet.words[i].norm == SHEIKH
    return not (sheet.infos[i].unit.seen or inside)


def _appointing(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a verb of giving a post, whose object follows its subject."""
    told = sheet.infos[i].verbs if sheet.adjoins(i + 1) else ()
    return any(verbal.form.lemma in tenure_words("appoint") for verbal in told)


def hyphened(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is written on to the one before with a hyphen: جان-إيف، مايك_بومبيو."""
    word = sheet.words[i]
    return i > 0 and word.gap in _HYPHENS and word.start == sheet.words[i - 1].end + 1
