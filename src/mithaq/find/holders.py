"""Who holds a post: the person in apposition to it, before or after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.name import Name
from mithaq.find.persons import behind
from mithaq.lexicon import BRACKETS, QUOTES
from mithaq.model import EntityType, Mention

_COMMAS = frozenset("،,")
_APPOSITION = _COMMAS | QUOTES | BRACKETS


def held(board: Board) -> Iterator[Name]:
    """Give all names again, posts with their holders; a post inside a longer one is left out."""
    holders: dict[Name, Mention] = {}
    found = [name for name in board.names() if not _inner(board, name)]
    offices = [name for name in found if name.mention.type is EntityType.OFFICE]
    for post in reversed(offices):
        if holder := _after(board, post) or _before(board, post) or _shared(board, post, holders):
            holders[post] = holder
    for post in offices:
        if post not in holders and (holder := _along(board, post, holders)):
            holders[post] = holder
    for name in found:
        yield name._replace(mention=replace(name.mention, holder=holders.get(name)))


def _inner(board: Board, name: Name) -> bool:
    return name.mention.type is EntityType.OFFICE and any(
        other.mention.type is EntityType.OFFICE and other.last - other.first > name.last - name.first
        for other in board.at[name.first]
    )


def _after(board: Board, post: Name) -> Mention | None:
    """وزير الخارجية الأميركي، مايك بومبيو."""
    person = board.starting(behind(board, post))
    if person is None or person.mention.type is not EntityType.PERSON or person.prefix:
        return None
    return person.mention if board.sheet.joined(person.first, _APPOSITION) else None


def _before(board: Board, post: Name) -> Mention | None:
    """مايك بومبيو وزير الخارجية الأميركي."""
    person = board.ending(post.first)
    if person is None or person.mention.type is not EntityType.PERSON or post.prefix:
        return None
    return person.mention if board.sheet.joined(post.first, _APPOSITION) else None


def _shared(board: Board, post: Name, holders: dict[Name, Mention]) -> Mention | None:
    """نائب رئيس الوزراء وزير الدفاع سمير مقبل: two posts before one name."""
    following = board.starting(post.last)
    if following is None or following.prefix not in ("", "و") or not board.sheet.joined(post.last):
        return None
    return holders.get(following)


def _along(board: Board, post: Name, holders: dict[Name, Mention]) -> Mention | None:
    """فهد الرشيد، العضو المنتدب والرئيس التنفيذي: two posts after one name."""
    before = board.ending(post.first)
    if before is None or post.prefix != "و" or not board.sheet.joined(post.first):
        return None
    holder = holders.get(before)
    return holder if holder and holder.span.end <= before.mention.span.start else None
