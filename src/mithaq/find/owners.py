"""Whose a post or force is that is named with a pronoun: المتحدث باسمه، زعيمها."""

from __future__ import annotations

from mithaq.find.board import Board
from mithaq.model import EntityType, Mention

_OWNERS = (EntityType.FORCE, EntityType.ORGANIZATION)


def owner_before(board: Board, i: int) -> Mention | None:
    """Give the last body named before word ``i``, in its sentence or in the one before."""
    sentence = board.sheet.words[i].sentence
    for k in range(i - 1, -1, -1):
        if board.sheet.words[k].sentence < sentence - 1:
            return None
        found = board.covering(k)
        if found and found.mention.type in _OWNERS:
            return found.mention
    return None
