"""Capitals that are named by their country: وصل إلى العاصمة الإريترية."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.lexicon import Kind
from mithaq.model import EntityType, Manner

_CAPITAL = "العاصمه"
_CITY = "مدينه"


def seats(board: Board) -> Iterator[Name]:
    """Give each capital that only the adjective of its country tells.

    Where its name follows (العاصمة السعودية، الرياض) the name is the mention.
    """
    for i, known in enumerate(board.sheet.infos):
        split = known.split_to((_CAPITAL,))
        hit = next(board.sheet.found(i + 1, Kind.NISBA), None) if split else None
        if split and hit and board.sheet.joined(hit.first) and not _named(board, hit.last):
            code = hit.phrase.key.partition(":")[2]
            yield name(
                board.sheet, EntityType.PLACE, i, hit.last, f"{_CITY}/capital:{code}",
                prefix=split.prefix, kind="city", manner=Manner.DESCRIPTION,
            )  # fmt: skip


def _named(board: Board, i: int) -> bool:
    """Tell whether a place is named at word ``i``."""
    found = board.starting(i)
    return found is not None and found.mention.type is EntityType.PLACE and not found.prefix
