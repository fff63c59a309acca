"""What sort of word stands at a place: the questions that all finders ask."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.lexicon import Kind, Sheet, Verbal, info, reporting, tenure_words

_SHORTEST_DEFINITE = 5  # ال and three letters
_RELATIONAL = ("يه", "ي", "يين", "يون")
_NOT_NAMES = (Kind.OFFICE, Kind.HEAD, Kind.HONORIFIC, Kind.NISBA, Kind.COUNTRY, Kind.PORTFOLIO)
_OTHER_NAMES = (Kind.CAPITAL, Kind.PLACE, Kind.ORGANIZATION, Kind.FORCE)


def definite(norm: str) -> bool:
    """Tell whether a folded word carries the article."""
    return norm.startswith("ال") and len(norm) >= _SHORTEST_DEFINITE


def norms(sheet: Sheet, first: int, last: int) -> Iterator[str]:
    """Give the folded words from ``first`` to ``last`` (exclusive)."""
    return (word.norm for word in sheet.words[first:last])


def says(sheet: Sheet, i: int, *words: str) -> bool:
    """Tell whether these folded words stand from word ``i`` on."""
    return tuple(norms(sheet, i, i + len(words))) == words


def function(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a particle, preposition, pronoun or conjunction."""
    return sheet.infos[i].common == "function"


def adjective(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is an adjective: a listed one, or one with the ending of relation."""
    word, known = sheet.words[i], sheet.infos[i]
    if word.kind != "word" or i in sheet.timed or known.common in ("function", "noun", "verb"):
        return False
    if known.common == "adjective" or any(sheet.found(i, Kind.NISBA)):
        return True
    return definite(word.norm) and word.norm.endswith(_RELATIONAL) and not known.unit.seen


def noun(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can be a definite noun in genitive."""
    word = sheet.words[i]
    return (
        word.kind == "word"
        and definite(word.norm)
        and i not in sheet.timed
        and not function(sheet, i)
        and not any(sheet.found(i, Kind.OFFICE, Kind.HONORIFIC))
    )


def plain(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can be an indefinite noun in construct (مجلس إدارة …)."""
    word, known = sheet.words[i], sheet.infos[i]
    return (
        word.kind == "word"
        and not definite(word.norm)
        and i not in sheet.timed
        and (known.common == "noun" or any(not nominal.prefix for nominal in known.nominals))
        and not any(sheet.found(i, Kind.OFFICE, Kind.HONORIFIC))
    )


def construct(sheet: Sheet, i: int, clitic: str) -> bool:
    """Tell whether a clitic and a noun in construct begin at a word: بحقوق الإنسان."""
    if not sheet.adjoins(i + 1) or not noun(sheet, i + 1):
        return False
    known = sheet.infos[i]
    stems = (split.stem for split in known.splits if split.prefix == clitic)
    masdar = any(n.prefix == clitic and not n.participle for n in known.nominals)
    return masdar or any(_substantive(stem) for stem in stems)


def _substantive(stem: str) -> bool:
    """Tell whether a stem is a noun, or an adjective in the feminine, which is one too: عملية."""
    common = info(stem).common
    return common == "noun" or (common == "adjective" and stem.endswith("ه"))


def proper(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can be a proper name that no lexicon lists."""
    word, known = sheet.words[i], sheet.infos[i]
    if word.kind == "latin":
        return True
    if word.kind != "word" or i in sheet.timed or known.common:
        return False
    if known.unit.seen:
        return not any(sheet.found(i, *_NOT_NAMES))
    taken = any(sheet.found(i, *_NOT_NAMES, *_OTHER_NAMES, prefix=None))
    verb = any(not v.form.passive and _tells(v) for v in known.verbs)
    return not (taken or verb or known.nominals or known.composed)


def _tells(verbal: Verbal) -> bool:
    """Tell whether what looks like a verb is one; ف opens many names, but not فقال."""
    return not verbal.prefix.startswith("ف") or verbal.form.lemma in reporting("plain")


def toward(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is an active verb whose object is a person, and stands behind it."""
    verbs = (v.form for v in sheet.infos[i].verbs if not (v.suffix or v.form.passive))
    return any(form.lemma in tenure_words("towards") for form in verbs)
