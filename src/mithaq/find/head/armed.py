"""What makes a body a force: that it is armed, whose side it is on, how many soldiers it has."""

from __future__ import annotations

from mithaq.find.board import Board
from mithaq.find.head.reach import Reach
from mithaq.find.numbers import strength
from mithaq.find.words import definite, norms
from mithaq.lexicon import force_adjectives, ordinals
from mithaq.model import Manner


def armed(board: Board, reach: Reach) -> Reach | None:
    """Take an adjective that makes a group a force: الجماعات المسلحة، مجموعة مسلحة.

    Groups in general (جماعات متطرفة) are none.
    """
    norm = board.sheet.words[reach.last].norm
    several = board.sheet.words[reach.last - 1].norm.endswith(("ات", "يا"))
    if norm not in force_adjectives("armed") or definite(norm) != reach.definite:
        return None
    if several and not reach.definite:
        return None
    return reach.closed_at(reach.last + 1, norm.removeprefix("ال"))


def loyal(board: Board, reach: Reach) -> Reach | None:
    """Take whose side a force is on: الموالية للحكومة، المناهضة للحوثيين، التابعة لإيران."""
    sheet, i = board.sheet, reach.last
    if sheet.words[i].norm not in force_adjectives("loyal") or not sheet.joined(i + 1):
        return None
    found = board.starting(i + 1)
    if found and found.prefix == "ل" and found.mention.manner is not Manner.NISBA:
        return reach.located(found.last, sheet.words[i].norm, found.mention.key)
    if sheet.words[i + 1].norm.startswith("لل"):
        return reach.located(i + 2, sheet.words[i].norm, sheet.words[i + 1].norm)
    return None


def strong(board: Board, reach: Reach) -> Reach | None:
    """Take how many soldiers a body has, with the adjectives before: قوة دولية قوامها 300 جندي."""
    last = reach.definite is False and strength(board, reach.last)
    return reach.closed_at(last, *norms(board.sheet, reach.last, last)) if last else None


def numbered(board: Board, reach: Reach) -> Reach | None:
    """Take the number of a unit and its arm: اللواء 310 مدرع، الفرقة السادسة مشاة."""
    words, i = board.sheet.words, reach.last
    counted = words[i].kind == "number" or words[i].norm in ordinals()
    if reach.closed or not counted:
        return None
    arm = board.sheet.joined(i + 1) and words[i + 1].norm in force_adjectives("arms")
    last = i + 1 + arm
    return reach.closed_at(last, *norms(board.sheet, i, last))
