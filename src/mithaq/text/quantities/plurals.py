"""Plurals without a number: عشرات, مئات الآلاف, بضعة ملايين.

By convention they mean at least two of their unit, and بضعة at least three.
"""

from __future__ import annotations

from fractions import Fraction

from mithaq.text.line import Line
from mithaq.text.numbers.numerals import SCALES, VAGUE
from mithaq.text.quantities.amount import Amount

_UNITS_OF_SOME = {20: 10, 200: 100}


def plural_at(line: Line, i: int) -> Amount | None:
    """Read a plural without a number; one of plurals (مئات الآلاف من المليارات) has no value."""
    plural = _plural(line, i)
    of = SCALES.at(line, plural.next + 1) if plural and line.word(plural.next) == "من" else None
    return plural._replace(low=None, next=of.last) if plural and of else plural


def _plural(line: Line, i: int) -> Amount | None:
    """Read a plural without a number: آلاف is two thousand and more, بضعة three and more."""
    many, some = SCALES.at(line, i), VAGUE.at(line, i)
    if many and many.value.number is None:
        return _least(2 * many.value.value, many.last, many.prefix, large=True)
    # مئات is folded to the tail of كميات and to the plural of ميت.
    if some is None or ("ميات" in line.word(i) and "ئ" not in line.raw(i)):
        return None
    scale, inner = SCALES.at(line, some.last), VAGUE.at(line, some.last)
    if scale and not scale.prefix:
        return _least(some.value * scale.value.value, scale.last, some.prefix, large=True)
    if inner and not inner.prefix and some.value < min(_UNITS_OF_SOME):
        return _least(some.value * _UNITS_OF_SOME[inner.value], inner.last, some.prefix)
    return _least(some.value, some.last, some.prefix)


def _least(value: int, after: int, prefix: str, *, large: bool = False) -> Amount:
    return Amount(Fraction(value), None, after, prefix, large=large)
