"""Which words can be a unit of a personal name: the first one, or one behind so many units.

A word that a list of names has is one unless it means something else where it stands; a word that
no list has is one where it looks like no noun, verb or particle.
"""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.person.leftover import accusative
from mithaq.find.person.particles import HAMZA_BEHIND_CLITIC, particle
from mithaq.find.person.shapes import (
    GOD,
    OFTEN,
    ON_ARTICLES,
    PLURALS,
    SERVANT,
    SON,
    alien,
    articled,
    conjoined,
    doubtful,
    finite,
    inflected,
    owned,
    relational,
    unopening,
)
from mithaq.find.person.surnames import surnamed
from mithaq.find.words import definite, proper
from mithaq.lexicon import Kind, Sheet, name_words, passive_like, past_like, verb_like

_SHORTEST = 2  # letters
_TANWEEN = "\u064b"  # of the accusative, which names in the news do not take
_AS_FOR, _FAR = ("اما", "واما"), 10  # words from أما to the name of whom it is about
_PRONOUNS = ("ه", "ها", "هم")
_CAID = "قايد"  # the Maghrebi spelling, in names
_THEIR = "هما"
_LETTERS = 3  # of an abbreviation, at least
_MAGHREBI = ("ن", "ل", "و", "ا")  # behind ب: بنعيسى، بلحاج


def unit(sheet: Sheet, first: int, i: int, units: int) -> bool:
    """Tell whether a word can be part of a name that has so many units before it."""
    word, known = sheet.words[i], sheet.infos[i]
    other = i in sheet.timed or word.kind != "word" or _spelled(sheet, i)
    if other or len(word.norm) < _SHORTEST:
        return False
    written = sheet.reading.text[word.start : word.end]
    if word.norm.endswith(_THEIR) or (i > first and _numbered(sheet, i - 1)):
        return False
    clitic = _TANWEEN in written or HAMZA_BEHIND_CLITIC.match(written) or _renowned(sheet, i)
    if i > first and (clitic or _answering(sheet, first, i)):
        return False
    if i > first and (_goes_with(sheet, i, units) or _between(sheet, i, units)):
        return True
    if known.common or (i > first and articled(sheet, i) and alien(sheet, i - 1)):
        return False
    return _meant(sheet, i, units) if known.unit.seen else _unlisted(sheet, i, units)


def _spelled(sheet: Sheet, i: int) -> bool:
    """Tell whether a letter is one of three or more that spell an abbreviation: إس إن سي إف."""
    if sheet.words[i].norm not in name_words("letters"):
        return False
    near = range(max(0, i - _LETTERS + 1), min(i + _LETTERS, len(sheet.words)))
    row = best = 0
    for k in near:
        letter = sheet.words[k].norm in name_words("letters")
        row = row * sheet.joined(k, frozenset()) + 1 if letter else 0
        best = max(best, row)
    return best >= _LETTERS


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
    if particle(sheet, i - 1) or _serves(sheet, i - 1) or (units and before == SON):
        return common != "function" and not accusative(norm)
    if before in name_words("articles") and particle(sheet, i - 2):
        return not common
    kunya = i > 1 and particle(sheet, i - 2)  # عدنان أبو الوليد الصحراوي
    first = kunya or units == (2 if before in name_words("closing") else 1)  # سعد الدين العثماني
    return first and common == "adjective" and relational(norm)


def _serves(sheet: Sheet, i: int) -> bool:
    """Tell whether a word with a clitic is عبد: خلفا لعبد الإله بنكيران."""
    return sheet.infos[i].split_to((SERVANT,)) is not None


def _between(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word stands inside a name: الباجي قائد السبسي، رامي الحمد الله."""
    if not units or not sheet.adjoins(i + 1):
        return False
    after = sheet.infos[i + 1]
    if sheet.words[i + 1].norm in name_words("closing"):
        divine = sheet.words[i + 1].norm == GOD and sheet.words[i].norm in name_words("theophoric")
        return divine or (definite(sheet.words[i].norm) and sheet.infos[i].common == "noun")
    titled = any(hit.last == i + 1 for hit in sheet.found(i, Kind.OFFICE))
    word = sheet.words[i]
    maghrebi = sheet.reading.text[word.start : word.end] == _CAID and after.unit.seen > 0
    family = maghrebi or (definite(sheet.words[i + 1].norm) and after.unit.surname > 0)
    servant = sheet.words[i + 1].norm == SERVANT  # حسين أمير عبد اللهيان
    return titled and (servant or (family and not after.common))


def _unlisted(sheet: Sheet, i: int, units: int) -> bool:
    """Tell whether a word that no list has can be part of a name."""
    norm, known = sheet.words[i].norm, sheet.infos[i]
    last = not sheet.adjoins(i + 1)  # as a verb seldom is
    if any(map(verb_like, (norm, *_unowned(norm)))) and not (units and last):
        return False
    whole = units > 1 or (units > 0 and alien(sheet, i - 1))
    if whole and (past_like(norm) or passive_like(norm)):
        return False
    if (
        owned(known)
        or inflected(norm)
        or norm.startswith(("وال", "وبال", "ولل"))
        or (units and conjoined(sheet, norm, units))
        or (units > 1 and (norm.startswith(ON_ARTICLES) or _manner(sheet, i)))
        or (not units and unopening(norm))
    ):
        return False
    if (articled(sheet, i) and norm.endswith(PLURALS)) or (units > 1 and _governs(sheet, i)):
        return False
    return surnamed(sheet, i, units) or proper(sheet, i)


def _manner(sheet: Sheet, i: int) -> bool:
    """Tell whether a word says how somebody acts: بشراسة, but not بوعزة."""
    word = sheet.words[i]
    manner = word.norm.startswith("ب") and sheet.reading.text[word.end - 1] == "ة"
    return manner and not word.norm[1:].startswith(_MAGHREBI)


def _governs(sheet: Sheet, i: int) -> bool:
    """Tell whether a word behind a surname is a noun in construct: المنصري رزنامة الانتخابات."""
    before = articled(sheet, i - 1) and sheet.words[i - 1].norm not in name_words("closing")
    if articled(sheet, i) or not before or not sheet.adjoins(i + 1):
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
        if sheet.adjoins(i + 1) and sheet.words[i + 1].norm in name_words("filial"):
            return True
        if any(not hit.phrase.office.needs for hit in sheet.found(i, Kind.OFFICE)):
            return False
        return often or not any(sheet.found(i, Kind.NISBA, Kind.COUNTRY, Kind.OFFICE))
    asks = doubtful(sheet.words[i].norm) and definite(before) and any(map(finite, known.verbs))
    if asks or any(sheet.found(i, Kind.OFFICE)):
        return False
    return often or not (known.composed or any(map(finite, known.verbs)))
