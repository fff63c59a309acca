"""The words of a personal name: how far a name goes that begins at a word.

It goes on over name units and words that no list of common words, verbs or places holds; so a
foreign name needs no lexicon. It ends at any mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mithaq.find.person.leftover import accusative
from mithaq.find.person.opening import chain, opens
from mithaq.find.person.shapes import (
    FEMININE,
    OFTEN,
    PLURALS,
    alien,
    articled,
    conjoined,
    doubtful,
    finite,
    inflected,
    owned,
    relational,
    worded,
)
from mithaq.find.person.surnames import GIVEN, NOT_SURNAMES, last_name, nothing_else, surnamed
from mithaq.find.words import adjective, definite, proper
from mithaq.lexicon import (
    Kind,
    Sheet,
    name_words,
    offices,
    passive_like,
    past_like,
    tenure_words,
    verb_like,
    whole_names,
)

_SHORTEST = 2  # letters
_LONGEST = 5  # units, particles not counted
_TANWEEN = "\u064b"  # of the accusative, which names in the news do not take
_HAMZA_BEHIND_CLITIC = re.compile("[وفبلك][أإ]")  # بأجدير: the hamza opens the word itself
_HYPHENS = ("-", "_")
_AS_FOR, _FAR = ("اما", "واما"), 10  # words from أما to the name of whom it is about
_LONG_A = "آبي"
_VAN, _THEN = "فان", "فإن"
_HASH = frozenset("#")
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_PRONOUNS = ("ه", "ها", "هم")
_SON, _GOD, _SERVANT, _SHEIKH = "ابن", "الله", "عبد", "شيخ"
_CAID = "قايد"  # the Maghrebi spelling, in names
_ARTICLES = ("لا", "دير", "دين", "لوس")  # behind another particle: دو لا، فون دير
_HOUSE = "ال"  # آل: of the house of
_THEIR = "هما"


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
    while last < len(sheet.words) and units < _LONGEST and _goes_on(sheet, i, last):
        if _inside(sheet, i, last) or _titled(sheet, i, last):
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
        told = [word.norm for word in sheet.words[i + 1 : last]]
        if told == rest and all(_written_on(sheet, k) for k in range(i + 1, last)):
            return last
    return None


def _written_on(sheet: Sheet, i: int) -> bool:
    return sheet.joined(i, frozenset()) or hyphened(sheet, i)


def _inside(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a word is a particle of a name: بن، آل; also ابن and لا (دو لا) inside one."""
    norm = sheet.words[i].norm
    if norm == _SON:
        return i > first and sheet.joined(i + 1, frozenset()) and _father(sheet, i + 1)
    article = norm in _ARTICLES and i > first and _particle(sheet, i - 1)
    return article or _particle(sheet, i)


def _father(sheet: Sheet, i: int) -> bool:
    """Tell whether a word behind ابن is the father's name: not ابن أخيه، ابن الرئيس."""
    known = sheet.infos[i]
    return not (known.common or owned(known) or any(sheet.found(i, *NOT_SURNAMES)))


def _part(sheet: Sheet, first: int, i: int, units: int, *, full: bool) -> bool:
    if i > first and _providing(sheet, i):
        return False
    if hyphened(sheet, i) and i > first:
        return sheet.words[i].kind in ("word", "latin") and sheet.infos[i].common != "noun"
    if full and (last_name(sheet, i) if units == 1 else units == 0 and _first(sheet, i)):
        return True
    if full and units > 1 and _particle(sheet, i - 2) and nothing_else(sheet, i):
        return True
    return _unit(sheet, first, i, units)


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
    return (
        unlisted and proper(sheet, i) and sheet.joined(i + 1, frozenset()) and proper(sheet, i + 1)
    )


