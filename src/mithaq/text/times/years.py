"""Years: by number, by shift, with the era; and when a bare number is one."""

from __future__ import annotations

from typing import NamedTuple

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR, words
from mithaq.text.numbers.cardinals import cardinal_at
from mithaq.text.times.calendar import Calendar
from mithaq.text.times.expressions import Shift
from mithaq.text.times.lexicon import SHIFTS

_COUNTED = words("counted-nouns.txt") | GRAMMAR["percent"]
_DATED = words("dated-nouns.txt")
_RANGES = {Calendar.GREGORIAN: range(1600, 2200), Calendar.HIJRI: range(1300, 1500)}
_BARE = range(1900, 2100)
_ROUND = 100
_THOUSANDS = frozenset({"الف", "الفين"})
_NO_NOUNS = (words("function-words.txt") | {"هو", "هي"}) - {"من"}
_ADJECTIVES = 4
_DIGITS = 4
_ERAS = {
    "م": Calendar.GREGORIAN,
    "ميلادي": Calendar.GREGORIAN,
    "ميلاديه": Calendar.GREGORIAN,
    "ه": Calendar.HIJRI,
    "هجري": Calendar.HIJRI,
    "هجريه": Calendar.HIJRI,
}
_COMMAS = frozenset({"،", ","})


class Year(NamedTuple):
    """A year said outright and the index of the token after it."""

    number: int
    calendar: Calendar
    next: int


def year_number(line: Line, i: int) -> Year | None:
    """Read four digits and their era (2015, 2015م, 1436 هـ), or words: عام ألفين وخمسة عشر."""
    number = line.integer(i)
    if number is None and line.word(i - 1) in GRAMMAR["year_words"]:
        return _worded(line, i)
    if number is None or len(line.word(i)) != _DIGITS:
        return None
    era = _ERAS.get(line.word(i + 1))
    ancient = number not in _RANGES[Calendar.GREGORIAN]
    calendar = era or (Calendar.HIJRI if ancient else Calendar.GREGORIAN)
    fits = number in _RANGES[calendar]
    return Year(number, calendar, i + 1 + bool(era)) if fits else None


def _worded(line: Line, i: int) -> Year | None:
    cardinal = cardinal_at(line, i)
    value = cardinal.value if cardinal and not cardinal.prefix else None
    if cardinal is None or value is None or value not in _BARE:
        return None
    return Year(int(value), Calendar.GREGORIAN, cardinal.next)


def spoken_year(line: Line, i: int) -> Year | None:
    """Read a year in words without the word year, where nothing is counted: في ألفين وخمسة عشر."""
    if line.word(i) not in _THOUSANDS or line.word(i - 1) not in GRAMMAR["before_year"]:
        return None
    year = _worded(line, i)
    if year is None or year.number % _ROUND == 0:
        return None
    return year if counts_nothing(line, year.next) else None


def year_after(line: Line, i: int) -> Year | None:
    """Read the year that follows a month or a season: 2015, ،2015, عام 2015, من عام 2015."""
    i += line.word(i) in _COMMAS or line.word(i) in GRAMMAR["of"]
    worded = line.word(i) in GRAMMAR["year_words"] and line.word(i - 1) not in _COMMAS
    found = year_number(line, i + worded)
    return found if found and (worded or not is_counting(line, i)) else None


def shifted_year(line: Line, i: int) -> tuple[Shift, int] | None:
    """Read a year by its distance: العام الماضي, من هذه السنة; give it and the index after it."""
    return shifted(line, i + (line.word(i) in GRAMMAR["of"]), GRAMMAR["definite_year"])


def shifted(line: Line, i: int, nouns: frozenset[str]) -> tuple[Shift, int] | None:
    """Read one of some definite nouns with الماضي, نفسه and their like, or with هذا before it."""
    if line.word(i + 1) in nouns and line.word(i) in GRAMMAR["this"] | GRAMMAR["same"]:
        return Shift(0, from_context=line.word(i) in GRAMMAR["same"]), i + 2
    return shift_at(line, i + 1) if line.word(i) in nouns else None


def shift_at(line: Line, i: int) -> tuple[Shift, int] | None:
    """Read الماضي, المقبل, الجاري and their like; give the shift and the index after it."""
    hit = SHIFTS.at(line, i)
    if hit is None or hit.prefix or line.word(i) in GRAMMAR["this"]:
        return None
    return hit.value, hit.last


def has_era(line: Line, i: int) -> bool:
    """Tell whether an era is written on to the number at token ``i``: 1436هـ, 2011م.

    A round number of metres (2000م) looks the same.
    """
    era = _ERAS.get(line.word(i + 1)) if line.glued(i) else None
    number = line.integer(i) or 0
    return era is Calendar.HIJRI or (era is not None and number in _BARE and number % _ROUND != 0)


def counts_nothing(line: Line, i: int) -> bool:
    """Tell whether what stands at token ``i`` cannot be what the number before it counts."""
    word = line.word(i)
    if line.kind(i) == "word":
        return word.removeprefix("و") in _NO_NOUNS
    return line.kind(i) in ("", "mark") and word not in GRAMMAR["percent"]


def is_counting(line: Line, i: int) -> bool:
    """Tell whether the number at token ``i`` counts what follows it."""
    return line.word(i + 1) in _COUNTED


def is_year(line: Line, i: int) -> bool:
    """Tell whether a number without the word year is one: by what stands before and after it."""
    number = _bare_year(line, i)
    if number is None:
        return False
    # في 2000 مدرسة counts; في 2012 فرضت does not.
    counting = number % _ROUND == 0 and line.kind(i + 1) == "word"
    cued = line.word(i - 1) in GRAMMAR["before_year"] and not counting
    pairs = (_are_years(line, i - back, i - back + 2) for back in (0, 2))
    return cued or any(pairs) or _is_dated(line, i - 1)


def _bare_year(line: Line, i: int) -> int | None:
    number = line.integer(i)
    shaped = number in _BARE and len(line.word(i)) == _DIGITS
    return number if shaped and not is_counting(line, i) else None


def _are_years(line: Line, first: int, last: int) -> bool:
    """Tell whether two numbers are years in order: من 2003 إلى 2011, بين 2003 و2011."""
    early, late = _bare_year(line, first), _bare_year(line, last)
    if early is None or late is None or early >= late:
        return False
    opened, link = line.word(first - 1), line.word(last - 1)
    if opened in GRAMMAR["between_years"]:
        return link == "و"
    return opened in GRAMMAR["from_year"] and link in GRAMMAR["to_year"]


def _is_dated(line: Line, i: int) -> bool:
    """Tell whether a noun that takes a year stands before, perhaps with an adjective between."""
    for k in range(i, i - _ADJECTIVES, -1):
        if line.word(k) in _DATED or not line.word(k).startswith("ال"):
            return line.word(k) in _DATED
    return False
