"""Persons whose first word is a common given name."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, person
from mithaq.find.person.personal import run
from mithaq.find.person.shapes import FEMININE, SERVANT, finite
from mithaq.find.person.surnames import GIVEN
from mithaq.find.words import definite
from mithaq.lexicon import Kind, Sheet, foreign, info, name_words
from mithaq.model import EntityType
from mithaq.text.clitics import Split

_COMMAS = frozenset("،,")
_KUNYA = "ابو"


def listed(board: Board) -> Iterator[Name]:
    """Give the persons whose first word is a common given name and whose second can be a name."""
    sheet = board.sheet
    i = 0
    while i < len(sheet.words):
        last, given = i, _given(sheet, i)
        if given and not board.covering(i):
            last = run(
                sheet, i, given.stem if given.prefix else None, full=_post_follows(board, i + 2)
            )
            if last == i + 1 and _common_surname(board, last):
                last += 1
                yield person(sheet, i, last, given.prefix)
            elif last > i + 1 and _told(sheet, i, given):
                yield person(sheet, i, last, given.prefix)
            else:
                last = i
        i = max(last, i + 1)


def _post_follows(board: Board, i: int) -> bool:
    """Tell whether a name that ends before word ``i`` is followed by the post of its holder."""
    post = board.starting(i)
    return (
        post is not None
        and post.mention.type is EntityType.OFFICE
        and not post.prefix
        and board.sheet.joined(i, _COMMAS)
    )


def _common_surname(board: Board, i: int) -> bool:
    """Tell whether a common noun is a surname: قال أحمد عيد، رئيس البلدية، إن …."""
    sheet, known = board.sheet, board.sheet.infos[i] if i < len(board.sheet.words) else None
    if known is None or not _post_follows(board, i + 1) or not sheet.adjoins(i):
        return False
    apposed = bool(_COMMAS.intersection(sheet.words[i + 1].gap))
    verb = any(not verbal.form.passive for verbal in known.verbs)
    bare = known.common == "noun" and not (verb or known.composed or sheet.hits[i])
    return apposed and bare and not sheet.words[i].norm.endswith(FEMININE)


def _given(sheet: Sheet, i: int) -> Split | None:
    """Give a word, behind its clitics, as a common given name."""
    whole = sheet.infos[i]
    if whole.common:
        return None
    for split in whole.splits[:1] if whole.unit.seen else whole.splits:
        known = info(split.stem)
        if known.unit.given >= GIVEN and not known.common:
            return split if split.stem not in name_words("doubtful") or family(sheet, i) else None
    return None


def family(sheet: Sheet, i: int) -> bool:
    """Tell whether what follows a word makes it a given name: باسم القاسمي, but not باسم الشعب."""
    if not sheet.adjoins(i + 1):
        return False
    norm, after = sheet.words[i + 1].norm, sheet.infos[i + 1]
    surname = definite(norm) and after.unit.surname > 0 and not after.common
    return surname or norm in name_words("filial")


def _told(sheet: Sheet, i: int, given: Split) -> bool:
    """Tell whether a given name is one here: not a verb, nor part of an honorific."""
    verb = any(finite(verbal) for verbal in info(given.stem).verbs)
    god = sheet.words[i + 1].norm == "الله"
    thanks = god and (given.prefix.endswith("ب") or given.stem not in name_words("theophoric"))
    shares = given.prefix == "و" and _awaiting(sheet, i - 1)
    if thanks or shares or any(sheet.found(i, Kind.HONORIFIC)):
        return False
    doubtful = verb or bool(given.prefix) or any(sheet.found(i, Kind.OFFICE))
    divine = given.stem == SERVANT and definite(sheet.words[i + 1].norm)  # لعبد الإله بنكيران
    return not doubtful or divine or _named_on(sheet, i + 1)


def _awaiting(sheet: Sheet, i: int) -> bool:
    """Tell whether a head noun shares the name behind the noun joined to it: فندق ومارينا …."""
    if not sheet.adjoins(i + 1) or definite(sheet.words[i].norm):
        return False
    heads = sheet.found(i, Kind.HEAD, prefix=None)
    return any(hit.last == i + 1 and not definite(hit.phrase.words[-1]) for hit in heads)


def _named_on(sheet: Sheet, i: int) -> bool:
    """Tell whether a word goes on a name: a listed part of one, a particle, a definite surname."""
    norm, known = sheet.words[i].norm, sheet.infos[i]
    particle = norm in name_words("particles") or norm.startswith(_KUNYA)
    surname = definite(norm) and not known.common
    return bool(known.unit.seen) or particle or surname or foreign(norm)
