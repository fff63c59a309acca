"""Cardinal numbers in words, digits or both: خمسة وعشرون ألفا, 12 ألفاً و500, مليون ونصف المليون."""

from __future__ import annotations

from fractions import Fraction

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR, words
from mithaq.text.numbers.digits import Figure, figure_at
from mithaq.text.numbers.numerals import FRACTIONS, SCALES
from mithaq.text.numbers.words import Cardinal, below_thousand, linked

FINE_UNITS = words("fine-units.txt")
"""Units that are measured in fractions: money, lengths, weights."""

_FUNCTION_WORDS = words("function-words.txt")
_AND = "و"
_DUAL = 2
_HUNDRED, _THOUSAND, _MILLION = 100, 1_000, 1_000_000
_TANWIN = "ً"


def cardinal_at(line: Line, i: int) -> Cardinal | None:
    """Read the longest cardinal number at token ``i``."""
    number = _part(line, i)
    while number is not None and number.value is not None:
        longer = _and_fraction(line, number) or _and_part(line, number)
        if longer is None:
            return number
        number = longer
    return number


def _part(line: Line, i: int) -> Cardinal | None:
    """Read a coefficient and its scale: 150 ألف, مئة وأربعون ألف, ألفي, نصف مليون."""
    fraction = FRACTIONS.at(line, i)
    if fraction:
        scaled = _scaled(line, Cardinal(fraction.value, fraction.last, fraction.prefix))
        return scaled if scaled.scale > 1 else None
    figure = figure_at(line, i)
    if figure:
        return _scaled(line, _plain(line, figure))
    number = below_thousand(line, i)
    return _scaled(line, number) if number else _bare_scale(line, i)


def _plain(line: Line, figure: Figure) -> Cardinal:
    """Choose between the two readings of a figure by what follows it."""
    after = line.word(figure.next)
    if after in GRAMMAR["percent"]:
        return Cardinal(figure.grouped if figure.decimal is None else figure.decimal, figure.next)
    scale = SCALES.at(line, figure.next)
    fine = after in FINE_UNITS or (scale is not None and not scale.prefix)
    fine = fine or not (figure.likely or _is_noun(line, figure.next))
    if fine and figure.grouped is not None and figure.decimal is not None:
        return Cardinal(None, figure.next)
    return Cardinal(figure.decimal if figure.grouped is None else figure.grouped, figure.next)


def _scaled(line: Line, number: Cardinal) -> Cardinal:
    """Multiply by the scales that follow: 3 آلاف, ألف مليون."""
    hit = SCALES.at(line, number.next)
    if hit is None or hit.prefix or hit.value.number == _DUAL or hit.value.value <= number.scale:
        return number
    scale = hit.value.value * number.scale
    # (23,190,768) مليون ريال says the millions twice.
    twice = number.value is None or number.value >= _MILLION
    value = None if twice or number.value is None else number.value * hit.value.value
    return _scaled(line, number._replace(value=value, next=hit.last, scale=scale))


def _bare_scale(line: Line, i: int) -> Cardinal | None:
    hit = SCALES.at(line, i)
    if hit is None or hit.value.number is None:
        return None
    number = hit.value.number
    if line.word(i).endswith("ا") and _TANWIN not in line.raw(i) and _is_noun(line, i + 1):
        # The accusative ألفا takes no noun after it; what does is the dual: ألفا جندي.
        number = _DUAL
    elif line.word(i).endswith("ي") and not _is_noun(line, i + 1):
        # ألفي without a noun is a name.
        return None
    scale = hit.value.value
    return _scaled(line, Cardinal(Fraction(number * scale), hit.last, hit.prefix, scale))


def _is_noun(line: Line, i: int) -> bool:
    word = line.word(i)
    joined = word.startswith((_AND, "ال"))
    return line.kind(i) == "word" and not joined and word not in _FUNCTION_WORDS


def _and_fraction(line: Line, number: Cardinal) -> Cardinal | None:
    """Add ونصف and the scale that may be said again: مليون ونصف المليون."""
    split = line.word(number.next) == _AND
    hit = FRACTIONS.at(line, number.next + split)
    if hit is None or number.value is None or (hit.prefix != _AND and not split):
        return None
    again = SCALES.at(line, hit.last)
    if again and again.value.value != number.scale:
        return None
    value = number.value + hit.value * number.scale
    return number._replace(value=value, next=again.last if again else hit.last, scale=1)


def _and_part(line: Line, number: Cardinal) -> Cardinal | None:
    """Add a part of a lower scale, or lift both to a higher one: ألف و500 مليون."""
    rest = linked(line, number.next, _part)
    if rest is None or rest.value is None or number.value is None:
        return None
    coefficient = rest.value / rest.scale
    if rest.scale > number.scale > 1 and coefficient < number.scale:
        value = (number.value + coefficient) * rest.scale
        return number._replace(value=value, next=rest.next, scale=rest.scale)
    room = number.scale if number.scale > 1 else _room(line, number)
    if rest.value >= room or rest.scale >= max(room, _DUAL):
        return None
    return number._replace(value=number.value + rest.value, next=rest.next, scale=rest.scale)


def _room(line: Line, number: Cardinal) -> int:
    """Give what may be added to a number in words said in hundreds: مئة و20."""
    if number.value is None or line.kind(number.next - 1) != "word":
        return 0
    return _HUNDRED if number.value % _HUNDRED == 0 and number.value < _THOUSAND else 0
