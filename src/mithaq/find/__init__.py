"""Finding: from a sheet of words to mentions of the eight sorts of entity.

A finder is a callable that reads the board and gives more names; they run in the order of the list,
each seeing what those before it found.
"""

from collections.abc import Callable, Iterable
from functools import partial, reduce

from mithaq.find.board import Board
from mithaq.find.duals import pairs
from mithaq.find.head.agreed import accords
from mithaq.find.head.headed import headed
from mithaq.find.homelands import homelands
from mithaq.find.kingdoms import kingdoms
from mithaq.find.known import known
from mithaq.find.name import Name
from mithaq.find.person.coordinated import coordinated
from mithaq.find.person.echoes import echoed, renowned, whole_named
from mithaq.find.person.introduced import told
from mithaq.find.person.listed import listed
from mithaq.find.person.persons import cued
from mithaq.find.post.counterparts import counterparts
from mithaq.find.post.holders import held
from mithaq.find.post.offices import posts
from mithaq.find.post.possessed import possessed
from mithaq.find.post.presided import presided
from mithaq.find.post.shared import shared
from mithaq.find.seats import seats
from mithaq.find.soldiery import gathered, numbered
from mithaq.lexicon import Sheet
from mithaq.model import EntityType

FINDERS: tuple[Callable[[Board], Iterable[Name]], ...] = (
    known,
    pairs,
    homelands,
    kingdoms,
    seats,
    partial(headed, types=(EntityType.PLACE,)),
    partial(headed, types=(EntityType.ORGANIZATION, EntityType.FORCE)),
    posts,
    counterparts,
    shared,
    possessed,
    numbered,
    gathered,
    cued,
    whole_named,
    listed,
    told,
    coordinated,
    renowned,
    echoed,
    presided,
    partial(headed, types=(EntityType.AGREEMENT, EntityType.DIALOGUE)),
    accords,
)


def find(sheet: Sheet) -> tuple[Name, ...]:
    """Give all mentions in the order of the text, an outer one before those inside it."""
    board = reduce(lambda board, finder: board.add(finder(board)), FINDERS, Board(sheet))
    return tuple(held(board))


__all__ = ["FINDERS", "Name", "find"]
