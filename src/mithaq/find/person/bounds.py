"""Where a name ends: at a mark, before a blessing, and where a second person is named."""

from __future__ import annotations

from mithaq.find.person.particles import SHEIKH, particle
from mithaq.find.person.shapes import GOD, HOUSE, OFTEN, SERVANT, articled, doubtful
from mithaq.find.person.surnames import GIVEN
from mithaq.find.words import proper
from mithaq.lexicon import Sheet, name_words, tenure_words

_HYPHENS = ("-", "_")
_HASH = frozenset("#")
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
    return sheet.joined(i, _HASH) and not _another(sheet, first, i)


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
    foreign = _foreign(sheet, i - 1)
    given = sheet.infos[i].unit.given >= (GIVEN if foreign else OFTEN)
    inner = norm == HOUSE or norm in name_words("closing")
    if inner or not given or not (famous or _surname(sheet, first, i - 1)):
        return False
    if not sheet.adjoins(i + 1) or particle(sheet, i - 2) or particle(sheet, i + 1):
        return False
    after = sheet.infos[i + 1]
    named = doubtful(norm) or not (after.common or sheet.hits[i + 1])
    return after.unit.seen >= OFTEN or (foreign and named)


def _surname(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a name that begins at word ``first`` is whole with word ``i``."""
    full = i > first
    alone = full or not sheet.infos[i].unit.given or _appointing(sheet, first - 1)
    return (full and _foreign(sheet, i)) or (articled(sheet, i) and alone)


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
