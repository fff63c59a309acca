"""What a word looks like besides a part of a name: a verb, a noun with clitics, an ending."""

from __future__ import annotations

from mithaq.find.words import definite, function
from mithaq.lexicon import Info, Nominal, Sheet, Verbal, foreign, info, name_words, verb_like

OFTEN = 50  # seen so often, a unit is a name even where it could be a verb or title
FEMININE = ("ه", "ات")
PLURALS = ("ات", "ين", "ون")
NUMBERED = (*PLURALS, "ان")  # plural, dual
_OF_OTHERS = ("ه", "ها", "هم")
ON_ARTICLES = ("بال", "وال", "فال", "كال", "لل")
_OWNED = ("ها", "هم")
SON, SERVANT, GOD = "ابن", "عبد", "الله"  # عبد الله: servant of God
HOUSE = "ال"  # آل: of the house of
_BEHIND_W = ("ا", "و", "ي", "ل", "ن", "ر")
_LONG = 5  # letters
_HAMZA = ("أ", "إ", "آ")


def articled(sheet: Sheet, i: int) -> bool:
    """Tell whether a word carries the article: not one that opens with a hamza (ألطون، إلهان)."""
    word = sheet.words[i]
    return definite(word.norm) and not sheet.reading.text.startswith(_HAMZA, word.start)


def finite(verbal: Verbal) -> bool:
    """Tell whether a form is the plain third person, which a name can look like."""
    form = verbal.form
    return form.person in ("3ms", "3fs") and not (form.passive or verbal.suffix or verbal.prefix)


def worded(sheet: Sheet, i: int) -> bool:
    """Tell whether an unlisted word has the look of a noun: clitics, or endings no surname has."""
    norm = sheet.words[i].norm
    if sheet.infos[i].unit.seen or norm in name_words("renowned"):
        return False
    feminine = norm.endswith(FEMININE) and (definite(norm) or norm.startswith("ل"))
    joined = norm.startswith("و") and bool(info(norm[1:]).common)
    clitic = joined or (norm.startswith(ON_ARTICLES) and not foreign(norm))
    return feminine or clitic or norm.endswith(_OWNED) or verb_like(norm.removeprefix("ال"))


def ends(sheet: Sheet, i: int) -> bool:
    """Tell whether a name ends before word ``i``: a mark, a particle or a verb is there."""
    if not sheet.adjoins(i) or function(sheet, i):
        return True
    return any(map(finite, sheet.infos[i].verbs)) and not sheet.infos[i].unit.seen


def only_given(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can only be a first name."""
    known = sheet.infos[i]
    composed = known.composed and known.unit.given < OFTEN
    more = composed or known.verbs or any(map(verbal_noun, known.nominals))
    return known.unit.given > 0 and not more and sheet.words[i].norm not in name_words("doubtful")


def verbal_noun(nominal: Nominal) -> bool:
    """Tell whether a noun of a verb is its verbal noun, no participle."""
    return not nominal.participle


def alien(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a foreign name that has no article in its family: بوتين."""
    return not sheet.infos[i].unit.seen and foreign(sheet.words[i].norm)


def owned(known: Info) -> bool:
    """Tell whether a word is a noun with a pronoun: باسمه, أنصاره."""
    return any(
        cut.suffix in _OF_OTHERS and (info(cut.stem).common if prefix else doubtful(cut.stem))
        for prefix, cut in known.owned
    )


def doubtful(stem: str) -> bool:
    """Tell whether a given name is mostly a common word: كامل."""
    return stem in name_words("doubtful")


def inflected(norm: str) -> bool:
    """Tell whether a word is a common noun in construct dual or with my pronoun: ضيفي بلاده."""
    return norm.endswith("ي") and not definite(norm) and info(norm[:-1]).common == "noun"


def relational(norm: str) -> bool:
    """Tell whether a word has the article and the ending of relation: التونسي."""
    return definite(norm) and norm.endswith("ي")


def conjoined(sheet: Sheet, norm: str, units: int) -> bool:
    """Tell whether an unlisted word behind so many units of a name is و and another word.

    That is ونظيره, a common word, a name, what is said elsewhere, or a foreign word: no more than a
    second unit opens with و itself, and then a vowel or ل، ن، ر follows (ويلسون، ولفوفيتز).
    """
    rest = norm.removeprefix("و")
    if rest == norm:
        return False
    owned_one = norm.endswith(("ه", "ها", "هم")) and not foreign(rest)
    own = units == 1 and rest.startswith(_BEHIND_W)
    another = bool(info(rest).common or info(rest).unit.given) or (foreign(rest) and not own)
    return owned_one or another or rest in sheet.vocabulary


def unopening(norm: str) -> bool:
    """Tell whether an unlisted word is none that a name opens with: وتقلد، للكاثوليك، صحافيو."""
    joined = len(norm) >= _LONG and norm.startswith("و") and not foreign(norm)
    joined = joined and not norm[1:].startswith(_BEHIND_W)
    construct = norm.endswith("يو") and bool(info(norm[:-1]).common)
    return joined or construct or norm.startswith("لل")
