"""Amounts: a number, a range of numbers or a plural without one, as a count or a percentage."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.numbers.cardinals import cardinal_at
from mithaq.text.numbers.digits import figure_at
from mithaq.text.numbers.words import Cardinal
from mithaq.text.quantities.amount import Amount
from mithaq.text.quantities.nouns import noun_at
from mithaq.text.quantities.plurals import plural_at

_AND, _TO = "و", "الي"
_SIGNS = frozenset({"%", "٪"})


class _Second(NamedTuple):
    """The other number of a pair, at least as surely told as the first."""

    number: Cardinal
    value: Fraction
    next: int
    percent: bool


def amount_at(line: Line, i: int) -> Amount | None:
    """Read an amount at token ``i``: a number, a range, or a plural such as عشرات الآلاف."""
    first = cardinal_at(line, i)
    if first is None:
        return plural_at(line, i)
    after, percent = _percent_after(line, first.next)
    percent = percent or _percent_before(line, i)
    alone = Amount(first.value, first.value, after, first.prefix, percent, first.scale > 1)
    second = _second(line, i, after) or _second_of_noun(line, i, after)
    if second is None or first.value is None:
        return alone._replace(grouped=_is_grouped(line, i))
    low = _spread(first, first.value, second)
    paired = alone._replace(low=low, high=low, percent=percent or second.percent, pair=True)
    if line.word(after) == _TO and line.word(i - 1) in GRAMMAR["from_number"]:
        counted = noun_at(line, second.next) is not None
        return paired._replace(large=alone.large or second.number.scale > 1 or counted)
    if low >= second.value:
        return alone
    large = alone.large or second.number.scale > 1
    return paired._replace(high=second.value, next=second.next, large=large)


def between(line: Line, i: int) -> int:
    """Give the number of tokens of بين or ما بين just before token ``i``."""
    if line.word(i - 1) not in GRAMMAR["between"]:
        return 0
    return 1 + (line.word(i - 2) == "ما")


def _percent_after(line: Line, i: int) -> tuple[int, bool]:
    """Pass over a percent sign or بالمئة at token ``i``."""
    if line.word(i) in GRAMMAR["percent"]:
        return i + 1, True
    if line.word(i) == "في" and line.word(i + 1) in GRAMMAR["hundred"]:
        return i + 2, True
    return i, False


def _percent_before(line: Line, i: int) -> bool:
    return line.word(i - 1) in _SIGNS and not (line.kind(i - 2) == "number" and line.glued(i - 2))


def _is_grouped(line: Line, i: int) -> bool:
    figure = figure_at(line, i)
    if figure is None or figure.grouped is None:
        return False
    return not line.word(i).isdigit() and (figure.decimal is None or figure.likely)


def _second(line: Line, i: int, after: int) -> _Second | None:
    """Read the number that a link word, a dash or (after بين) و ties to the first."""
    opened, link = line.word(i - 1) in GRAMMAR["between"], line.word(after)
    number = cardinal_at(line, after + 1) if link in GRAMMAR["number_links"] else None
    if number is None and opened:
        number = cardinal_at(line, after)
        number = number if number and number.prefix == _AND else None
    if number is None or number.value is None or (link == _AND and not opened):
        return None
    end, percent = _percent_after(line, number.next)
    return _Second(number, number.value, end, percent)


def _second_of_noun(line: Line, i: int, after: int) -> _Second | None:
    """Read the other number of بين 50 ألف جندي و60 ألف جندي, whose noun is said twice."""
    noun = noun_at(line, after) if line.word(i - 1) in GRAMMAR["between"] else None
    second = _second(line, i, noun + 1) if noun is not None else None
    if second is None or noun is None or line.word(second.next) != line.word(noun):
        return None
    return second


def _spread(first: Cardinal, value: Fraction, second: _Second) -> Fraction:
    """Give the first number the scale that is said once for both: بين 10 و15 ألفا."""
    scale = second.number.scale
    return value * scale if first.scale == 1 < scale and value < second.value / scale else value
