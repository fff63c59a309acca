"""Persons of unlisted names whom a verb of speech or a post introduces."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.name import Name, person
from mithaq.find.person.behind import past_titles
from mithaq.find.person.personal import run
from mithaq.find.person.shapes import articled, doubtful, ends, finite
from mithaq.find.person.surnames import GIVEN
from mithaq.find.words import adjective, definite, proper
from mithaq.lexicon import Sheet, foreign, name_words, reporting
from mithaq.model import EntityType

_COMMAS = frozenset("،,")
_LONGEST = 5  # words of an unlisted name


def told(board: Board) -> Iterator[Name]:
    """Give the persons of unlisted names that a verb of speech precedes or a post follows."""
    sheet, surnames = board.sheet, _surnames(board)
    for verb in range(len(sheet.words) - 1):
        if _reports(sheet, verb) and sheet.joined(verb + 1):
            i = past_titles(board, verb + 1)
            last = run(sheet, i, full=_plain(sheet, verb, i)) if _open(board, verb, i) else i
            full = last > i + 1 and not (_ordinal(sheet, i) or sheet.words[i].norm in surnames)
            if full or (last == i + 1 and (_family_name(sheet, i) or _speaker(sheet, i))):
                yield person(sheet, i, last)
    yield from _related(board)
    for post in board.names():
        if post.mention.type is EntityType.OFFICE and not post.prefix:
            yield from _before(board, post.first)


def _surnames(board: Board) -> frozenset[str]:
    """Give the last words of full names, which open no other: حذر صالحي ترامب tells of two."""
    words = board.sheet.words
    full = [
        n for n in board.names() if n.mention.type is EntityType.PERSON and n.last > n.first + 1
    ]
    return frozenset(words[n.last - 1].norm for n in full) - {words[n.first].norm for n in full}


def _plain(sheet: Sheet, verb: int, i: int) -> bool:
    """Tell whether a first name and one word stand between a verb of saying and what is said."""
    told = [v for v in sheet.infos[verb].verbs if not (v.form.passive or v.suffix)]
    if i != verb + 1 or not any(v.form.lemma in reporting("saying") for v in told):
        return False
    given = sheet.infos[i].unit.given >= GIVEN and not doubtful(sheet.words[i].norm)
    return given and sheet.adjoins(i + 1) and ends(sheet, i + 2)


def _ordinal(sheet: Sheet, i: int) -> bool:
    """Tell whether a word that is seldom a name stands before one that no list has: ثاني أقسى."""
    norm = sheet.words[i].norm
    seldom = doubtful(norm) and norm not in name_words("particles")  # ولد الشيخ أحمد
    return seldom and not sheet.infos[i + 1].unit.seen


def _related(board: Board) -> Iterator[Name]:
    """Give the persons named in full behind a relative with a pronoun: وشقيقته كيم يو جونغ."""
    sheet = board.sheet
    for k in range(len(sheet.words) - 1):
        kin = sheet.words[k].norm.removeprefix("و") in name_words("kin")
        if kin and sheet.joined(k + 1, _COMMAS):
            i = past_titles(board, k + 1 + adjective(sheet, k + 1))
            last = run(sheet, i, full=True) if _first_name(board, i) else i
            if last > i + 1:
                yield person(sheet, i, last)


def _first_name(board: Board, i: int) -> bool:
    """Tell whether a word without the article, and not mostly a common one, can open a name."""
    words = board.sheet.words
    if i >= len(words) or board.covering(i):
        return False
    return not (articled(board.sheet, i) or doubtful(words[i].norm))


def _open(board: Board, verb: int, i: int) -> bool:
    """Tell whether an unlisted name may begin behind a verb: not behind the preposition بين."""
    sheet = board.sheet
    if not sheet.joined(i) or board.covering(i):
        return False
    return sheet.infos[verb].common != "function" or sheet.infos[i].unit.seen > 0


def _family_name(sheet: Sheet, i: int) -> bool:
    """Tell whether a word can only be a surname: أكد السبسي أن."""
    known, norm = sheet.infos[i], sheet.words[i].norm
    return definite(norm) and known.unit.surname > 0 and not (known.common or sheet.hits[i])


def _speaker(sheet: Sheet, i: int) -> bool:
    """Tell whether an unlisted word right behind a verb of speech is a speaker's name alone."""
    told = [v for v in sheet.infos[i - 1].verbs if not (v.form.passive or v.suffix)]
    if sheet.words[i].gap or sheet.infos[i].unit.seen or definite(sheet.words[i].norm):
        return False
    if not proper(sheet, i):
        return False
    if foreign(sheet.words[i].norm):
        return any(v.form.lemma in reporting("plain") for v in told)
    return any(v.form.lemma in reporting("saying") for v in told) and ends(sheet, i + 1)


def _reports(sheet: Sheet, i: int) -> bool:
    return any(verbal.form.lemma in reporting() for verbal in sheet.infos[i].verbs)


def _before(board: Board, end: int) -> Iterator[Name]:
    """Give an unlisted name right before a post: أكيرا أماري وزير الاقتصاد."""
    sheet, first = board.sheet, end
    while first > 0 and end - first < _LONGEST and _unnamed(board, first - 1):
        first -= 1
        if not sheet.adjoins(first):
            break
    if end - first > 1 and run(sheet, first, full=True) == end and sheet.joined(end, _COMMAS):
        yield person(sheet, first, end)


def _unnamed(board: Board, i: int) -> bool:
    """Tell whether a word is part of no name, and rather one than a verb: not التقى السيسي."""
    known = board.sheet.infos[i]
    verb = any(map(finite, known.verbs)) and known.unit.given < GIVEN
    return not (verb or board.covering(i)) and proper(board.sheet, i)
