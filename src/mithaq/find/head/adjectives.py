"""Adjectives that go on with a name: its nationality, what sort it is."""

from __future__ import annotations

from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.head.reach import Reach
from mithaq.find.name import Name
from mithaq.find.words import adjective, definite
from mithaq.lexicon import Kind, clausal, modifiers, ordinals
from mithaq.model import EntityType, Manner

_FEMININE = ("ه", "ات")


def nisba(board: Board, reach: Reach) -> Reach | None:
    """Take the adjective of a country, whose body it is: الوزارة السعودية."""
    found = board.starting(reach.last)
    if found is None or not (found.mention.manner is Manner.NISBA or _also_nisba(board, found)):
        return None
    if found.prefix == "و" and reach.country:
        return _further(board, reach, found)
    if found.prefix or not _agrees(board, reach, found):
        return None
    country = reach.country or found.mention
    return replace(reach, last=found.last, country=country)


def _also_nisba(board: Board, found: Name) -> bool:
    """Tell whether the name of a country is its adjective too: السعودية."""
    country = found.mention.type is EntityType.COUNTRY and found.last == found.first + 1
    return country and any(board.sheet.found(found.first, Kind.NISBA))


def _further(board: Board, reach: Reach, nisba: Name) -> Reach | None:
    """Take a second nationality that agrees with the first: قوات سعودية وإماراتية."""
    one, other = (board.sheet.words[k].norm for k in (reach.last - 1, nisba.last - 1))
    alike = definite(one) == definite(other.removeprefix("و")) and one[-1] == other[-1]
    return reach.to(nisba.last, nisba.mention.key) if alike else None


def _agrees(board: Board, reach: Reach, nisba: Name) -> bool:
    """Tell whether a masculine adjective finds no feminine noun alone before it.

    In وزير الدولة للشؤون الخارجية الإماراتي it belongs to the minister.
    """
    words = board.sheet.words
    masculine = words[nisba.last - 1].norm.endswith("ي")
    return not masculine or not all(
        words[k].norm.endswith(_FEMININE) for k in range(reach.first, reach.last)
    )


def _of_one_gender(board: Board, reach: Reach, norm: str) -> bool:
    """Tell whether an adjective right behind a feminine noun is feminine: not البلدية الديمقراطي.

    Of a masculine noun only one in ـة can be told, and many plurals have it (الفصائل المسلحة).
    """
    head = board.sheet.words[reach.last - 1].norm
    feminine = norm.endswith((*_FEMININE, "اء")) or norm in modifiers("feminine")
    return feminine or reach.words != () or not head.endswith("ه")


def adjectives(board: Board, reach: Reach) -> Reach | None:
    """Take an adjective that agrees with the head in its article: القوات المسلحة الأردنية."""
    if onward := nisba(board, reach):
        return onward
    norm = board.sheet.words[reach.last].norm
    agrees = definite(norm) == (reach.definite or reach.closed)
    known = board.starting(reach.last)
    if known and known.mention.manner is Manner.NISBA:
        return None
    if known and known.mention.type is not EntityType.COUNTRY:  # السعودية can be both
        return None
    # عزل البرلمان الرئيس
    titled = definite(norm) and any(board.sheet.found(reach.last, Kind.OFFICE))
    describes = norm in ordinals() or (adjective(board.sheet, reach.last) and not titled)
    if agrees and describes and norm not in clausal() and _of_one_gender(board, reach, norm):
        return reach.to(reach.last + 1, norm)
    return None
