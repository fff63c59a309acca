"""First words of names that look like other words: محافظ مأرب سلطان العرادة، ميته فريدريكسن.

Behind a post or rank such a word opens a name where only a surname can follow: a definite one, or
one of no Arabic root. Names of East Asia are chains of short syllables, some of which are Arabic
words too: هوا تشون ينغ.
"""

from __future__ import annotations

from mithaq.find.person.shapes import FEMININE, HOUSE, NUMBERED, articled
from mithaq.find.words import proper
from mithaq.lexicon import Kind, Sheet, disguised, foreign, name_words

_JAE, _IN = ("جيه", "جاي"), "ان"  # مون جيه إن
_SHORTEST, _LONGEST = 2, 4  # syllables of a name


def opens(sheet: Sheet, i: int) -> bool:
    """Tell whether a common word or a title behind a post is the first word of a name."""
    if articled(sheet, i) or not sheet.adjoins(i + 1) or i + 1 in sheet.timed:
        return False
    if _disguised(sheet, i) or sheet.words[i + 1].norm == HOUSE or _prince(sheet, i):
        return True
    if sheet.hits[i + 1] or sheet.infos[i + 1].common:
        return False
    if articled(sheet, i + 1):
        return _titular(sheet, i) or _national(sheet, i)
    return _abroad(sheet, i) or _called_like_a_place(sheet, i)


def _titular(sheet: Sheet, i: int) -> bool:
    """Tell whether a title is a first name before a surname, which is no noun of a verb."""
    titles = [hit.phrase.office for hit in sheet.found(i, Kind.OFFICE)]
    name = sheet.infos[i].unit.given > 0 and all(title.needs for title in titles)
    return bool(titles) and name and not sheet.infos[i + 1].lemmas


def _prince(sheet: Sheet, i: int) -> bool:
    """Tell whether a title is a first name before a listed name: أمير خان، أمير علي."""
    named = sheet.infos[i + 1].unit.seen > 0 and not sheet.infos[i + 1].common
    place = any(sheet.found(i + 1, Kind.PLACE, Kind.COUNTRY, Kind.CAPITAL, Kind.FORCE))
    return named and not place and sheet.words[i].norm in name_words("princely")


def _national(sheet: Sheet, i: int) -> bool:
    """Tell whether the adjective of a country is a first name before a surname: تركي الفيصل."""
    known = sheet.infos[i]
    return known.unit.given > 0 and any(sheet.found(i, Kind.NISBA)) and _surname(sheet, i + 1)


def _surname(sheet: Sheet, i: int) -> bool:
    known = sheet.infos[i]
    return known.unit.surname > 0 and not known.lemmas


def _disguised(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a first name that folds like a particle: آلان is no الآن."""
    word = sheet.words[i]
    written = sheet.reading.text[word.start : word.end]
    norm = sheet.words[i + 1].norm
    if word.norm in name_words("prepositional"):
        return foreign(norm) and proper(sheet, i + 1)
    return written in disguised() and (norm in name_words("particles") or proper(sheet, i + 1))


def _called_like_a_place(sheet: Sheet, i: int) -> bool:
    """Tell whether a place or country is a first name before a foreign word: فيكتوريا نولاند."""
    places = [
        hit for hit in sheet.found(i, Kind.PLACE, Kind.COUNTRY, Kind.CAPITAL) if hit.last == i + 1
    ]
    name = sheet.words[i].norm in name_words("placelike")
    return bool(places) and name and not sheet.infos[i + 1].lemmas


def _abroad(sheet: Sheet, i: int) -> bool:
    """Tell whether a noun stands before a word of no Arabic root, an adjective before an unlisted.

    Being indefinite, neither can go on from the title: راي أوديرنو، جوي هود.
    """
    word, common, after = sheet.words[i], sheet.infos[i].common, sheet.infos[i + 1]
    if sheet.hits[i] or after.unit.seen or word.norm.endswith(NUMBERED):
        return False
    unlisted = proper(sheet, i + 1) and not after.lemmas and not word.norm.endswith(FEMININE)
    alien = common in ("noun", "adjective") and foreign(sheet.words[i + 1].norm)
    return alien or (common == "adjective" and unlisted)


def chain(sheet: Sheet, i: int) -> int:
    """Give the end of a name of East Asian syllables that begins at a word, else the word."""
    last = i
    while last < len(sheet.words) and last - i < _LONGEST and _syllable(sheet, i, last):
        last += 1
    return last if last - i >= _SHORTEST else i


def _syllable(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a word is a syllable of such a name; إن is one only behind another: جيه إن."""
    norm, goes_on = sheet.words[i].norm, i == first or sheet.joined(i, frozenset("-"))
    if norm == _IN:
        return i > first and goes_on and sheet.words[i - 1].norm in _JAE
    return goes_on and norm in name_words("eastern")
