"""Numbers of soldiers in the text, and how far what is counted reaches."""

from __future__ import annotations

from typing import NamedTuple

from mithaq.find.board import Board
from mithaq.lexicon import Sheet, troops
from mithaq.model import Manner, Mention, Quantity, Span
from mithaq.text import fold
from mithaq.text.numbers.numerals import HEADS

_ADJECTIVES = 3  # words from a body to its number
_BOUNDS = 3  # words of a bound before a number


class Counted(NamedTuple):
    """A number and what it counts, from word ``first`` to ``last`` (exclusive)."""

    number: int
    unit: str
    first: int
    last: int
    nation: Mention | None


def counted(board: Board, quantity: Quantity) -> Counted | None:
    """Read a quantity of things, with the adjectives behind it and without its bound."""
    sheet = board.sheet
    number = quantity.low if quantity.high is None else quantity.high
    if quantity.unit is None or quantity.percent or number is None:
        return None
    told, at = sheet.words_in(quantity.span), sheet.word_at(quantity.unit.start)
    first = at
    while first > told.start and _numeral(sheet, first - 1):
        first -= 1
    last, nation = told.stop, None
    while sheet.joined(last):
        beside = board.starting(last)
        if sheet.words[last].norm in troops("attributes"):
            last += 1
        elif nation is None and beside and beside.mention.manner is Manner.NISBA:
            nation, last = beside.mention, beside.last
        else:
            break
    return Counted(int(number), fold(quantity.unit.of(sheet.reading.text)), first, last, nation)


def _numeral(sheet: Sheet, i: int) -> bool:
    return sheet.words[i].kind == "number" or sheet.words[i].norm in HEADS


def strength(board: Board, i: int) -> int | None:
    """Give the end of the soldiers that a body before word ``i`` is said to have."""
    sheet = board.sheet
    for k in range(i, i + _ADJECTIVES):
        if not sheet.adjoins(k):
            return None
        if sheet.words[k].norm in troops("strong"):
            near = range(k + 1, min(k + 1 + _BOUNDS, len(sheet.words)))
            troop = next((t for at in near for t in _starting(board, at)), None)
            return troop.last if troop and troop.unit in troops("soldiers") else None
    return None


def _starting(board: Board, i: int) -> list[Counted]:
    """Give what is counted from word ``i`` on."""
    word = board.sheet.words[i]
    found = (
        counted(board, quantity)
        for quantity in board.sheet.reading.quantities
        if quantity.span.meets(Span(word.start, word.end))
    )
    return [troop for troop in found if troop]
