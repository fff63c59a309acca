"""Whose a post or force is that is named with a pronoun: المتحدث باسمه، زعيمها، قواته."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name
from mithaq.model import BODIES, EntityType, Manner, Mention

_NO_OWNERS = ("media", "agency", "company")  # cited rather than talked of
_UNMANAGED = ("ministry", "government", "parliament")
_EACH = ("كل", "كلا")
_PLACING = ("في", "من", "الي", "داخل", "خارج", "قرب", "عن")


def owner_before(board: Board, i: int) -> Mention | None:
    """Give the last body named before word ``i``, in its sentence or in the one before."""
    return next((n.mention for n in _before(board, i) if _owner(n)), None)


def managed_before(board: Board, i: int) -> Mention | None:
    """Give the last body that can have a manager: a company, a paper or an agency too."""
    return next((n.mention for n in _before(board, i) if _managed(n)), None)


def _managed(found: Name) -> bool:
    return found.mention.type is EntityType.ORGANIZATION and found.kind not in _UNMANAGED


def _owner(found: Name) -> bool:
    return found.mention.type in BODIES and found.kind not in _NO_OWNERS


def country_before(board: Board, i: int) -> Mention | None:
    """Give the country for which the text last spoke: itself, or whose post or body was named.

    One that is only where or whence (في العراق) does not act.
    """
    for found in _before(board, i):
        mention = found.mention
        if mention.type is EntityType.COUNTRY and _where(board, found):
            continue
        if mention.type is EntityType.OFFICE and mention.of:
            return mention.of if mention.of.type is EntityType.COUNTRY else None
        if mention.type is EntityType.COUNTRY and mention.manner is not Manner.NISBA:
            return None if _listed(board, found) else mention
        if mention.type in BODIES:
            return mention.of
    return None


def post_before(board: Board, i: int) -> Name | None:
    """Give the last post named before word ``i``, in its sentence or in the one before."""
    return next((n for n in _before(board, i) if n.mention.type is EntityType.OFFICE), None)


def _where(board: Board, found: Name) -> bool:
    """Tell whether a name stands behind a preposition of place, or is joined to one that does."""
    if found.prefix == "و" and (before := board.ending(found.first)):
        return _where(board, before)
    words, i = board.sheet.words, found.first
    each = i > 1 and words[i - 2].norm in _EACH  # كل من فرنسا وألمانيا
    beside = board.sheet.joined(i) and words[i - 1].norm in _PLACING and not each
    return beside or found.prefix.endswith("ب")


def _listed(board: Board, found: Name) -> bool:
    """Tell whether a country is joined to another, so that no one of them acts alone."""
    before = board.ending(found.first) if found.prefix == "و" else None
    return before is not None and before.mention.type is EntityType.COUNTRY


def _before(board: Board, i: int) -> Iterator[Name]:
    """Give the names before a word, the nearest first, in its sentence and the one before."""
    sentence = board.sheet.words[i].sentence
    for k in range(i - 1, -1, -1):
        if board.sheet.words[k].sentence < sentence - 1:
            return
        if (found := board.covering(k)) and found.last == k + 1:
            yield found
