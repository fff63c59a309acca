"""The words of a personal name: how far a name goes that begins at a word.

It goes on over name units and words that no list of common words, verbs or places holds; so a
foreign name needs no lexicon. It ends at any mark.
"""

from __future__ import annotations

import re

from mithaq.find.words import definite, function, proper
from mithaq.lexicon import (
    Info,
    Kind,
    Nominal,
    Sheet,
    Verbal,
    foreign,
    info,
    name_words,
    offices,
    past_like,
    tenure_words,
    verb_like,
)

_SHORTEST = 2  # letters
_LONGEST = 5  # units, particles not counted
_OF_OTHERS = ("ه", "ها", "هم")
_TANWEEN = "\u064b"  # of the accusative, which names in the news do not take
_HAMZA_BEHIND_CLITIC = re.compile("[وفبلك][أإ]")  # بأجدير: the hamza opens the word itself
_HYPHENS = ("-", "_")
_HASH = frozenset("#")
_SON, _FRENCH, _GOD, _SERVANT = "ابن", "لا", "الله", "عبد"
_GIVEN = 5  # seen so often, a unit is a given name
_CLITICS = ("ب", "ك", "ف")
_ON_ARTICLES = ("بال", "وال", "فال", "كال", "لل")
_FEMININE = ("ه", "ات")
_OWNED = ("ها", "هم")
_PLURALS = ("ات", "ين", "ون")
_NOT_SURNAMES = (
    Kind.OFFICE, Kind.HEAD, Kind.HONORIFIC, Kind.NISBA, Kind.COUNTRY, Kind.PORTFOLIO, Kind.PLACE,
    Kind.CAPITAL, Kind.ORGANIZATION, Kind.FORCE,
)  # fmt: skip
_OFTEN = 50  # seen so often, a unit is a name even where it could be a verb or title


def run(sheet: Sheet, i: int, stem: str | None = None, *, full: bool = False) -> int:
    """Give the end of the name that begins at word ``i``; ``i`` itself where none does.

    ``stem`` is the first word without its clitics, where it is not the whole word. ``full`` says
    that a surname is expected, which may then look like a common noun.
    """
    last, end, units = i, i, 0
    while last < len(sheet.words) and units < _LONGEST and _goes_on(sheet, i, last):
        if _inside(sheet, i, last) or _titled(sheet, i, last):
            last += 1
        elif _part(sheet, i, last, units, full=full) or (last == i and stem):
            last += 1
            end, units = last, units + 1
        else:
            break
    return end


