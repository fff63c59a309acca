"""Heads and titles with a pronoun: قواتها، جيشه، زعيمه ناصر الوحيشي، وزير خارجيته.

The pronoun leads back, so a force is one of the country for which the text last spoke, else the
last one of its kind, and a post is one of the last body or country named before it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.post.owners import country_before, managed_before, owner_before, post_before
from mithaq.find.words import definite
from mithaq.lexicon import Head, Info, Kind, Office, Phrase, Sheet, phrases
from mithaq.model import EntityType, Manner

_NATIONAL = ("forces", "army")  # kinds of force that a country has
_PAIR = 2  # words of رئيس وزراء
_SENT = ("ambassador", "envoy")  # by a country
_SERVING = ("deputy", "assistant")  # another post
_WITH_DEPUTY = ("president", "prime-minister", "minister", "head", "governor", "commander")
_POSTS = ("leader", "commander", "head", "secretary-general", "spokesman", "adviser")
_MANAGING = "director"


def possessed(board: Board) -> Iterator[Name]:
    """Give the forces and posts that are named by a noun with a pronoun."""
    for i, known in enumerate(board.sheet.infos):
        yield from _titled(board, i)
        yield from _described(board, i)
        if not (board.covering(i) or _feminine(board.sheet, i)):
            for prefix, phrase in _nouns(known):
                if phrase.kind is Kind.HEAD:
                    yield from _force(board, i, prefix, phrase.head)
                elif phrase.kind is Kind.OFFICE:
                    yield from _post(board, i, prefix, phrase.office)


def _feminine(sheet: Sheet, i: int) -> bool:
    """Tell whether a word ends in ة, which folds like the pronoun: زعيمة is not زعيمه."""
    return sheet.reading.text[sheet.words[i].end - 1] == "ة"


def _nouns(known: Info) -> Iterator[tuple[str, Phrase]]:
    """Give the lexicon's one-word phrases that a word is once its pronoun is cut off."""
    for prefix, cut in known.owned:
        for phrase in phrases().get(cut.stem, ()):
            if len(phrase.words) == 1:
                yield prefix, phrase


def _force(board: Board, i: int, prefix: str, head: Head) -> Iterator[Name]:
    country = country_before(board, i) if head.kind in _NATIONAL else None
    if head.type is EntityType.FORCE and (head.bare or (head.owned and country)):
        key = f"{head.kind}@{country.key}" if country else head.kind
        manner = Manner.DESCRIPTION if country else Manner.BARE
        yield name(
            board.sheet, head.type, i, i + 1, key,
            prefix=prefix, kind=head.kind, manner=manner, of=country,
        )  # fmt: skip


def _titled(board: Board, i: int) -> Iterator[Name]:
    """Give the post whose title ends in a pronoun: وزير خارجيته، رئيس وزرائها."""
    owned = board.sheet.infos[i + 1].owned if i + 1 < len(board.sheet.words) else ()
    stems = {cut.stem for prefix, cut in owned if not prefix}
    if not stems or not board.sheet.adjoins(i + 1) or board.covering(i + 1):
        return
    for prefix, key in _keys(board.sheet, i, stems):
        if country := country_before(board, i):
            yield name(
                board.sheet, EntityType.OFFICE, i, i + 2, key,
                prefix=prefix, kind=key.partition("/")[0], manner=Manner.SHARED, of=country,
            )  # fmt: skip
        return


def _described(board: Board, i: int) -> Iterator[Name]:
    """Give the post whose title has a pronoun and an adjective: أمينها العام، رئيسها التنفيذي."""
    sheet, owned = board.sheet, board.sheet.infos[i].owned
    behind = owned and sheet.adjoins(i + 1) and definite(sheet.words[i + 1].norm)
    for prefix, cut in owned if behind else ():
        title = (f"ال{cut.stem}", sheet.words[i + 1].norm)
        found = (p for p in phrases().get(title[0], ()) if p.kind is Kind.OFFICE)
        key = next((p.office.key for p in found if p.words == title), None)
        owner = owner_before(board, i) if key in _POSTS else None
        if key == _MANAGING:
            owner = managed_before(board, i)
        if key and owner:
            yield name(sheet, EntityType.OFFICE, i, i + 2, key, prefix=prefix, kind=key, of=owner)
            return


def _keys(sheet: Sheet, i: int, stems: Collection[str]) -> Iterator[tuple[str, str]]:
    """Give the posts that a word is the title of, where one of the stems completes it."""
    for split in sheet.infos[i].splits:
        for phrase in phrases().get(split.stem, ()):
            if phrase.kind is Kind.OFFICE:
                office = phrase.office
                if len(phrase.words) == _PAIR and phrase.words[1] in stems:
                    yield split.prefix, office.key
                elif len(phrase.words) == 1 and "portfolio" in office.of:
                    yield from ((split.prefix, f"{office.key}/{s}") for s in _subjects(stems))


def _subjects(stems: Collection[str]) -> Iterator[str]:
    found = (phrase for stem in sorted(stems) for phrase in phrases().get(stem, ()))
    yield from (p.key for p in found if p.kind is Kind.PORTFOLIO and len(p.words) == 1)


def _post(board: Board, i: int, prefix: str, office: Office) -> Iterator[Name]:
    owner = owner_before(board, i) if office.key in _POSTS else None
    if office.key in _SENT:
        owner = country_before(board, i)
    if office.key in _SERVING:
        yield from _deputy(board, i, prefix, office.key)
    elif owner and (deputy := _serving(board, i)) and not prefix:
        key = f"{deputy.key}/{office.key}"
        yield name(
            board.sheet, EntityType.OFFICE, i - 1, i + 1, key,
            prefix=deputy.prefix, kind=deputy.key, of=owner,
        )  # fmt: skip
    elif owner:
        key = office.key
        yield name(board.sheet, EntityType.OFFICE, i, i + 1, key, prefix=prefix, kind=key, of=owner)


class _Title(NamedTuple):
    key: str
    prefix: str


def _serving(board: Board, i: int) -> _Title | None:
    """Give the title before a post that it serves: نائب رئيسها، مساعد أمينها."""
    hits = board.sheet.found(i - 1, Kind.OFFICE, prefix=None) if board.sheet.joined(i) else ()
    titles = (_Title(hit.phrase.office.key, hit.prefix) for hit in hits if hit.last == i)
    return next((title for title in titles if title.key in _SERVING), None)


def _deputy(board: Board, i: int, prefix: str, key: str) -> Iterator[Name]:
    """Give the deputy of whose post was named last: التقى الرئيس الأميركي ونائبه جو بايدن."""
    post = post_before(board, i)
    if post and post.kind in _WITH_DEPUTY:
        yield name(
            board.sheet, EntityType.OFFICE, i, i + 1, f"{key}/{post.mention.key}",
            prefix=prefix, kind=key, of=post.mention.of,
        )  # fmt: skip
