"""Posts whose title stands once for several: وزراء الخارجية العراقي فؤاد حسين والأردني أيمن الصفدي.

After the title, each holder is named behind the adjective of his country; so it is after a
counterpart in the dual or plural (نظيريه الروسي سيرغي لافروف والأميركي جون كيري).
"""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.person.behind import past_titles
from mithaq.find.person.personal import run
from mithaq.find.post.counterparts import KEY, several
from mithaq.lexicon import plural_titles
from mithaq.model import EntityType, Manner

_MARKS = frozenset("،,")
_STRAYS = 3  # words of the countries as a whole: البلدين، الدول الثلاث


def shared(board: Board) -> Iterator[Name]:
    """Give the posts that are named by the adjective of a country before the holder."""
    for post in board.names():
        if _several(board, post):
            i = _listed(board, post)
            while (nisba := _nisba(board, i)) and (last := _holder(board, nisba.last)):
                counterpart = post.kind == KEY
                manner = Manner.COUNTERPART if counterpart else Manner.SHARED
                key = post.mention.key
                yield name(
                    board.sheet, EntityType.OFFICE, nisba.first, nisba.last, key,
                    prefix=nisba.prefix, kind=post.kind, manner=manner, of=nisba.mention,
                )  # fmt: skip
                i = last


def _several(board: Board, post: Name) -> bool:
    if post.mention.type is not EntityType.OFFICE:
        return False
    title = board.sheet.words[post.first].norm.removeprefix(post.prefix)
    return title in plural_titles() or (post.kind == KEY and several(board, post))


def _listed(board: Board, post: Name) -> int:
    """Give the word at which the list goes on: behind the first holder, or behind the title."""
    if post.mention.of and (last := _holder(board, post.last)):
        return last
    stray = range(post.last, post.last + _STRAYS + 1)
    return next((i for i in stray if _nisba(board, i)), post.last)


def _nisba(board: Board, i: int) -> Name | None:
    found = board.starting(i)
    if found is None or found.mention.manner is not Manner.NISBA or found.prefix not in ("", "و"):
        return None
    return found if board.sheet.joined(i, _MARKS) else None


def _holder(board: Board, i: int) -> int | None:
    """Give the end of the name of a person that begins at a word, past titles."""
    first = past_titles(board, i)
    last = run(board.sheet, first) if board.sheet.joined(first) else first
    return last if last > first else None
