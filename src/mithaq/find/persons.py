"""Persons: by a title or rank before the name, by the name itself, and by a part of it said again.

A name begins where a cue ends and goes on over name units and words that no list of common words,
verbs or places holds; so a foreign name needs no lexicon. It ends at any mark.
"""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.words import proper
from mithaq.lexicon import BRACKETS, QUOTES, Kind, Sheet
from mithaq.model import EntityType

PARTICLES = frozenset(
    "بن ابن بنت ال ابو ابا ابي بو ام عبد ولد ملا مولاي سيدي فون فان دي دا دو لو".split()
)
_COMMAS = frozenset("،,")
_LONGEST = 5  # units, particles not counted
_COMMON_GIVEN = 20  # seen so often, a given name needs no cue


def cued(board: Board) -> Iterator[Name]:
    """Give the persons named right after a post or an honorific."""
    sheet = board.sheet
    for post in board.names():
        if post.mention.type is EntityType.OFFICE:
            yield from _person(sheet, behind(board, post))
    for i in range(len(sheet.words)):
        for hit in sheet.found(i, Kind.HONORIFIC, prefix=None):
            yield from _person(sheet, hit.last, hit.first if hit.phrase.info == "name-title" else None)


def listed(board: Board) -> Iterator[Name]:
    """Give the persons whose first word is a common given name and whose second can be a name."""
    sheet = board.sheet
    for i, info in enumerate(sheet.infos):
        if info.unit.given >= _COMMON_GIVEN and not info.common and not board.covering(i):
            last = run(sheet, i)
            if last > i + 1:
                yield _named(sheet, i, last)


def echoed(board: Board) -> Iterator[Name]:
    """Give the places where the last part of a name found before stands alone."""
    sheet = board.sheet
    known = _short_forms(board)
    for i, info in enumerate(sheet.infos):
        for prefix, stem in info.splits:
            if stem in known and not _taken(board, i):
                yield name(sheet, EntityType.PERSON, i, i + 1, known[stem], prefix=prefix)
                break


def behind(board: Board, post: Name) -> int:
    """Give the word at which the holder of a post can be named.

    An honorific, or another name of the post's organisation in brackets, may stand between.
    """
    sheet, i = board.sheet, post.last
    aside = board.starting(i)
    if aside and "(" in sheet.words[i].gap and aside.mention.type is EntityType.ORGANIZATION:
        i = aside.last
    while honorific := next(sheet.found(i, Kind.HONORIFIC), None):
        i = honorific.last
    return i


def run(sheet: Sheet, i: int) -> int:
    """Give the end of the name that begins at word ``i``; ``i`` itself where none does."""
    last, end, units = i, i, 0
    while last < len(sheet.words) and units < _LONGEST and _goes_on(sheet, i, last):
        if sheet.words[last].norm in PARTICLES:
            last += 1
        elif _unit(sheet, last, first=units == 0):
            last += 1
            end, units = last, units + 1
        else:
            break
    return end


def _person(sheet: Sheet, i: int, title: int | None = None) -> Iterator[Name]:
    if not sheet.joined(i, _COMMAS | QUOTES | BRACKETS):
        return
    last = run(sheet, i)
    if last > i:
        alone = last == i + 1 and title is not None
        yield _named(sheet, title if alone and title is not None else i, last)


def _named(sheet: Sheet, first: int, last: int) -> Name:
    key = " ".join(word.norm for word in sheet.words[first:last])
    return name(sheet, EntityType.PERSON, first, last, key)


def _goes_on(sheet: Sheet, first: int, i: int) -> bool:
    return i == first or sheet.joined(i, frozenset())


def _unit(sheet: Sheet, i: int, *, first: bool) -> bool:
    """Tell whether a word can be part of a name; a surname may look like a nationality."""
    info = sheet.infos[i]
    if info.common or i in sheet.timed or sheet.words[i].kind != "word":
        return False
    if sum(info.unit):
        return not first or not any(sheet.found(i, Kind.NISBA, Kind.COUNTRY))
    return proper(sheet, i) and not _conjoined(sheet, i)


def _conjoined(sheet: Sheet, i: int) -> bool:
    """Tell whether an unlisted word is و or ف and something known."""
    return any(hit.prefix for hit in sheet.hits[i]) or any(
        split.prefix in ("و", "ف") and _known(split.stem) for split in sheet.infos[i].splits
    )


def _known(stem: str) -> bool:
    from mithaq.lexicon import info  # noqa: PLC0415

    found = info(stem)
    return bool(found.common or sum(found.unit) or found.verbs)


def _short_forms(board: Board) -> dict[str, str]:
    """Give for each last name part the key of its full name; the first person named has it."""
    table: dict[str, str] = {}
    for found in board.names():
        if found.mention.type is EntityType.PERSON:
            part = board.sheet.words[found.last - 1].norm
            if not board.sheet.infos[found.last - 1].common:
                table.setdefault(part, found.mention.key)
    return table


def _taken(board: Board, i: int) -> bool:
    return any(
        found.mention.type is EntityType.PERSON or found.last - found.first == 1
        for found in board.at.get(i, ())
    )
