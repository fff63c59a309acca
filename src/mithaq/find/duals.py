"""Two bodies that one dual noun names: حركتا فتح وحماس، منظمتي العفو الدولية وهيومن رايتس ووتش."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.known import known_as
from mithaq.find.name import Name
from mithaq.find.words import says
from mithaq.lexicon import Hit, Kind, Sheet, duals, phrases

_BODIES = (Kind.ORGANIZATION, Kind.FORCE)


def pairs(board: Board) -> Iterator[Name]:
    """Give the bodies that are known with the singular of a dual noun before them."""
    sheet = board.sheet
    for i in range(len(sheet.words)):
        singular = _singular(sheet, i)
        first = singular and _known(sheet, singular, i + 1, "")
        if not singular or not first:
            continue
        for hit in (first, _known(sheet, singular, first.last, "و")):
            if hit and not board.covering(hit.first):
                yield known_as(sheet, hit)


def _singular(sheet: Sheet, i: int) -> str | None:
    """Give the singular of a dual noun in construct, behind a clitic too: لحركتي."""
    split = sheet.infos[i].split_to(duals())
    return duals()[split.stem] if split else None


def _known(sheet: Sheet, singular: str, i: int, prefix: str) -> Hit | None:
    """Give what the lexicon knows by the singular and the words from ``i`` on."""
    if not sheet.joined(i, frozenset('«"“')):
        return None
    for phrase in phrases().get(singular, ()):
        rest = phrase.words[1:]
        if rest and phrase.kind in _BODIES and says(sheet, i, prefix + rest[0], *rest[1:]):
            return Hit(phrase, i, i + len(rest), prefix)
    return None
