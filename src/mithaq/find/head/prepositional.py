"""What a preposition ties to a name: what it is for, in, between, with or against."""

from __future__ import annotations

from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.head.reach import Reach, Take
from mithaq.find.words import function, norms, noun, plain
from mithaq.lexicon import Sheet, modifiers, name_words
from mithaq.model import EntityType, Manner

_DEFENCE = "للدفاع"
_LANDS = (EntityType.COUNTRY, EntityType.PLACE)
_NO_NAMES = (Manner.NISBA, Manner.BARE)  # قضت المحكمة بصفاقس بالسجن: not that prison


def assigned(board: Board, reach: Reach) -> Reach | None:
    """Take ل and a definite noun (للانتخابات), or a noun in construct with one (لريادة الأعمال)."""
    sheet, i = board.sheet, reach.last
    norm = sheet.words[i].norm
    told = norm in modifiers("occasional") or (reach.core and norm in modifiers("audience"))
    if told or not norm.startswith("ل") or function(sheet, i) or i in sheet.timed:
        return None
    if reach.definite and reach.last == reach.first + 1:
        return None
    if norm == _DEFENCE and (last := _defended(sheet, i + 1)):
        return reach.located(last, *norms(sheet, i, last))
    if norm.startswith("لل"):
        return reach.located(i + 1, norm)
    if sheet.joined(i + 1) and noun(sheet, i + 1) and _behind_lam(sheet, i):
        return reach.located(i + 2, norm, sheet.words[i + 1].norm)
    return _supported(board, reach)


def _supported(board: Board, reach: Reach) -> Reach | None:
    """Take ل and the support of a land that something is for: لدعم لبنان، لإعادة إعمار العراق."""
    sheet, i = board.sheet, reach.last
    k = i + 1
    if not any(split.stem in name_words("supporting") for split in sheet.infos[i].splits):
        return None
    k += sheet.joined(k) and sheet.words[k].norm in name_words("supporting")
    land = board.starting(k) if sheet.joined(k) else None
    if land is None or land.prefix or land.mention.type not in _LANDS:
        return None
    return reach.located(land.last, *norms(sheet, i, k), land.mention.key)


def _defended(sheet: Sheet, i: int) -> int | None:
    """Give the end of what a body defends: للدفاع عن حقوق الإنسان، للدفاع عن الصحفيين."""
    if not sheet.joined(i) or sheet.words[i].norm != "عن" or not sheet.joined(i + 1):
        return None
    construct = plain(sheet, i + 1) and sheet.joined(i + 2) and noun(sheet, i + 2)
    return i + 3 if construct else i + 2 if noun(sheet, i + 1) else None


def _behind_lam(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is ل and a noun: لريادة، لمكافحة."""
    known = sheet.infos[i]
    return known.composed or any(n.prefix == "ل" and not n.participle for n in known.nominals)


def aim(board: Board, reach: Reach) -> Reach | None:
    """Take what an indefinite agreement is for, not what a definite one is used for."""
    return None if reach.definite or reach.core else assigned(board, reach)


def after(*prepositions: str, clitic: str = "") -> Take:
    """Make a taker of a preposition and the name after it."""

    def take(board: Board, reach: Reach) -> Reach | None:
        sheet, i = board.sheet, reach.last
        found = board.starting(i)
        if not (clitic and found and found.prefix == clitic):
            if sheet.words[i].norm not in prepositions or not sheet.joined(i + 1):
                return None
            found = board.starting(i + 1)
        if found is None or found.mention.manner in _NO_NAMES:
            return None
        return reach.located(found.last)

    return take


def seated(board: Board, reach: Reach) -> Reach | None:
    """Take في and the country whose authorities they are: السلطات في إيران."""
    sheet, i = board.sheet, reach.last
    if sheet.words[i].norm != "في" or not sheet.joined(i + 1) or reach.country:
        return None
    found = board.starting(i + 1)
    country = found is not None and found.mention.type is EntityType.COUNTRY and not found.prefix
    if found is None or not country or found.mention.manner is Manner.NISBA:
        return None
    return replace(reach.located(found.last), country=found.mention)


def between(board: Board, reach: Reach) -> Reach | None:
    """Take two sides: اتفاق بين بغداد وواشنطن."""
    sheet, i = board.sheet, reach.last
    if sheet.words[i].norm != "بين":
        return None
    one = board.starting(i + 1)
    other = board.starting(one.last) if one else None
    if one is None or other is None or other.prefix != "و":
        return None
    return reach.located(other.last)
