"""Persons: by a title before the name, by the name itself, by a part of it said again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mithaq.find.behind import behind, past_titles
from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.personal import led_by, run
from mithaq.find.shapes import FEMININE, OFTEN, ends, finite, worded
from mithaq.find.words import adjective, definite, proper
from mithaq.lexicon import (
    BRACKETS,
    QUOTES,
    Hit,
    Kind,
    Sheet,
    Verbal,
    foreign,
    info,
    name_words,
    offices,
    reporting,
)
from mithaq.model import EntityType, Manner
from mithaq.text.clitics import Split

_COMMAS = frozenset("،,")
_MARKS = _COMMAS | QUOTES | BRACKETS | {"#"}
_KUNYA, _SERVANT = "ابو", "عبد"
_ACTIVE = re.compile("ال.ا..ه?")  # an active participle of the first form
_AIM = re.compile("لت..ي.ه?")  # ل and a verbal noun of the second form
_PREPOSITIONS = ("في", "علي", "من", "الي", "عن")
_VIA = frozenset(via for office in offices() for via in office.via)
_FIRST_NAMED = ("king", "emir", "sultan", "pope", "crown-prince", "deputy-crown-prince")
_LONGEST = 5  # words of an unlisted name
_COMMON_GIVEN = 5  # seen so often, a given name needs no cue
_FORMAL = ("rank", "title")  # before a full name
_NATIONAL = ("ي", "يه")
_PERSONAL = ("government", "administration", "regime", "مكتب")


def cued(board: Board) -> Iterator[Name]:
    """Give the persons named right after a post or an honorific."""
    sheet = board.sheet
    for post in board.names():
        i = behind(board, post) if post.mention.type is EntityType.OFFICE else len(sheet.words)
        if i < len(sheet.words) and sheet.words[i].norm not in _VIA:
            full = post.kind not in _FIRST_NAMED
            if not _common_word(sheet, i):
                yield from _person(sheet, i, full=full)
    for first in range(len(sheet.words)):
        hit = next(sheet.found(first, Kind.HONORIFIC, prefix=None), None)
        if hit:
            title = hit if hit.phrase.info == "name-title" else None
            i = _past_nationality(sheet, past_titles(board, hit.last))
            beside = board.starting(i)
            if _meant(sheet, hit, i) and not (beside and beside.mention.type is EntityType.OFFICE):
                yield from _person(sheet, i, title, full=hit.phrase.info in _FORMAL)
    yield from _led(board)
    yield from _of_nation(board)


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
                yield _named(sheet, i, last)


def _personal(sheet: Sheet, i: int) -> bool:
    return sheet.infos[i].unit.seen > 0 or foreign(sheet.words[i].norm)


def _past_nationality(sheet: Sheet, i: int) -> int:
    """Skip the adjective of a country before a first name: الصحفي المصري هشام عشماوي."""
    nationality = any(hit.last == i + 1 for hit in sheet.found(i, Kind.NISBA))
    given = sheet.joined(i + 1, frozenset()) and sheet.infos[i + 1].unit.given >= _COMMON_GIVEN
    return i + 1 if nationality and given else i


def told(board: Board) -> Iterator[Name]:
    """Give the persons of unlisted names that a verb of speech precedes or a post follows."""
    sheet = board.sheet
    for verb in range(len(sheet.words) - 1):
        if sheet.joined(verb + 1) and _reports(sheet, verb):
            i = past_titles(board, verb + 1)
            last = run(sheet, i) if _open(board, verb, i) else i
            if last > i + 1 or (last > i and (_family_name(sheet, i) or _speaker(sheet, i))):
                yield _named(sheet, i, last)
    for post in board.names():
        if post.mention.type is EntityType.OFFICE and not post.prefix:
            yield from _before(board, post.first)


def _open(board: Board, verb: int, i: int) -> bool:
    """Tell whether an unlisted name may begin behind a verb: not behind the preposition بين."""
    sheet = board.sheet
    if not sheet.joined(i) or board.covering(i):
        return False
    return sheet.infos[verb].common != "function" or sheet.infos[i].unit.seen > 0


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
                yield _named(sheet, i, last, given.prefix)
            elif last > i + 1 and _told(sheet, i, given):
                yield _named(sheet, i, last, given.prefix)
            else:
                last = i
        i = max(last, i + 1)


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
    if known is None or not _post_follows(board, i + 1) or not sheet.joined(i, frozenset()):
        return False
    apposed = bool(_COMMAS.intersection(sheet.words[i + 1].gap))
    verb = any(not verbal.form.passive for verbal in known.verbs)
    bare = known.common == "noun" and not (verb or known.composed or sheet.hits[i])
    return apposed and bare and not sheet.words[i].norm.endswith(FEMININE)


def _reports(sheet: Sheet, i: int) -> bool:
    return any(verbal.form.lemma in reporting() for verbal in sheet.infos[i].verbs)


def _before(board: Board, end: int) -> Iterator[Name]:
    """Give an unlisted name right before a post: أكيرا أماري وزير الاقتصاد."""
    sheet, first = board.sheet, end
    while first > 0 and end - first < _LONGEST and _unnamed(board, first - 1):
        first -= 1
        if not sheet.joined(first, frozenset()):
            break
    if end - first > 1 and run(sheet, first) == end and sheet.joined(end, _COMMAS):
        yield _named(sheet, first, end)


def _unnamed(board: Board, i: int) -> bool:
    return not board.covering(i) and proper(board.sheet, i)


def _led(board: Board) -> Iterator[Name]:
    """Give the persons by whose name a body goes: حكومة هادي، نظام الأسد; not الديوان الأميري."""
    sheet = board.sheet
    for body in board.names():
        first, head = body.first + 1, sheet.words[body.first].norm.removeprefix(body.prefix)
        if body.kind not in _PERSONAL or definite(head):
            continue
        if first < body.last == led_by(sheet, first):
            yield _named(sheet, first, body.last)


def _given(sheet: Sheet, i: int) -> Split | None:
    """Give a word, behind its clitics, as a common given name."""
    whole = sheet.infos[i]
    if whole.common:
        return None
    for split in whole.splits[:1] if whole.unit.seen else whole.splits:
        known = info(split.stem)
        if known.unit.given >= _COMMON_GIVEN and not known.common:
            return split if split.stem not in name_words("doubtful") or _family(sheet, i) else None
    return None


def _family(sheet: Sheet, i: int) -> bool:
    """Tell whether what follows a word makes it a given name: باسم القاسمي, but not باسم الشعب."""
    if not sheet.joined(i + 1, frozenset()):
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
    divine = given.stem == _SERVANT and definite(sheet.words[i + 1].norm)  # لعبد الإله بنكيران
    return not doubtful or divine or _named_on(sheet, i + 1)


def _awaiting(sheet: Sheet, i: int) -> bool:
    """Tell whether a head noun shares the name behind the noun joined to it: فندق ومارينا …."""
    if not sheet.joined(i + 1, frozenset()) or definite(sheet.words[i].norm):
        return False
    heads = sheet.found(i, Kind.HEAD, prefix=None)
    return any(hit.last == i + 1 and not definite(hit.phrase.words[-1]) for hit in heads)


def _named_on(sheet: Sheet, i: int) -> bool:
    """Tell whether a word goes on a name: a listed part of one, a particle, a definite surname."""
    norm, known = sheet.words[i].norm, sheet.infos[i]
    particle = norm in name_words("particles") or norm.startswith(_KUNYA)
    surname = definite(norm) and not known.common
    return bool(known.unit.seen) or particle or surname or foreign(norm)


def _person(
    sheet: Sheet, i: int, title: Hit | None = None, *, full: bool = False
) -> Iterator[Name]:
    """Give the person named at ``i``; a lone name keeps the title it goes by (الملا عمر)."""
    if not sheet.joined(i, _MARKS):
        return
    last = run(sheet, i, full=full)
    if last == i + 1 and title is not None:
        yield _named(sheet, title.first, last, title.prefix)
    elif last > i + 1 or (last > i and _alone(sheet, i)):
        yield _named(sheet, i, last)


def _common_word(sheet: Sheet, i: int) -> bool:
    """Tell whether a word that can be a name is none: مسؤول رفيع المستوى."""
    norm, joined = sheet.words[i].norm, sheet.joined(i + 1, frozenset())
    if norm not in name_words("doubtful") or _family(sheet, i):
        return False
    foreign_one = norm in name_words("particles") and joined and proper(sheet, i + 1)
    return not (foreign_one or (joined and sheet.infos[i + 1].unit.seen))


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
    noun = noun or (not known.unit.seen and (_does(sheet, i) or _aims(sheet, i)))
    return not (adjective(sheet, i) or noun or verb or worded(sheet, i))


def _aims(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is ل and a verbal noun: لتدمير، لتخريب."""
    nouns = (n for n in sheet.infos[i].nominals if n.prefix == "ل")
    shaped = _AIM.fullmatch(sheet.words[i].norm) is not None
    return shaped or any(not noun.participle for noun in nouns)


def _does(sheet: Sheet, i: int) -> bool:
    """Tell whether a word says what someone does, with its preposition: الغارق في الديون."""
    governs = sheet.joined(i + 1, frozenset()) and sheet.words[i + 1].norm in _PREPOSITIONS
    return governs and _ACTIVE.fullmatch(sheet.words[i].norm) is not None


def _joined(verbal: Verbal) -> bool:
    """Tell whether a form is an active verb behind و، ف or س: وتقلد، سيحفز."""
    form = verbal.form
    active = form.person in ("3ms", "3fs", "3mp") and not (form.passive or verbal.suffix)
    return active and verbal.prefix not in ("", "ل")


def _named(sheet: Sheet, first: int, last: int, prefix: str = "") -> Name:
    key = " ".join(word.norm for word in sheet.words[first:last]).removeprefix(prefix)
    return name(sheet, EntityType.PERSON, first, last, key, prefix=prefix)
