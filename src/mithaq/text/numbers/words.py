"""Numbers below a thousand in words: خمسة عشر, مئة وأربعون, ثلاث مئة وخمسة."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.numbers.numerals import NUMERALS

_AND = "و"
_TEN, _HUNDRED = 10, 100
_TWO = 2


class Cardinal(NamedTuple):
    """A number said outright.

    Attributes:
        value: None when it cannot be told (61ر1, 2.500 مليون).
        next: index of the token after it.
        prefix: the clitic on its first word.
        scale: what its last part counts: 1 000 in خمسة آلاف, 1 in خمسة.
    """

    value: Fraction | None
    next: int
    prefix: str = ""
    scale: int = 1


def below_thousand(line: Line, i: int) -> Cardinal | None:
    """Read a number word and what belongs to it below the next thousand."""
    hundreds = _hundreds(line, i)
    return _and_below_hundred(line, hundreds) if hundreds else _below_hundred(line, i)


def linked(line: Line, i: int, read: Callable[[Line, int], Cardinal | None]) -> Cardinal | None:
    """Read a number that و joins to what stands before token ``i``."""
    if line.word(i) == _AND:
        return read(line, i + 1)
    found = read(line, i)
    return found if found and found.prefix == _AND else None


def _is_hundred(line: Line, i: int, value: int, prefix: str) -> bool:
    """Tell مئة from مية, which is also a name and part of كمية, and مئتا from ميتا."""
    sure = value > _TWO * _HUNDRED or not line.word(i).removeprefix(prefix).startswith("مي")
    return sure or "ئ" in line.raw(i)


def _hundreds(line: Line, i: int) -> Cardinal | None:
    """Read مئة, مئتين, خمسمئة or خمس مئة."""
    hit = NUMERALS.at(line, i)
    if hit is None or hit.value.sort == "ten":
        return None
    value = hit.value.value
    if hit.value.sort == "hundred":
        sure = _is_hundred(line, i, value, hit.prefix)
        return Cardinal(Fraction(value), hit.last, hit.prefix) if sure else None
    hundred = NUMERALS.at(line, hit.last)
    counted = hundred and hundred.value == ("hundred", _HUNDRED) and not hundred.prefix
    if not counted or not _TWO < value < _TEN:
        return None
    return Cardinal(Fraction(value * _HUNDRED), hit.last + 1, hit.prefix)


def _below_hundred(line: Line, i: int) -> Cardinal | None:
    hit = NUMERALS.at(line, i)
    if hit is None or hit.value.sort == "hundred" or line.word(i) in GRAMMAR["no_numbers"]:
        return None
    number = Cardinal(Fraction(hit.value.value), hit.last, hit.prefix)
    return _unit(line, number, hit.value.value) if hit.value.sort == "unit" else number


def _unit(line: Line, number: Cardinal, value: int) -> Cardinal | None:
    if line.word(number.next) in GRAMMAR["teen"] and value < _TEN:
        return number._replace(value=Fraction(_TEN + value), next=number.next + 1)
    ten = linked(line, number.next, _ten)
    if ten and ten.value and value < _TEN:
        return number._replace(value=value + ten.value, next=ten.next)
    return number if value > 1 else None


def _ten(line: Line, i: int) -> Cardinal | None:
    hit = NUMERALS.at(line, i)
    if hit is None or hit.value.sort != "ten":
        return None
    return Cardinal(Fraction(hit.value.value), hit.last, hit.prefix)


def _and_below_hundred(line: Line, number: Cardinal) -> Cardinal:
    rest = linked(line, number.next, _below_hundred)
    if rest is None or rest.value is None or number.value is None:
        return number
    return number._replace(value=number.value + rest.value, next=rest.next)
