"""The quantities of a text, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from mithaq.model import Quantity
from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.numbers import numerals
from mithaq.text.quantities import nouns
from mithaq.text.quantities.amount import Amount
from mithaq.text.quantities.amounts import amount_at, between
from mithaq.text.quantities.bounds import Bounded, bounded
from mithaq.text.quantities.evidence import counts, is_like_year
from mithaq.text.quantities.guards import is_duration, is_label

_MANY = 20
_NO_ORDINAL = 200
_HEADS = nouns.HEADS | numerals.HEADS


class _Read(NamedTuple):
    """What was read at a token: a quantity, or a number that is none, and where to go on."""

    quantity: Quantity | None
    next: int


class _Place(NamedTuple):
    """Where a number stands: with its article and brackets, and also with ب or ل before them."""

    first: int
    outer: int


def quantities_in(line: Line, taken: Sequence[range]) -> Iterator[Quantity]:
    """Find the quantities of one sentence, except in the tokens that its times take up."""
    times = frozenset(i for part in taken for i in part)
    done = 0
    for i, token in enumerate(line.tokens):
        if i < done or i in times or (token.kind != "number" and token.norm not in _HEADS):
            continue
        read = _counted(line, i, times) or _told(line, i)
        if read:
            done = read.next
            if read.quantity:
                yield read.quantity


def _counted(line: Line, i: int, times: frozenset[int]) -> _Read | None:
    amount = amount_at(line, i)
    if amount is None:
        return None
    noun = nouns.noun_at(line, amount.next, definite=amount.high is None)
    # A share is of something (60% من القوات); what follows it at once is another matter.
    noun = None if noun in times or (amount.percent and noun == amount.next) else noun
    if is_duration(line, amount.next if noun is None else noun) or _is_share(line, i, noun):
        return _Read(None, amount.next)
    place = _place(line, i, amount)
    beside = noun == amount.next and not _is_joined(line, noun)
    if _is_ordinal(line, place, i, noun) or is_label(
        line, place.outer, i, amount.next, noun=beside
    ):
        return _Read(None, amount.next)
    end = amount.next if noun is None else noun + 1
    many = amount.percent or (amount.low is not None and amount.low >= _MANY)
    around = bounded(line, place.outer, end, amount.prefix, many=many)
    counted = noun is not None and (beside or not is_like_year(line, i, amount))
    if not counts(line, place.outer, amount, noun=counted, bound=bool(around.bounds)):
        return _Read(None, amount.next)
    if _is_year(line, i, amount, around):
        return _Read(None, amount.next)
    if not around.bounds:
        ranged = amount.low != amount.high
        around = around._replace(first=place.first - ranged * between(line, place.first))
    return _Read(_quantity(line, amount, around, noun), max(amount.next, around.last))


def _told(line: Line, i: int) -> _Read | None:
    told = nouns.told_at(line, i)
    if told is None:
        return None
    count = Fraction(told.number)
    around = bounded(line, i, told.next, told.prefix)
    quantity = _quantity(line, Amount(count, count, told.next), around, None)
    unit = line.span(i, i + 1, told.prefix)
    return _Read(quantity and replace(quantity, unit=unit), told.next)


def _place(line: Line, i: int, amount: Amount) -> _Place:
    first = _back(line, i, GRAMMAR["articles"])
    first -= line.word(first - 1) == "(" and line.word(amount.next - 1) == ")"
    return _Place(first, _back(line, first, GRAMMAR["written_on"]))


def _back(line: Line, i: int, over: frozenset[str]) -> int:
    while line.word(i - 1) in over:
        i -= 1
    return i


def _is_ordinal(line: Line, place: _Place, i: int, noun: int | None) -> bool:
    """Tell whether the article makes the number an ordinal: الذكرى الـ25.

    It does not in الـ500 جندي, nor in الجنود الـ2500: nothing has its two thousandth.
    """
    if place.first == i or line.kind(place.first) != "word":
        return False
    definite = line.word(place.first - 1).startswith("ال")
    joined = noun is not None and _is_joined(line, noun)
    large = (line.integer(i) or 0) >= _NO_ORDINAL
    return (noun is None or joined or definite) and not (definite and large)


def _is_year(line: Line, i: int, amount: Amount, around: Bounded) -> bool:
    """Tell whether a bound stands before a year: منذ حوالي 1979."""
    cued = line.word(around.first - 1) in GRAMMAR["before_year"] and around.bounds
    return bool(cued) and is_like_year(line, i, amount)


def _is_share(line: Line, i: int, noun: int | None) -> bool:
    """Tell whether the number is a part of a whole: خمس أعضائه is a fifth of them."""
    owned = noun is not None and line.raw(noun).endswith(tuple(GRAMMAR["owners"]))
    return owned and line.word(i) in GRAMMAR["fractions"]


def _is_joined(line: Line, noun: int) -> bool:
    """Tell whether the word after a number may begin with a preposition."""
    return line.word(noun).startswith(("ب", "ل", "ف", "ك"))


def _quantity(line: Line, amount: Amount, around: Bounded, noun: int | None) -> Quantity | None:
    """Give the quantity; none when the number cannot be told, or counts things in parts."""
    numbers = [number for number in (amount.low, amount.high) if number is not None]
    whole = amount.percent or all(number.denominator == 1 for number in numbers)
    if amount.low is None or not whole or around.bounds >= {"min", "max"}:
        return None
    return Quantity(
        span=line.span(around.first, around.last, around.prefix),
        low=None if "max" in around.bounds else _number(amount.low),
        high=None if "min" in around.bounds else _number(amount.high),
        percent=amount.percent,
        about="about" in around.bounds,
        unit=None if noun is None else line.span(noun, noun + 1),
    )


def _number(value: Fraction | None) -> float | None:
    """Give a whole number as such; per cents may have decimals."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)
