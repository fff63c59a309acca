"""Posts that a clause gives to a person: عين موسى وزيرا للدفاع، كان يشغل منصب وزير الدفاع."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mithaq.find.board import Board
from mithaq.find.name import Name
from mithaq.find.post.presided import stands_for_title
from mithaq.find.words import definite
from mithaq.lexicon import Sheet, Verbal, name_words, tenure_words
from mithaq.model import EntityType, Mention

_REACH = 12  # words between the person and the post
_OBJECT = 12  # words between a verb and what is held
_BEFORE = 4  # words between a person and the verb of a clause about him
_SERVED = 4  # words between working and as what
_HELD = "شغل"
_FUTURE = "elect"
FORMER = "former"


class Tenure(NamedTuple):
    """Who holds a post, and how; nobody where the clause denies it."""

    holder: Mention | None
    status: str | None = None


class _Cue(NamedTuple):
    """The word that says so, and the status that it gives."""

    at: int
    status: str | None = None
    denied: bool = False


def predicated(board: Board, post: Name) -> Tenure | None:
    """Give the person to whom the clause of a post gives it."""
    cue = _cue(board, post)
    if cue and cue.denied:
        return Tenure(None)
    person = _person(board, cue.at, post.first) if cue else None
    return Tenure(person.mention, cue.status) if cue and person else None


def _cue(board: Board, post: Name) -> _Cue | None:
    sheet, first = board.sheet, post.first
    before = sheet.words[first - 1].norm if sheet.joined(first) else ""
    if before in tenure_words("held"):
        return _verb(board, first - 1, _OBJECT, ("hold", "leave"))
    if stands_for_title(sheet.words[first].norm):
        return _verb(board, first, _OBJECT, ("preside",))
    if before in tenure_words("as_holder"):
        return _Cue(first - 1) if board.ending(first - 1) else None
    return None if definite(sheet.words[first].norm) else _called(board, post, before)


def _called(board: Board, post: Name, before: str) -> _Cue | None:
    """Give the verb that makes someone what an indefinite title says."""
    first = post.first
    if post.prefix == "ك":
        return _verb(board, first, _SERVED, ("serve",))
    if post.prefix:
        return None
    if before in tenure_words("ranking"):
        return _verb(board, first - 1, _REACH, ("appoint", "was"))
    accusative = board.sheet.words[first].norm.endswith(("ا", "ه"))
    return _verb(board, first, _REACH, ("serve", "appoint", "was")) if accusative else None


def _verb(board: Board, end: int, reach: int, kinds: tuple[str, ...]) -> _Cue | None:
    """Give the nearest verb of these kinds in the clause before a word.

    Where another post stands between, what he was is that other post.
    """
    sheet = board.sheet
    for i in range(end - 1, max(-1, end - 1 - reach), -1):
        if _post(board, i):
            kinds = tuple(kind for kind in kinds if kind != "was")
        for verbal, kind in _told(sheet, i, kinds):
            denied = i > 0 and sheet.words[i - 1].norm in tenure_words("never")
            status = _status(sheet, i, verbal, kind)
            return None if verbal.suffix and not denied else _Cue(i, status, denied)
        if not sheet.joined(i, frozenset('،,"«»()')):
            return None
    return None


def _post(board: Board, i: int) -> bool:
    found = board.covering(i)
    return found is not None and found.mention.type is EntityType.OFFICE


def _told(sheet: Sheet, i: int, kinds: tuple[str, ...]) -> Iterator[tuple[Verbal, str]]:
    for verbal in sheet.infos[i].verbs:
        for kind in kinds:
            if verbal.form.lemma in tenure_words(kind):
                yield verbal, kind


def _status(sheet: Sheet, i: int, verbal: Verbal, kind: str) -> str | None:
    """Tell how the post is held: شغل and كان يشغل are over, سيتولى is to come."""
    if verbal.future:
        return _FUTURE
    past = i > 0 and any(v.form.lemma in tenure_words("was") for v in sheet.infos[i - 1].verbs)
    held = kind in ("hold", "preside") and verbal.form.lemma == _HELD
    over = held or kind in ("was", "leave", "serve")
    return FORMER if past or (over and verbal.form.tense == "past") else None


def _person(board: Board, verb: int, end: int) -> Name | None:
    """Give the person nearest to the post behind the verb, else the one right before the verb."""
    behind = _last(board, verb + 1, end)
    return behind or _last(board, max(0, verb - _BEFORE), verb)


def _last(board: Board, first: int, end: int) -> Name | None:
    sentence = board.sheet.words[end].sentence
    for i in range(end - 1, first - 1, -1):
        found = board.covering(i)
        if board.sheet.words[i].sentence != sentence or _relative(board, i):
            return None
        if found and found.mention.type is EntityType.PERSON and not found.prefix.strip("وف"):
            return found
    return None


def _relative(board: Board, i: int) -> bool:
    """Tell whether a word stands for another than the person named: أورتيغا وزوجته التي تشغل …."""
    norm = board.sheet.words[i].norm.removeprefix("و")
    return norm in name_words("kin") and not board.covering(i + 1)