def hyphened(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is written on to the one before with a hyphen: جان-إيف، مايك_بومبيو."""
    word = sheet.words[i]
    return i > 0 and word.gap in _HYPHENS and word.start == sheet.words[i - 1].end + 1


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


def _titled(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a title stands inside a name: إسماعيل ولد الشيخ أحمد، حسن شيخ محمود."""
    title = any(hit.last == i + 1 for hit in sheet.found(i, Kind.HONORIFIC))
    if i == first or not title or sheet.words[i - 1].norm == _HOUSE:
        return False
    onward = sheet.joined(i + 1, frozenset()) and sheet.infos[i + 1].unit.seen > 0
    return _particle(sheet, i - 1) or (sheet.words[i].norm == _SHEIKH and onward)


def _goes_on(sheet: Sheet, first: int, i: int) -> bool:
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
    return sheet.joined(i, frozenset()) and sheet.words[i].norm == _GOD


def _another(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a second person is named right behind a surname: عين السيسي محمد زكي."""
    before, known = sheet.infos[i - 1].unit, sheet.infos[i].unit
    inside = _particle(sheet, i - 1) or sheet.words[i - 1].norm == _SHEIKH
    full, foreign = i > first + 1, not (before.seen or inside)
    alone = full or not before.given or _appointing(sheet, first - 1)
    famous = sheet.words[i - 1].norm in name_words("renowned")
    surname = (full and foreign) or famous or (articled(sheet, i - 1) and alone)
    if famous and sheet.words[i].norm == _SERVANT:
        return True
    norm = sheet.words[i].norm
    inner = norm == _HOUSE or norm in name_words("closing")
    if not surname or known.given < (GIVEN if foreign else OFTEN) or inner:
        return False
    if not sheet.joined(i + 1, frozenset()) or _particle(sheet, i - 2) or _particle(sheet, i + 1):
        return False
    after = sheet.infos[i + 1]
    named = doubtful(norm) or not (after.common or sheet.hits[i + 1])
    return after.unit.seen >= OFTEN or (foreign and named)


def _appointing(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a verb of giving a post, whose object follows its subject."""
    told = sheet.infos[i].verbs if sheet.joined(i + 1, frozenset()) else ()
    return any(verbal.form.lemma in tenure_words("appoint") for verbal in told)


def _particle(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a particle of names; آبي is a surname, though it folds like أبي."""
    word = sheet.words[i]
    other = i > 0 and sheet.reading.text.startswith(_LONG_A, word.start)
    return word.norm in name_words("particles") and not (other or _then(sheet, i))


def _then(sheet: Sheet, i: int) -> bool:
    """Tell whether a word opens a clause, and is no van: بحسب الوزير فإن القوات …."""
    if sheet.words[i].norm != _VAN:
        return False
    opens = sheet.joined(i + 1) and definite(sheet.words[i + 1].norm)
    return opens or _HAMZA_BEHIND_CLITIC.match(sheet.reading.text, sheet.words[i].start) is not None


def _unit(sheet: Sheet, first: int, i: int, units: int) -> bool:
    """Tell whether a word can be part of a name that has so many units before it."""
    word, known = sheet.words[i], sheet.infos[i]
    if i in sheet.timed or word.kind != "word" or len(word.norm) < _SHORTEST:
        return False
    written = sheet.reading.text[word.start : word.end]
    if word.norm.endswith(_THEIR) or (i > first and _numbered(sheet, i - 1)):
        return False
    clitic = _TANWEEN in written or _HAMZA_BEHIND_CLITIC.match(written) or _renowned(sheet, i)
    if i > first and (clitic or _answering(sheet, first, i)):
        return False
    if i > first and (_goes_with(sheet, i, units) or _between(sheet, i, units)):
        return True
    if known.common or (i > first and articled(sheet, i) and alien(sheet, i - 1)):
        return False
    return _meant(sheet, i, units) if known.unit.seen else _unlisted(sheet, i, units)


def _renowned(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a clitic and a surname that all know: أشاد نتنياهو بترامب."""
    splits = sheet.infos[i].splits if not sheet.infos[i].unit.seen else ()
    return any(split.prefix and split.stem in name_words("renowned") for split in splits)


def _answering(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a word is ف and the verb that أما before the name asks for: أما زيد فاعتبر."""
    if not any(verbal.prefix.startswith("ف") for verbal in sheet.infos[i].verbs):
        return False
    start = max(0, first - _FAR)
    return any(sheet.words[k].norm in _AS_FOR for k in range(start, first))


def _numbered(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is the number of a king, which ends his name."""
    return sheet.words[i].norm in name_words("regnal")


def _goes_with(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word belongs to the name before it whatever else it means.

    So do a king's number, what follows بن or عبد, and an adjective of relation after a first name.
    """
    norm, common, before = sheet.words[i].norm, sheet.infos[i].common, sheet.words[i - 1].norm
    if units and norm in name_words("regnal") | name_words("closing"):
        return True
    if _particle(sheet, i - 1) or _serves(sheet, i - 1) or (units and before == _SON):
        return common != "function" and not accusative(norm)
    if before in _ARTICLES and _particle(sheet, i - 2):
        return not common
    kunya = i > 1 and _particle(sheet, i - 2)  # عدنان أبو الوليد الصحراوي
    first = kunya or units == (2 if before in name_words("closing") else 1)  # سعد الدين العثماني
    return first and common == "adjective" and relational(norm)


def _serves(sheet: Sheet, i: int) -> bool:
    """Tell whether a word with a clitic is عبد: خلفا لعبد الإله بنكيران."""
    return any(split.stem == _SERVANT for split in sheet.infos[i].splits)


def _between(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word stands inside a name: الباجي قائد السبسي، رامي الحمد الله."""
    if not units or not sheet.joined(i + 1, frozenset()):
        return False
    after = sheet.infos[i + 1]
    if sheet.words[i + 1].norm in name_words("closing"):
        divine = sheet.words[i + 1].norm == _GOD and sheet.words[i].norm in name_words("theophoric")
        return divine or (definite(sheet.words[i].norm) and sheet.infos[i].common == "noun")
    titled = any(hit.last == i + 1 for hit in sheet.found(i, Kind.OFFICE))
    word = sheet.words[i]
    maghrebi = sheet.reading.text[word.start : word.end] == _CAID and after.unit.seen > 0
    family = maghrebi or (definite(sheet.words[i + 1].norm) and after.unit.surname > 0)
    servant = sheet.words[i + 1].norm == _SERVANT  # حسين أمير عبد اللهيان
    return titled and (servant or (family and not after.common))


def _unlisted(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word that no list has can be part of a name."""
    norm, known = sheet.words[i].norm, sheet.infos[i]
    last = not sheet.joined(i + 1, frozenset())  # as a verb seldom is
    if any(map(verb_like, (norm, *_unowned(norm)))) and not (units and last):
        return False
    whole = units > 1 or (units > 0 and alien(sheet, i - 1))
    if whole and (past_like(norm) or passive_like(norm)):
        return False
    if (
        owned(known)
        or inflected(norm)
        or norm.startswith(("وال", "وبال", "ولل"))
        or (units and conjoined(sheet, norm))
    ):
        return False
    if (articled(sheet, i) and norm.endswith(PLURALS)) or (units > 1 and _governs(sheet, i)):
        return False
    return surnamed(sheet, i, units) or proper(sheet, i)


def _governs(sheet: Sheet, i: int) -> bool:
    """Tell whether a word behind a surname is a noun in construct: المنصري رزنامة الانتخابات."""
    before = articled(sheet, i - 1) and sheet.words[i - 1].norm not in name_words("closing")
    if articled(sheet, i) or not before or not sheet.joined(i + 1, frozenset()):
        return False
    return articled(sheet, i + 1) and not sheet.infos[i + 1].unit.surname


def _unowned(norm: str) -> Iterator[str]:
    """Give an indefinite word without the pronoun that it may end in: انزعاجه."""
    if not definite(norm):
        yield from (norm.removesuffix(end) for end in _PRONOUNS if norm.endswith(end))


def _meant(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word that can be a name is one, where it could be something else too."""
    known, before = sheet.infos[i], sheet.words[i - 1].norm if i else ""
    often = known.unit.seen >= OFTEN or before in name_words("particles")
    if not often and owned(known):
        return False
    if not units:
        if sheet.joined(i + 1, frozenset()) and sheet.words[i + 1].norm in name_words("filial"):
            return True
        if any(not offices()[int(hit.phrase.key)].needs for hit in sheet.found(i, Kind.OFFICE)):
            return False
        return often or not any(sheet.found(i, Kind.NISBA, Kind.COUNTRY, Kind.OFFICE))
    asks = doubtful(sheet.words[i].norm) and definite(before) and any(map(finite, known.verbs))
    if asks or any(sheet.found(i, Kind.OFFICE)):
        return False
    return often or not (known.composed or any(map(finite, known.verbs)))
