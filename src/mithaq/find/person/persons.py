"""Persons named behind a post, a title or a nationality, and those after whom a body is called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, person
from mithaq.find.person.behind import behind, past_titles
from mithaq.find.person.listed import family
from mithaq.find.person.personal import led_by, run
from mithaq.find.person.shapes import OFTEN, finite, worded
from mithaq.find.person.surnames import GIVEN
from mithaq.find.words import adjective, definite, proper
from mithaq.lexicon import (
    BRACKETS,
    QUOTES,
    Hit,
    Kind,
    Sheet,
    Verbal,
    foreign,
    name_words,
    offices,
    royal,
)
from mithaq.model import EntityType, Manner

_COMMAS = frozenset("،,")
_MARKS = _COMMAS | QUOTES | BRACKETS | {"#"}
_ACTIVE = re.compile("ال.ا..ه?")  # an active participle of the first form
_AIM = re.compile("لت..ي.ه?")  # ل and a verbal noun of the second form
_PREPOSITIONS = ("في", "علي", "من", "الي", "عن")
_VIA = frozenset(via for office in offices() for via in office.via)
_POPE = "pope"
_FORMAL = ("rank", "title")  # before a full name
_NATIONAL = ("ي", "يه")
_PERSONAL = ("government", "administration", "regime", "مكتب")


def cued(board: Board) -> Iterator[Name]:
    """Give the persons named right after a post, an honorific, a body or a nationality."""
    yield from _in_office(board)
    yield from _titled(board)
    yield from _led(board)
    yield from _of_nation(board)


def _in_office(board: Board) -> Iterator[Name]:
    sheet = board.sheet
    for post in board.names():
        i = behind(board, post) if post.mention.type is EntityType.OFFICE else len(sheet.words)
        named = i < len(sheet.words) and sheet.words[i].norm not in _VIA
        if named and not _common_word(sheet, i):
            full = not (royal(post.kind) or post.kind == _POPE)  # kings go by first names
            yield from _person(sheet, i, full=full)


def _titled(board: Board) -> Iterator[Name]:
    """Give the persons behind honorifics: الشيخ محمد بن زايد، الصحفي المصري هشام جعفر."""
    sheet = board.sheet
    for first in sheet.where(Kind.HONORIFIC):
        hit = next(sheet.found(first, Kind.HONORIFIC, prefix=None))
        title = hit if hit.phrase.info == "name-title" else None
        i = _past_nationality(sheet, past_titles(board, hit.last))
        beside = board.starting(i)
        taken = beside is not None and beside.mention.type is EntityType.OFFICE
        if _meant(sheet, hit, i) and not (taken or _unit_of(board, first, i)):
            yield from _person(sheet, i, title, full=hit.phrase.info in _FORMAL)


def _unit_of(board: Board, title: int, i: int) -> bool:
    """Tell whether a title is the brigade in the name of a force: لواء غفعاتي."""
    force = board.starting(title)
    return force is not None and force.mention.type is EntityType.FORCE and force.last > i


def _meant(sheet: Sheet, title: Hit, i: int) -> bool:
    """Tell whether a title is one here, and no team or brigade: الفريق الهلالي."""
    if title.phrase.words[-1] not in name_words("ambiguous") or i >= len(sheet.words):
        return True
    return sheet.infos[i].unit.given > 0 or foreign(sheet.words[i].norm)


def _of_nation(board: Board) -> Iterator[Name]:
    """Give the persons of unlisted names behind a nationality: الفنان المالي مامودو غاساما."""
    sheet = board.sheet
    for nation in board.names():
        i = nation.last
        single = sheet.words[i - 1].norm.endswith(_NATIONAL)
        if nation.mention.manner is Manner.NISBA and single and definite(sheet.words[i - 1].norm):
            last = run(sheet, i) if sheet.joined(i) and not board.covering(i) else i
            if last > i + 1 and all(_personal(sheet, k) for k in (i, i + 1)):
                yield person(sheet, i, last)


def _personal(sheet: Sheet, i: int) -> bool:
    return sheet.infos[i].unit.seen > 0 or foreign(sheet.words[i].norm)


def _past_nationality(sheet: Sheet, i: int) -> int:
    """Skip the adjective of a country before a first name: الصحفي المصري هشام عشماوي."""
    nationality = any(hit.last == i + 1 for hit in sheet.found(i, Kind.NISBA))
    given = sheet.adjoins(i + 1) and sheet.infos[i + 1].unit.given >= GIVEN
    return i + 1 if nationality and given else i


def _led(board: Board) -> Iterator[Name]:
    """Give the persons by whose name a body goes: حكومة هادي، نظام الأسد; not الديوان الأميري."""
    sheet = board.sheet
    for body in board.names():
        first, head = body.first + 1, sheet.words[body.first].norm.removeprefix(body.prefix)
        if body.kind not in _PERSONAL or definite(head):
            continue
        if first < body.last == led_by(sheet, first):
            yield person(sheet, first, body.last)


def _person(
    sheet: Sheet, i: int, title: Hit | None = None, *, full: bool = False
) -> Iterator[Name]:
    """Give the person named at ``i``; a lone name keeps the title it goes by (الملا عمر)."""
    if not sheet.joined(i, _MARKS):
        return
    last = run(sheet, i, full=full)
    if last == i + 1 and title is not None:
        yield person(sheet, title.first, last, title.prefix)
    elif last > i + 1 or (last > i and _alone(sheet, i)):
        yield person(sheet, i, last)


def _common_word(sheet: Sheet, i: int) -> bool:
    """Tell whether a word that can be a name is none: مسؤول رفيع المستوى."""
    norm, joined = sheet.words[i].norm, sheet.adjoins(i + 1)
    if norm not in name_words("doubtful") or family(sheet, i):
        return False
    foreign_one = norm in name_words("particles") and joined and proper(sheet, i + 1)
    return not (joined and (foreign_one or sheet.infos[i + 1].unit.seen or _alien(sheet, i + 1)))


def _alien(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is a surname of no Arabic root: رمضان قديروف."""
    return foreign(sheet.words[i].norm) and proper(sheet, i)


