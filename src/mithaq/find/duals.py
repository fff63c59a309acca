"""Two bodies that one dual noun names: حركتا فتح وحماس، منظمتي العفو الدولية وهيومن رايتس ووتش."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.known import known_as
from mithaq.find.name import Name
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
    table = duals()
    return next((table[s.stem] for s in sheet.infos[i].splits if s.stem in table), None)


def _known(sheet: Sheet, singular: str, i: int, prefix: str) -> Hit | None:
    """Give what the lexicon knows by the singular and the words from ``i`` on."""
    if i >= len(sheet.words) or not sheet.joined(i, frozenset('«"“')):
        return None
    written = [word.norm for word in sheet.words[i : i + 6]]
    if not written[0].startswith(prefix):
        return None
    written[0] = written[0].removeprefix(prefix)
    for phrase in phrases().get(singular, ()):
        rest = phrase.words[1:]
        if rest and phrase.kind in _BODIES and tuple(written[: len(rest)]) == rest:
            return Hit(phrase, i, i + len(rest), prefix)
    return None
