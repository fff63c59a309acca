"""Persons of unlisted names whom و joins to the one before: هنري كيسنجر وبريجنسكي وهانتنغتون."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, person
from mithaq.find.person.personal import run
from mithaq.find.words import definite
from mithaq.lexicon import foreign, info
from mithaq.model import EntityType

_AND = "و"


def coordinated(board: Board) -> Iterator[Name]:
    """Give the persons behind a person and و whose first word can be nothing but a foreign name."""
    for name in board.names():
        if name.mention.type is EntityType.PERSON:
            yield from _onward(board, name.last)


def _onward(board: Board, i: int) -> Iterator[Name]:
    """Give those that follow at word ``i``, one behind another."""
    while (last := _joined(board, i)) > i:
        yield person(board.sheet, i, last, _AND)
        i = last


def _joined(board: Board, i: int) -> int:
    """Give the end of a name that begins behind و at word ``i``; ``i`` itself where none does."""
    sheet = board.sheet
    if not sheet.adjoins(i) or board.covering(i):
        return i
    norm, known = sheet.words[i].norm, sheet.infos[i]
    other = known.unit.seen or known.verbs or sheet.hits[i] or i in sheet.timed
    if other or not norm.startswith(_AND) or not _foreign(norm[1:]):
        return i
    return run(sheet, i, norm[1:])


def _foreign(norm: str) -> bool:
    """Tell whether a word can be nothing but a foreign name: not كذلك, nor الدكتور."""
    known = info(norm)
    return foreign(norm) and not (known.common or known.composed or definite(norm))
