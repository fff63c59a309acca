"""Whether a sentence tells of the past or of the future at one of its times."""

from __future__ import annotations

import re
from enum import Enum

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR, sets

_DATA = sets("tense.toml")
_NOUNS = tuple(sorted(_DATA["not_future_stems"]))
_VERBS = _DATA["future_stems"]
_ENDINGS = ("ون", "ان", "ها", "هم", "نا", "هما", "ه")
# The future is the imperfect with س before it.
_FUTURE_VERB = re.compile(r"س[يتن](\w{2,})")
_PAUSES = frozenset({"،", ",", "؛"})
_OPENING = 2
_REACH_THAT = 4
_REACH = 12
_REACH_NEAR = 7
_REACH_MIXED = 60
_REACH_VERB = 60
_BESIDE = 2
_REACH_AFTER = 5


class Tense(Enum):
    """What the words around a time say of it.

    PAST and FUTURE stand near it; UNSURE means that a future is told elsewhere in the sentence.
    Two are not read but set: BEFORE, for what surely lies behind (منذ), and NEAR, for deadlines,
    which lie near on either side.
    """

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"
    UNSURE = "unsure"
    BEFORE = "before"
    NEAR = "near"


def tense_at(line: Line, first: int, last: int) -> Tense:
    """Judge the time at ``first`` to ``last`` by the nearest sign before it, then after it."""
    before = range(first - 1, max(first - 1 - _REACH, -1), -1)
    after = range(last, last + _REACH_AFTER)
    near = _nearest(line, before[:_REACH_NEAR]) or _nearest(line, after[:_BESIDE])
    if near is None and _is_of_main_verb(line, first):
        return Tense.PAST
    found = near or _nearest(line, before) or _nearest(line, after)
    if found and (near or found is not Tense.PAST):
        return found
    around = range(max(first - _REACH_MIXED, 0), last + _REACH_MIXED)
    mixed = any(sign(line, i) is Tense.FUTURE for i in around)
    return Tense.UNSURE if mixed else found or Tense.UNKNOWN


def opens_past(line: Line, i: int) -> bool:
    """Tell whether the word that opens a clause is a verb of the past."""
    return line.word(i) in _DATA["past"] | _DATA["past_opening"]


def sign(line: Line, i: int) -> Tense | None:
    """Tell what a single word says of the tense."""
    word = line.word(i)
    for bare in (word, word[1:]) if word[:1] in {"و", "ف"} else (word,):
        if bare in _DATA["past"] or (i == 0 and bare in _DATA["past_opening"]):
            return Tense.PAST
        planned = bare in _DATA["supposed"] and line.word(i - 1).endswith("من")
        future = Tense.FUTURE if planned or bare in _DATA["future"] else _future_verb(bare)
        if future:
            return future
        if bare in _DATA["scheduled"]:
            return Tense.FUTURE if _is_announcing(line, i) else Tense.UNSURE
    return None


def _is_announcing(line: Line, i: int) -> bool:
    """Tell whether a present opens its sentence or what is reported: أعلن أن الوفد يصل الأحد."""
    return i < _OPENING or any(line.word(k) in GRAMMAR["that"] for k in range(i - _REACH_THAT, i))


def _future_verb(word: str) -> Tense | None:
    """Tell whether a word is a verb in the future; one that only looks so leaves it unsure."""
    shaped = _FUTURE_VERB.fullmatch(word) if word[:1] == "س" else None
    if shaped is None or word in _DATA["not_future"] or word.startswith(_NOUNS):
        return None
    stem = shaped[1]
    known = stem in _VERBS or any(stem.removesuffix(end) in _VERBS for end in _ENDINGS)
    return Tense.FUTURE if known else Tense.UNSURE


def _is_of_main_verb(line: Line, first: int) -> bool:
    """Tell whether only names lie between a time and the past verb of its clause.

    What stands in apposition has pauses around it: أعلن الرئيس التركي، رجب طيب أردوغان، الثلاثاء، …
    """
    for i in range(first - 1, max(first - 1 - _REACH_VERB, -1), -1):
        if line.word(i) in GRAMMAR["that"] or line.word(i) in _DATA["clause"]:
            return False
        found = sign(line, i)
        if found:
            return found is Tense.PAST
    return False


def _nearest(line: Line, reach: range) -> Tense | None:
    """Give the first sign in reach, within the clause; a pause beside the time ends none."""
    for i in reach:
        ends = line.word(i) in _PAUSES and i != reach.start
        if ends or (reach.step > 0 and line.word(i) in _DATA["clause"]):
            return None
        found = sign(line, i)
        # عشية القمة is before the summit, not before what was told ahead of it.
        if found and not (reach.step > 0 and line.word(i) in _DATA["eves"]):
            return found
    return None
