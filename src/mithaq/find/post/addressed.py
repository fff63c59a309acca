"""Titles that are the object of a verb, not in apposition to its subject.

In أبلغت ماي الرئيس ذلك the president is told; in استقبل رئيس الجمهورية قيس سعيد وزير الداخلية the
minister is received.
"""

from __future__ import annotations

from mithaq.find.board import Board
from mithaq.find.name import Name
from mithaq.find.person.behind import behind
from mithaq.find.person.shapes import finite
from mithaq.find.words import definite, toward
from mithaq.model import EntityType

_FAR = 8  # words from the start of a post to the name of its holder


def addressed(board: Board, subject: Name, post: Name) -> bool:
    """Tell whether a title right behind a person is what a verb is about, whose subject he is."""
    return any(told(board, subject, post) for told in (_lone, _behind_surname, _second))


def _lone(board: Board, subject: Name, post: Name) -> bool:
    """Read أبلغت ماي الرئيس ذلك.

    In apposition it would say whose or which it is (محمد مرسي الرئيس السابق), or follow a comma.
    """
    sheet, first = board.sheet, post.first
    lone = post.last == first + 1 and definite(sheet.words[first].norm)
    told = post.mention.of or post.mention.status or not sheet.adjoins(first)
    following = board.starting(post.last)
    further = following is not None and following.mention.type is EntityType.OFFICE
    behind_verb = sheet.joined(subject.first) and sheet.infos[subject.first - 1].verbs
    return lone and not (told or further) and any(map(finite, behind_verb or ()))


def _behind_surname(board: Board, subject: Name, post: Name) -> bool:
    """Read التقى السيسي رئيس الوزراء العراقي: nobody known by his surname is told by his title."""
    sheet, first = board.sheet, subject.first
    alone = subject.last == first + 1 and not subject.prefix and sheet.joined(first)
    return alone and sheet.adjoins(post.first) and toward(sheet, first - 1)


def _second(board: Board, subject: Name, post: Name) -> bool:
    """Read استقبل رئيس الجمهورية قيس سعيد وزير الداخلية: the subject has his title before him."""
    sheet, start = board.sheet, max(0, subject.first - _FAR)
    if not sheet.adjoins(post.first):
        return False
    near = (name for k in range(start, subject.first) for name in board.at.get(k, ()))
    titles = (n for n in near if n.mention.type is EntityType.OFFICE and not n.prefix)
    own = next((n for n in titles if behind(board, n) == subject.first), None)
    if own is None or not sheet.adjoins(own.first):
        return False
    return toward(sheet, own.first - 1)
