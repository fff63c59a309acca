"""Who confers, as the name of a summit says it: قمة ترامب وكيم، قمة مصرية - سودانية."""

from __future__ import annotations

from mithaq.find.board import Board
from mithaq.find.head.reach import Reach
from mithaq.find.name import Name
from mithaq.model import EntityType, Manner

_DASHES = frozenset(" -–—ـ/")


def sides(board: Board, reach: Reach) -> Reach | None:
    """Take the second of two who confer, behind the first: قمة ترامب وزعيم كوريا الشمالية كيم."""
    if not reach.closed or board.starting(reach.first + 1) is None:
        return None
    one, other = board.ending(reach.last), board.starting(reach.last)
    if one is None or one.mention.type is not EntityType.PERSON:
        return None
    if other is None or other.prefix not in ("و", ""):
        return None
    person = _holder(board, other)
    return reach.closed_at(person.last, person.mention.key) if person else None


def _holder(board: Board, found: Name) -> Name | None:
    """Give the person that a name is, or who holds the post that it is."""
    if found.mention.type is EntityType.PERSON:
        return found
    onward = board.starting(found.last)
    held = found.mention.type is EntityType.OFFICE and onward is not None and not onward.prefix
    return onward if held and onward and onward.mention.type is EntityType.PERSON else None


def paired(board: Board, reach: Reach) -> bool:
    """Tell whether a dash joins what follows as the second of two: مصرية - سودانية، ترامب - كيم."""
    sheet, i = board.sheet, reach.last
    if i >= len(sheet.words) or sheet.words[i].sentence != sheet.words[i - 1].sentence:
        return False
    one, other = board.ending(i), board.starting(i)
    if one is None or other is None or not "".join(sheet.words[i].gap).strip():
        return False
    alike = one.mention.type is other.mention.type and one.mention.manner is other.mention.manner
    national = one.mention.manner is Manner.NISBA or one.mention.type is EntityType.PERSON
    return alike and national and _DASHES.issuperset(sheet.words[i].gap)
