"""Persons whose name is not whole: known by their surname, or named in full elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, name, person
from mithaq.find.person.personal import whole
from mithaq.find.person.shapes import OFTEN, SERVANT, ends, only_given
from mithaq.find.words import definite, proper
from mithaq.lexicon import Sheet, foreign, info, name_words
from mithaq.model import EntityType


def renowned(board: Board) -> Iterator[Name]:
    """Give the persons whom the press names by their surname alone: قمة ترامب وبوتين."""
    sheet, known = board.sheet, name_words("renowned")
    for i, word in enumerate(sheet.infos):
        split = word.split_to(known)
        if split and not board.covering(i):
            whole = not split.prefix and sheet.adjoins(i) and _before_it(board, i - 1)
            first, prefix = (i - 1, _clitic(sheet, i - 1)) if whole else (i, split.prefix)
            yield person(sheet, first, i + 1, prefix)


def whole_named(board: Board) -> Iterator[Name]:
    """Give the persons whose names the lexicon has as a whole: اتصال ببان كي مون."""
    sheet = board.sheet
    for i, word in enumerate(sheet.infos):
        for split in word.splits if not board.covering(i) else ():
            if last := whole(sheet, i, split.stem):
                yield person(sheet, i, last, split.prefix)


def _namesake(board: Board, i: int) -> bool:
    """Tell whether a foreign or frequent first name goes with a surname: جيف سيشنز."""
    sheet = board.sheet
    if not sheet.adjoins(i) or sheet.hits[i - 1] or definite(sheet.words[i - 1].norm):
        return False
    likely = foreign(sheet.words[i - 1].norm) or sheet.infos[i - 1].unit.given >= OFTEN
    return likely and _before_it(board, i - 1)


def _before_it(board: Board, i: int) -> bool:
    """Tell whether a word before a surname is its first name."""
    sheet = board.sheet
    name = only_given(sheet, i) or foreign(sheet.words[i].norm)
    known = sheet.words[i].norm in name_words("renowned")  # التقى أوباما كرزاي
    free = not (known or board.covering(i))
    return free and ((name and proper(sheet, i)) or bool(_clitic(sheet, i)))


def _clitic(sheet: Sheet, i: int) -> str:
    """Give what is joined to the front of a first name: وفيديريكا، لمايك."""
    norm, known = sheet.words[i].norm, sheet.infos[i]
    if known.unit.seen or known.common or known.verbs or known.nominals:
        return ""
    prefixes = (s.prefix for s in known.splits if s.prefix and info(s.stem).unit.given)
    return next(prefixes, "و" if norm.startswith("و") and foreign(norm[1:]) else "")


def echoed(board: Board) -> Iterator[Name]:
    """Give the places where the last part of a name found before stands alone, or the first."""
    sheet = board.sheet
    last, first = _short_forms(board)
    for i, known_word in enumerate(sheet.infos):
        for prefix, stem in () if known_word.common else known_word.splits:
            key = last.get(stem) or (first.get(stem) if ends(sheet, i + 1) else None)
            if key and not _taken(board, i):
                kin = not prefix and stem in last and _namesake(board, i)
                echo = name(sheet, EntityType.PERSON, i, i + 1, key, prefix=prefix)
                yield person(sheet, i - 1, i + 1, _clitic(sheet, i - 1)) if kin else echo
                break


def _short_forms(board: Board) -> tuple[dict[str, str], dict[str, str]]:
    """Give the keys of full names by their last parts, and by first names that are no other word.

    The first person so named has it.
    """
    last: dict[str, str] = {}
    first: dict[str, str] = {}
    words, infos, closing = board.sheet.words, board.sheet.infos, name_words("closing")
    for found in board.names():
        if found.mention.type is EntityType.PERSON:
            served = words[found.last - 2].norm == SERVANT  # not السلام of عبد السلام
            end = words[found.last - 1].norm
            if not (infos[found.last - 1].common or served or end in closing):
                last.setdefault(end, found.mention.key)
            if found.last > found.first + 1 and only_given(board.sheet, found.first):
                first.setdefault(words[found.first].norm, found.mention.key)
    return last, first


def _taken(board: Board, i: int) -> bool:
    return any(
        found.mention.type is EntityType.PERSON or found.last - found.first == 1
        for found in board.at.get(i, ())
    )