def _inside(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a word is a particle of a name: بن، آل; also ابن and لا (دو لا) inside one."""
    norm = sheet.words[i].norm
    if norm == _SON:
        return i > first and sheet.joined(i + 1, frozenset()) and _father(sheet, i + 1)
    french = norm == _FRENCH and i > first and _particle(sheet, i - 1)
    return french or norm in name_words("particles")


def _father(sheet: Sheet, i: int) -> bool:
    """Tell whether a word behind ابن is the father's name: not ابن أخيه، ابن الرئيس."""
    known = sheet.infos[i]
    return not (known.common or _owned(known) or any(sheet.found(i, *_NOT_SURNAMES)))


def _part(sheet: Sheet, first: int, i: int, units: int, *, full: bool) -> bool:
    if hyphened(sheet, i) and i > first:
        return sheet.words[i].kind in ("word", "latin") and sheet.infos[i].common != "noun"
    if full and (_last_name(sheet, i) if units == 1 else units == 0 and _foreign(sheet, i)):
        return True
    return _unit(sheet, first, i, units)


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


def _last_name(sheet: Sheet, i: int) -> bool:
    """Tell whether a word right behind a given name is a surname where one is expected.

    It can be a definite common word (يوسف الشاهد), or look like a clitic and a word (كولن باول).
    """
    given, known = sheet.infos[i - 1].unit.given >= _GIVEN, sheet.infos[i]
    listed = known.unit.seen > 0 and not known.common and not sheet.hits[i] and not known.verbs
    return given and (listed or _surname(sheet, i) or _nothing_else(sheet, i))


def _nothing_else(sheet: Sheet, i: int) -> bool:
    """Tell whether a word that looks like another one makes sense as a surname alone.

    An indefinite adjective describes no name (إياد مدني); what follows a foreign first name is
    seldom a verb (مارك تونر), unless what it governs follows.
    """
    norm, known = sheet.words[i].norm, sheet.infos[i]
    third = any(verbal.form.person.startswith("3") for verbal in known.verbs)
    noun = any(n.prefix or not n.participle for n in known.nominals) or norm.endswith("ا")
    if definite(norm) or third or noun or i in sheet.timed or sheet.hits[i]:
        return False
    if known.common or _inflected(norm):
        return known.common in ("", "adjective") and norm.endswith("ي")
    governing = sheet.joined(i + 1, frozenset()) and definite(sheet.words[i + 1].norm)
    abroad = sheet.infos[i - 1].unit.seen < _OFTEN
    clitic = known.composed and norm.startswith(_CLITICS)
    other = clitic or verb_like(norm) or bool(known.verbs or known.nominals)
    return abroad and not governing and other


def _surname(sheet: Sheet, i: int) -> bool:
    norm, known = sheet.words[i].norm, sheet.infos[i]
    taken = any(sheet.found(i, *_NOT_SURNAMES)) or any(map(finite, known.verbs))
    plural = norm.endswith(_PLURALS) and not known.unit.seen
    inflected = plural or (known.common == "noun" and norm.endswith(_FEMININE))
    given = info(norm.removeprefix("ال")).unit.seen >= _OFTEN  # أحمد التوفيق
    noun = inflected or (any(map(_verbal_noun, known.nominals)) and not given)
    return not (taken or noun) and i not in sheet.timed and definite(norm)


def finite(verbal: Verbal) -> bool:
    """Tell whether a form is the plain third person, which a name can look like."""
    form = verbal.form
    return form.person in ("3ms", "3fs") and not (form.passive or verbal.suffix or verbal.prefix)


def led_by(sheet: Sheet, i: int) -> int:
    """Give the end of the name by which a body goes (حكومة هادي); ``i`` itself where none is.

    A single word must be listed, or look like no noun: نظام الانتظام، إدارة المرفق go by nobody.
    """
    last, norm = run(sheet, i, full=True), sheet.words[i].norm
    listed = sheet.infos[i].unit.seen > 0 and not _doubtful(norm)
    nameless = definite(norm) or norm.endswith(_FEMININE) or worded(sheet, i)
    return last if last != i + 1 or listed or not nameless else i


def worded(sheet: Sheet, i: int) -> bool:
    """Tell whether an unlisted word has the look of a noun: clitics, or endings no surname has."""
    norm = sheet.words[i].norm
    if sheet.infos[i].unit.seen or norm in name_words("renowned"):
        return False
    feminine = norm.endswith(_FEMININE) and (definite(norm) or norm.startswith("ل"))
    joined = norm.startswith("و") and bool(info(norm[1:]).common)
    clitic = joined or (norm.startswith(_ON_ARTICLES) and not foreign(norm))
    return feminine or clitic or norm.endswith(_OWNED) or verb_like(norm.removeprefix("ال"))


def ends(sheet: Sheet, i: int) -> bool:
    """Tell whether a name ends before word ``i``: a mark, a particle or a verb is there."""
    if not sheet.joined(i, frozenset()) or function(sheet, i):
        return True
    return any(map(finite, sheet.infos[i].verbs)) and not sheet.infos[i].unit.seen


def only_given(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can only be a first name."""
    known = sheet.infos[i]
    composed = known.composed and known.unit.given < _OFTEN
    more = composed or known.verbs or any(map(_verbal_noun, known.nominals))
    return known.unit.given > 0 and not more and sheet.words[i].norm not in name_words("doubtful")


def _verbal_noun(nominal: Nominal) -> bool:
    return not nominal.participle


def _titled(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a title stands inside a name: إسماعيل ولد الشيخ أحمد."""
    return (
        i > first
        and sheet.words[i - 1].norm in name_words("particles")
        and any(hit.last == i + 1 for hit in sheet.found(i, Kind.HONORIFIC))
    )


def _goes_on(sheet: Sheet, first: int, i: int) -> bool:
    if i == first or hyphened(sheet, i):
        return True
    if sheet.words[i].norm in name_words("blessing") and _god(sheet, i + 1):
        return False
    return sheet.joined(i, _HASH) and not _another(sheet, first, i)


def _god(sheet: Sheet, i: int) -> bool:
    return sheet.joined(i, frozenset()) and sheet.words[i].norm == _GOD


def _another(sheet: Sheet, first: int, i: int) -> bool:
    """Tell whether a second person is named right behind a surname: عين السيسي محمد زكي."""
    before, known = sheet.infos[i - 1].unit, sheet.infos[i].unit
    full, foreign = i > first + 1, not (before.seen or _particle(sheet, i - 1))
    alone = full or not before.given or _appointing(sheet, first - 1)
    famous = sheet.words[i - 1].norm in name_words("renowned")
    surname = (full and foreign) or famous or (definite(sheet.words[i - 1].norm) and alone)
    if famous and sheet.words[i].norm == _SERVANT:
        return True
    if not surname or known.given < (_GIVEN if foreign else _OFTEN):
        return False
    if not sheet.joined(i + 1, frozenset()) or _particle(sheet, i - 2) or _particle(sheet, i + 1):
        return False
    return foreign or sheet.infos[i + 1].unit.seen >= _OFTEN


def _appointing(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a verb of giving a post, whose object follows its subject."""
    told = sheet.infos[i].verbs if sheet.joined(i + 1, frozenset()) else ()
    return any(verbal.form.lemma in tenure_words("appoint") for verbal in told)


def _particle(sheet: Sheet, i: int) -> bool:
    return sheet.words[i].norm in name_words("particles")


def _unit(sheet: Sheet, first: int, i: int, units: int) -> bool:
    """Tell whether a word can be part of a name that has so many units before it."""
    word, known = sheet.words[i], sheet.infos[i]
    if i in sheet.timed or word.kind != "word" or len(word.norm) < _SHORTEST:
        return False
    written = sheet.reading.text[word.start : word.end]
    if i > first and (_TANWEEN in written or _HAMZA_BEHIND_CLITIC.match(written)):
        return False
    if i > first and (_goes_with(sheet, i, units) or _between(sheet, i, units)):
        return True
    if known.common or (i > first and definite(word.norm) and _alien(sheet, i - 1)):
        return False
    return _meant(sheet, i, units) if known.unit.seen else _unlisted(sheet, i, units)


def _goes_with(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word belongs to the name before it whatever else it means.

    So do a king's number, what follows بن, and an adjective of relation after a first name.
    """
    norm, common = sheet.words[i].norm, sheet.infos[i].common
    if units and norm in name_words("regnal") | name_words("closing"):
        return True
    if _particle(sheet, i - 1) or (units and sheet.words[i - 1].norm == _SON):
        return common != "function"
    return units == 1 and common == "adjective" and _relational(norm)


def _between(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word stands inside a name: الباجي قائد السبسي، رامي الحمد الله."""
    if not units or not sheet.joined(i + 1, frozenset()):
        return False
    after = sheet.infos[i + 1]
    if sheet.words[i + 1].norm in name_words("closing"):
        return definite(sheet.words[i].norm) and sheet.infos[i].common == "noun"
    titled = any(hit.last == i + 1 for hit in sheet.found(i, Kind.OFFICE))
    family = definite(sheet.words[i + 1].norm) and after.unit.surname > 0
    return titled and family and not after.common


def _unlisted(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word that no list has can be part of a name."""
    norm, known = sheet.words[i].norm, sheet.infos[i]
    last = not sheet.joined(i + 1, frozenset())  # as a verb seldom is
    if verb_like(norm) and not (units and last):
        return False
    whole = units > 1 or (units > 0 and _alien(sheet, i - 1))
    if whole and past_like(norm):
        return False
    if (
        _owned(known)
        or _inflected(norm)
        or norm.startswith("وال")
        or (units and _conjoined(sheet, norm))
    ):
        return False
    if definite(norm) and norm.endswith(_PLURALS):
        return False
    return _surnamed(sheet, i, units) or proper(sheet, i)


def _surnamed(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a definite word can be a surname: no verbal noun."""
    known = sheet.infos[i]
    if not units or not definite(sheet.words[i].norm) or known.verbs or sheet.hits[i]:
        return False
    return not any(map(_verbal_noun, known.nominals))


def _alien(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a foreign name that has no article in its family: بوتين."""
    return not sheet.infos[i].unit.seen and foreign(sheet.words[i].norm)


def _meant(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word that can be a name is one, where it could be something else too."""
    known, before = sheet.infos[i], sheet.words[i - 1].norm if i else ""
    often = known.unit.seen >= _OFTEN or before in name_words("particles")
    if not often and _owned(known):
        return False
    if not units:
        if any(not offices()[int(hit.phrase.key)].needs for hit in sheet.found(i, Kind.OFFICE)):
            return False
        return often or not any(sheet.found(i, Kind.NISBA, Kind.COUNTRY, Kind.OFFICE))
    if any(sheet.found(i, Kind.OFFICE)):
        return False
    return often or not (known.composed or any(map(finite, known.verbs)))


def _owned(known: Info) -> bool:
    """Tell whether a word is a noun with a pronoun: باسمه, أنصاره."""
    return any(
        cut.suffix in _OF_OTHERS and (info(cut.stem).common if prefix else _doubtful(cut.stem))
        for prefix, cut in known.owned
    )


def _doubtful(stem: str) -> bool:
    return stem in name_words("doubtful")


def _inflected(norm: str) -> bool:
    """Tell whether a word is a common noun in construct dual or with my pronoun: ضيفي بلاده."""
    return norm.endswith("ي") and not definite(norm) and info(norm[:-1]).common == "noun"


def _relational(norm: str) -> bool:
    return definite(norm) and norm.endswith("ي")


def _conjoined(sheet: Sheet, norm: str) -> bool:
    """Tell whether an unlisted word is و before another (والتنف، ونظيره) or one said elsewhere."""
    return norm.startswith("و") and (
        norm.endswith(("ه", "ها", "هم")) or norm[1:] in sheet.vocabulary
    )
