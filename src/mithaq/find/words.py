"""What sort of word stands at a place: the questions that all finders ask."""

from __future__ import annotations

from mithaq.lexicon import Kind, Sheet

_SHORTEST_DEFINITE = 5  # ال and three letters
_RELATIONAL = ("يه", "ي", "يين", "يون")
_NOT_NAMES = (Kind.OFFICE, Kind.HEAD, Kind.HONORIFIC, Kind.NISBA, Kind.COUNTRY, Kind.PORTFOLIO)
_OTHER_NAMES = (Kind.CAPITAL, Kind.PLACE, Kind.ORGANIZATION, Kind.FORCE)


def definite(norm: str) -> bool:
    """Tell whether a folded word carries the article."""
    return norm.startswith("ال") and len(norm) >= _SHORTEST_DEFINITE


def function(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a particle, preposition, pronoun or conjunction."""
    return sheet.infos[i].common == "function"


def adjective(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is an adjective: a listed one, or one with the ending of relation."""
    word, info = sheet.words[i], sheet.infos[i]
    if word.kind != "word" or i in sheet.timed or info.common in ("function", "noun", "verb"):
        return False
    if info.common == "adjective" or any(sheet.found(i, Kind.NISBA)):
        return True
    return definite(word.norm) and word.norm.endswith(_RELATIONAL) and not info.unit.seen


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
    word, info = sheet.words[i], sheet.infos[i]
    return (
        word.kind == "word"
        and not definite(word.norm)
        and i not in sheet.timed
        and (info.common == "noun" or any(not nominal.prefix for nominal in info.nominals))
        and not any(sheet.found(i, Kind.OFFICE, Kind.HONORIFIC))
    )


def proper(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can be a proper name that no lexicon lists."""
    word, info = sheet.words[i], sheet.infos[i]
    if word.kind == "latin":
        return True
    if word.kind != "word" or i in sheet.timed or info.common:
        return False
    if info.unit.seen:
        return not any(sheet.found(i, *_NOT_NAMES))
    taken = any(sheet.found(i, *_NOT_NAMES, *_OTHER_NAMES, prefix=None))
    verb = any(not v.form.passive and not v.prefix.startswith("ف") for v in info.verbs)
    return not (taken or verb or info.nominals or info.composed)
