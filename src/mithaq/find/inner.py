"""Names that are but a part of a longer one, and are not named by themselves.

A post inside a post (رئيس الوزراء in نائب رئيس الوزراء), a force inside a body, a person after whom
a body is called.
"""

from __future__ import annotations

from mithaq.find.board import Board
from mithaq.find.name import OUTLETS, Name
from mithaq.lexicon import name_words
from mithaq.model import LOCATIONS, EntityType, Manner

_OF_SOMEBODY = "body"
_INSIDE = {
    EntityType.OFFICE: (EntityType.OFFICE,),
    EntityType.FORCE: (EntityType.FORCE, EntityType.ORGANIZATION),
    EntityType.COUNTRY: (EntityType.PERSON,),
    EntityType.PLACE: (EntityType.PERSON,),
    EntityType.ORGANIZATION: (EntityType.PERSON,),
}


def swallowed(board: Board, name: Name) -> bool:
    """Tell whether a name is but a part of a longer one: a post of a post, a force of a body."""
    outer = _INSIDE.get(name.mention.type, ())
    return any(
        (other.mention.type in outer and _inside(name, other))
        or _titular(name, other)
        or _called_after(name, other)
        or _agreed_in(name, other)
        or honoured(board, name, other)
        for other in board.at[name.first]
    )


def _inside(name: Name, other: Name) -> bool:
    """Tell whether a name is a part of another, and not the further post of a shared title."""
    shared = name.mention.manner is Manner.SHARED is other.mention.manner
    longer = other.last - other.first > name.last - name.first
    return longer and not shared and not _opposed(name, other)


def _opposed(name: Name, force: Name) -> bool:
    """Tell whether a force is what another is against, or whose side it is on: ضد داعش."""
    forces = name.mention.type is force.mention.type is EntityType.FORCE
    ends = [span.end for span in force.mention.shorter]
    return forces and any(end <= name.mention.span.start for end in ends)


def _called_after(name: Name, outlet: Name) -> bool:
    """Tell whether a country or place only gives an outlet its name: صحيفة «المغرب»."""
    located = name.mention.type in LOCATIONS
    return located and name.mention.manner is not Manner.NISBA and outlet.kind in OUTLETS


def honoured(board: Board, name: Name, other: Name) -> bool:
    """Tell whether a body or place is only called after a person: جامعة الملك سعود.

    A bureau or council is his own: مكتب الرئيس بول بيا.
    """
    named = other.mention.type in (EntityType.ORGANIZATION, EntityType.PLACE)
    called = named and other.kind != _OF_SOMEBODY
    if not called or name.mention.type is not EntityType.PERSON or name.first <= other.first:
        return False
    return board.sheet.words[name.first - 1].norm in name_words("honouring")


def _titular(name: Name, post: Name) -> bool:
    """Tell whether a body is but the last word of a title: الخارجية in وزير الخارجية.

    It is more where the title says whose the post is.
    """
    of = post.mention.of
    return (
        name.mention.type is EntityType.ORGANIZATION
        and post.mention.type is EntityType.OFFICE
        and name.mention.span.start < post.mention.span.end
        and not (of and of.span.holds(name.mention.span))
        and post.mention.key.partition("@")[2] != name.mention.key
    )


def _agreed_in(name: Name, agreement: Name) -> bool:
    """Tell whether a city only gives an agreement its name: اتفاق الطائف، ميثاق روما."""
    agreed = agreement.mention.type is EntityType.AGREEMENT and not name.prefix
    return agreed and name.mention.type is EntityType.PLACE and name.first == agreement.first + 1
