"""Countries that are named as someone's own: بلاده، بلادها."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.lexicon import Kind, Sheet
from mithaq.model import EntityType, Manner, Mention

_HOMELAND = "بلاد"
_FARTHEST = 3  # sentences


def homelands(board: Board) -> Iterator[Name]:
    """Give the words بلاده، بلادها with the country that the text last spoke for.

    That is the country of the post named last (الرئيس الإيراني), else the country named last.
    """
    for i, known in enumerate(board.sheet.infos):
        for prefix, cut in known.owned:
            if cut.stem == _HOMELAND and (country := _own(board, i)):
                yield name(
                    board.sheet, EntityType.COUNTRY, i, i + 1, country.key,
                    prefix=prefix, kind=_HOMELAND, manner=Manner.BARE,
                )  # fmt: skip
                break


def _own(board: Board, i: int) -> Mention | None:
    last = None
    for k in range(i - 1, -1, -1):
        if board.sheet.words[k].sentence <= board.sheet.words[i].sentence - _FARTHEST:
            break
        found = board.starting(k)
        if found is None or found.mention.type is not EntityType.COUNTRY:
            continue
        if found.mention.manner is Manner.NISBA and _titled(board.sheet, k - 1):
            return found.mention
        last = last or found.mention
    return last


def _titled(sheet: Sheet, i: int) -> bool:
    """Tell whether a word ends a title."""
    return i >= 0 and any(
        hit.last == i + 1
        for k in range(max(0, i - 2), i + 1)
        for hit in sheet.found(k, Kind.OFFICE, Kind.PORTFOLIO, prefix=None)
    )