def _alone(sheet: Sheet, i: int) -> bool:
    """Tell whether one word behind a cue is a name: no adjective, noun, or verb.

    Behind a comma a word that has a root, and that no list of names holds, goes on with the
    sentence: كلف زيداً، مدير المركز، بتسيير الأعمال.
    """
    parted, known = bool(_COMMAS.intersection(sheet.words[i].gap)), sheet.infos[i]
    norm = sheet.words[i].norm
    if parted and not (known.unit.seen or foreign(norm) or definite(norm)):
        return False
    verb = any(map(finite, known.verbs)) and (parted or known.unit.seen < OFTEN)
    verb = verb or (not known.unit.seen and any(map(_joined, known.verbs)))
    noun = any(not n.participle for n in known.nominals) and not definite(norm)
    noun = noun or (not known.unit.seen and (_does(sheet, i) or _aims(sheet, i) or _via(sheet, i)))
    return not (adjective(sheet, i) or noun or verb or worded(sheet, i))


def _aims(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is ل and a verbal noun: لتدمير، لتخريب."""
    nouns = (n for n in sheet.infos[i].nominals if n.prefix == "ل")
    shaped = _AIM.fullmatch(sheet.words[i].norm) is not None
    return shaped or any(not noun.participle for noun in nouns)


def _via(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is ب and a noun of means, as no name is: بمفعول فوري، بموجب القرار."""
    norm = sheet.words[i].norm
    return norm.startswith("بم") and not foreign(norm)


def _does(sheet: Sheet, i: int) -> bool:
    """Tell whether a word says what someone does, with its preposition: الغارق في الديون."""
    governs = sheet.adjoins(i + 1) and sheet.words[i + 1].norm in _PREPOSITIONS
    return governs and _ACTIVE.fullmatch(sheet.words[i].norm) is not None


def _joined(verbal: Verbal) -> bool:
    """Tell whether a form is an active verb behind و، ف or س: وتقلد، سيحفز."""
    form = verbal.form
    active = form.person in ("3ms", "3fs", "3mp") and not (form.passive or verbal.suffix)
    return active and verbal.prefix not in ("", "ل")
