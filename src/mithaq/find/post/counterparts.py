"""Counterparts: نظيره العراقي خالد العبيدي is a post known only through another's."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.model import EntityType, Manner

_SEVERAL = frozenset(("نظيري", "نظيرا", "نظراء", "نظرائ", "نظيرتي", "نظيرتا"))
_STEMS = frozenset(("نظير", "نظيره", "نظيرت")) | _SEVERAL
KEY = "counterpart"


def counterparts(board: Board) -> Iterator[Name]:
    """Give the words نظيره، نظيرتها، نظرائه with the nationality that follows."""
    sheet = board.sheet
    for i, info in enumerate(sheet.infos):
        for prefix, cut in info.owned:
            if cut.stem in _STEMS:
                nisba = board.starting(i + 1) if sheet.joined(i + 1) else None
                if nisba and nisba.mention.manner is Manner.NISBA:
                    found = name(
                        sheet, EntityType.OFFICE, i, nisba.last, KEY,
                        prefix=prefix, kind=KEY, manner=Manner.COUNTERPART, of=nisba.mention,
                    )  # fmt: skip
                    yield found
                break


def several(board: Board, post: Name) -> bool:
    """Tell whether a counterpart is of two or more: نظيريه، نظرائهم."""
    owned = board.sheet.infos[post.first].owned
    return any(cut.stem in _SEVERAL and prefix == post.prefix for prefix, cut in owned)
