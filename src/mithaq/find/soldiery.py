"""Soldiers and arms without a name of their own: 500 جندي أميركي، ست مقاتلات، إرسال قوات.

They are of the force of the country whose adjective follows, else of the one that acts; without an
adjective they are a force only where the text moves or counts them.
"""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.numbers import Counted, counted
from mithaq.find.post.owners import country_before
from mithaq.find.words import function, norms
from mithaq.lexicon import QUOTES, Sheet, troops
from mithaq.model import EntityType, Manner

_BEFORE, _BEHIND = 8, 3  # words to what moves the soldiers
_LOST = 4  # words to what kills them
_JOINING = QUOTES | frozenset("-–")
_MODEL = 3  # words of a model
_SENT = 2  # words to the verb that sends those without a number


def numbered(board: Board) -> Iterator[Name]:
    """Give the counted soldiers and arms that are a force."""
    for quantity in board.sheet.reading.quantities:
        troop = counted(board, quantity)
        if troop and not _named_behind(board, troop.last):
            if troop.unit in troops("soldiers"):
                yield from _soldiers(board, troop)
            elif troop.unit in troops("arms") | troops("craft"):
                yield from _arms(board, troop)


def gathered(board: Board) -> Iterator[Name]:
    """Give the soldiers without number or name whom somebody sends or withdraws: إرسال قوات."""
    sheet, alone, serving = board.sheet, troops("gathered"), troops("service")
    for i, word in enumerate(sheet.words):
        who = word.norm in alone or word.norm in troops("advisers")
        if who and not board.covering(i) and _sent(sheet, i):
            last = i + 1 + (sheet.joined(i + 1) and sheet.words[i + 1].norm in serving)
            told = word.norm in alone or last > i + 1
            if told and not _named_behind(board, last):
                country = country_before(board, i)
                yield _force(board, Counted(0, word.norm, i, last, country), "forces")


def _sent(sheet: Sheet, i: int) -> bool:
    """Tell whether a word of moving stands right before a word."""
    near = (k for k in range(max(0, i - _SENT), i) if _same(sheet, i, k))
    return any(sheet.infos[k].lemmas & troops("moving") for k in near)


def _named_behind(board: Board, i: int) -> bool:
    """Tell whether the force that soldiers belong to is named: من القوات الأميركية، جنود الجيش."""
    if not board.sheet.joined(i):
        return False
    behind = board.starting(i + (board.sheet.words[i].norm in ("من", "في")))
    return behind is not None and behind.mention.type is EntityType.FORCE


def _soldiers(board: Board, troop: Counted) -> Iterator[Name]:
    kind = "fighters" if troop.unit in troops("irregular") else "forces"
    told = troop.nation and troop.unit not in troops("civil")
    if told:
        yield _force(board, troop, kind)
    elif _on_the_move(board.sheet, troop) and (troop.nation or not _numbered(board, troop)):
        country = troop.nation or country_before(board, troop.first)
        yield _force(board, troop._replace(nation=country), kind)


def _numbered(board: Board, troop: Counted) -> bool:
    """Tell whether the number is that of those named before it.

    عدد المقاتلين 75 ألف مقاتل، عدد العسكريين الروس في سوريا نحو 5000 عسكري
    """
    near = range(max(0, troop.first - _BEFORE), troop.first)
    own = [k for k in near if _same(board.sheet, troop.first, k)]
    named = (board.covering(k) for k in own)
    forces = [name for name in named if name and name.mention.type is EntityType.FORCE]
    told = any(board.sheet.words[k].norm in troops("numbering") for k in own)
    if told and any(board.sheet.words[k].norm in troops("numbered") for k in own):
        return True
    bare = all(name.mention.manner is Manner.BARE for name in forces)
    return bool(told and forces) and not (bare and not _named_earlier(board, troop))


def _named_earlier(board: Board, troop: Counted) -> bool:
    """Tell whether a force is named, to which القوة in عدد أفراد القوة leads back."""
    return any(
        name.mention.type is EntityType.FORCE and name.mention.manner is Manner.NAME
        for name in board.names()
        if name.last <= troop.first
    )


def _arms(board: Board, troop: Counted) -> Iterator[Name]:
    sheet = board.sheet
    last = _model(sheet, troop.last)
    told = set(norms(sheet, troop.first, last))
    armed = troop.unit in troops("arms") or last > troop.last or told & troops("martial")
    if armed and _on_the_move(sheet, troop, standing=False):
        country = troop.nation or country_before(board, troop.first)
        yield _force(board, troop._replace(last=last, nation=country), "arms", troop.last)


def _model(sheet: Sheet, i: int) -> int:
    """Give the end of what says the make of arms: من طراز «إف-16»."""
    if not sheet.joined(i + 1) or sheet.words[i + 1].norm not in troops("make"):
        return i
    last = i + 2
    while last < i + 2 + _MODEL and sheet.joined(last, _JOINING) and not function(sheet, last):
        last += 1
    return last


def _force(board: Board, troop: Counted, kind: str, *shorter: int) -> Name:
    country = f"@{troop.nation.key}" if troop.nation else ""
    which = "" if troop.nation and kind != "arms" else f"/{troop.number}"
    return name(
        board.sheet, EntityType.FORCE, troop.first, troop.last, f"{kind}{which}{country}",
        kind=kind, manner=Manner.DESCRIPTION, of=troop.nation, shorter=shorter,
    )  # fmt: skip


def _on_the_move(sheet: Sheet, troop: Counted, *, standing: bool = True) -> bool:
    """Tell whether the counted are said to move or to stand somewhere, not to be lost."""
    near = range(max(0, troop.first - _LOST), min(troop.last + _BEHIND, len(sheet.words)))
    if any(sheet.infos[k].lemmas & troops("lost") for k in near if _same(sheet, troop.first, k)):
        return False
    around = range(max(0, troop.first - _BEFORE), min(troop.last + _BEHIND, len(sheet.words)))
    own = [k for k in around if _same(sheet, troop.first, k)]
    stands = standing and any(sheet.words[k].norm in troops("standing") for k in own)
    return stands or any(sheet.infos[k].lemmas & troops("moving") for k in own)


def _same(sheet: Sheet, one: int, other: int) -> bool:
    return sheet.words[one].sentence == sheet.words[other].sentence
