"""The noun that a number counts, and nouns that tell their number themselves."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR, words
from mithaq.text.numbers.numerals import NUMERALS
from mithaq.text.phrases import Phrases
from mithaq.text.tables import rows
from mithaq.text.times.tense import sign

_CLITICS = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال")
_FUNCTION_WORDS = words("function-words.txt")
_COUNTED = words("counted-nouns.txt")
_HAMZAS = frozenset("أإآ")
_WAW_NOUNS = words("waw-nouns.txt")
_OF, _ARTICLE = "من", "ال"
_JOINED = ("لل", "وال", "بال", "كال", "فال")
_TA_MARBUTA, _TA = "ه", "ت"


class _Dual(Enum):
    """How sure the form of a dual is."""

    SURE = "sure"
    BEFORE_NOUN = "before a noun"
    WITH_NUMBER = "with its number"


class Told(NamedTuple):
    """A number told by a noun: جنديين is two, جندي واحد is one; and the index after it."""

    number: int
    next: int
    prefix: str


def _duals() -> Iterator[tuple[str, _Dual]]:
    for noun, which in rows("countables.tsv"):
        stem = noun[:-1] + _TA if noun.endswith(_TA_MARBUTA) else noun
        yield stem + "ان", _Dual.SURE
        yield stem + "ين", _Dual.SURE if which == "both" else _Dual.WITH_NUMBER
        if stem.endswith(_TA):
            yield stem + "ا", _Dual.SURE
            yield stem + "ي", _Dual.BEFORE_NOUN


def _singulars() -> Iterator[tuple[str, bool]]:
    for noun, _ in rows("countables.tsv"):
        yield noun, True
        if not noun.endswith(_TA_MARBUTA):
            yield noun + "ا", True


_DUALS: Phrases[_Dual] = Phrases(_duals(), _CLITICS)
_SINGULARS: Phrases[bool] = Phrases(_singulars(), ("و", "ف", "ب", "ل", "ك"))
HEADS = _DUALS.heads | _SINGULARS.heads


def told_at(line: Line, i: int) -> Told | None:
    """Read a dual, or a singular with واحد after it."""
    dual = _DUALS.at(line, i)
    if dual and _is_dual(line, dual.value, dual.last):
        numbered = line.word(dual.last) in GRAMMAR["two"]
        return Told(2, dual.last + numbered, dual.prefix.removesuffix(_ARTICLE))
    single = _SINGULARS.at(line, i)
    if single is None:
        return None
    # جندي واحد, or with an adjective between: جندي أميركي واحد
    ones = [k for k in (single.last, single.last + 1) if line.word(k) in GRAMMAR["one"]]
    alone = line.word(single.last) not in _FUNCTION_WORDS and line.kind(single.last) == "word"
    return Told(1, ones[0] + 1, single.prefix) if ones and alone else None


def noun_at(line: Line, i: int, *, definite: bool = False) -> int | None:
    """Give the index of the noun counted by a number that ends before token ``i``.

    It follows at once, or after من with its article (ألفاً من القوات); with its article at once only
    after a plural (مئات الجنود), where ``definite`` is set.
    """
    if line.word(i) == _OF and line.word(i + 1).startswith(_ARTICLE):
        return i + 1 if line.word(i + 1) != _ARTICLE else None
    word = line.word(i)
    if line.kind(i) != "word" or len(word) == 1 or not _is_nominal(line, i):
        return None
    joined = word.startswith(_JOINED) or (word.startswith("و") and word not in _WAW_NOUNS)
    # ألبوم has no article: its alef carries a hamza.
    article = word.startswith(_ARTICLE) and line.raw(i)[0] not in _HAMZAS
    return None if joined or (article and not definite) else i


def _is_nominal(line: Line, i: int) -> bool:
    """Tell whether a word is no function word, number or verb."""
    word = line.word(i)
    verb = sign(line, i) is not None and word not in _COUNTED
    return not (verb or word in _FUNCTION_WORDS or NUMERALS.at(line, i))


def _is_dual(line: Line, sort: _Dual, i: int) -> bool:
    """Tell whether a form is a dual: طائرتي is one before a noun, else it is my aeroplane."""
    sure = sort is _Dual.SURE or line.word(i) in GRAMMAR["two"]
    return sure or (sort is _Dual.BEFORE_NOUN and noun_at(line, i) is not None)
