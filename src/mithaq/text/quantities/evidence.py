"""Whether a number is a count: what it needs beside it to be one."""

from __future__ import annotations

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR, sets
from mithaq.text.quantities.amount import Amount

_AMOUNTS = sets("amounts.toml")
_BARE_SCALES = frozenset({"الف", "الفا", "الاف"})
_YEARS = range(1900, 2101)
_YEAR_DIGITS = 4
_REACH = 7
_CLITICS = frozenset({"و", "ف", "ب", "ل"})


def counts(line: Line, first: int, amount: Amount, *, noun: bool, bound: bool) -> bool:
    """Tell whether an amount at token ``first`` is a count of things.

    A noun or a per cent is enough, and for numbers in thousands or in several words nothing is
    needed; a bare number needs a bound or words of amount near it, above all one like a year.
    """
    if noun or amount.percent:
        return True
    if _is_bare_scale(line, first, amount):
        return False
    compound = line.kind(first) == "word" and amount.next > first + 1
    definite = line.word(first) in GRAMMAR["articles"] and line.word(first - 1).startswith("ال")
    if bound or compound or definite or _is_amount_near(line, first, _REACH):
        return True
    return _is_told(line, first, amount) and not is_like_year(line, first, amount)


def _is_told(line: Line, first: int, amount: Amount) -> bool:
    after = line.word(amount.next)
    part = after == "من" or after in _AMOUNTS["after"]
    return amount.large or amount.grouped or part or _is_of_change(line, first, amount)


def _is_bare_scale(line: Line, first: int, amount: Amount) -> bool:
    """Tell whether a lone ألف or آلاف stands without anything to count."""
    alone = amount.next == first + 1 and line.kind(first) == "word"
    return alone and line.word(first).removeprefix(amount.prefix) in _BARE_SCALES


def is_like_year(line: Line, first: int, amount: Amount) -> bool:
    """Tell whether an amount is four digits that may be a year of our time."""
    digits = line.kind(first) == "number" and len(line.word(first)) == _YEAR_DIGITS
    return digits and amount.low in _YEARS and amount.next == first + 1


def _is_amount_near(line: Line, first: int, reach: int) -> bool:
    if _bare(line.word(first - 1)) in _AMOUNTS["near"]:
        return True
    for i in range(first - 1, max(first - 1 - reach, -1), -1):
        if line.kind(i) != "word":
            return False
        if _bare(line.word(i)) in _AMOUNTS["far"]:
            return True
    return False


def _is_of_change(line: Line, first: int, amount: Amount) -> bool:
    """Tell whether the number is one of من … إلى … in the change of an amount."""
    if amount.pair:
        return _is_amount_near(line, first, 2 * _REACH)
    if line.word(first - 1) != "الي":
        return False
    before = range(first - 2, max(first - 2 - _REACH, -1), -1)
    number = next((i for i in before if line.kind(i) == "number"), None)
    return number is not None and line.word(number - 1) == "من"


def _bare(word: str) -> str:
    known = _AMOUNTS["near"] | _AMOUNTS["far"]
    return word[1:] if word[:1] in _CLITICS and word not in known else word
