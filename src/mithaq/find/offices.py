"""Posts: وزير الخارجية الأميركي، المتحدث باسم وزارة الدفاع، نائب رئيس الوزراء العراقي السابق.

A title opens the name; what gives its jurisdiction follows in the places that the lexicon lists for
it (``lexicon/data/offices.toml``). Of all ways to read a title the longest holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from mithaq.find.board import Board
from mithaq.find.name import Name
from mithaq.find.name import name as make
from mithaq.find.words import adjective, definite, function, noun
from mithaq.lexicon import Kind, Office, offices, statuses
from mithaq.model import EntityType, Manner, Mention

_TOPIC_WORDS = 3
_DEEPEST = 3  # المتحدث باسم نائب رئيس الوزراء
_STEPS = 6
_SENT = ("ambassador", "envoy", "special-representative", "consul")


@dataclass(frozen=True, slots=True)
class _Post:
    """A title as far as it has been read.

    Attributes:
        last: end of the words taken in all; ``named`` of those that make up the post's name, and
            ``title`` of those that name it without its jurisdiction.
        met: something that the title needs has been found.
        body: an organisation that only this title names.
    """

    office: Office
    last: int
    named: int
    title: int
    key: str
    of: Mention | None = None
    to: Mention | None = None
    status: str | None = None
    met: bool = False
    body: Name | None = None
    depth: int = 0


_Step = Callable[[Board, _Post, int], _Post | None]


def posts(board: Board) -> Iterator[Name]:
    """Give all posts from left to right; one inside another is given too."""
    for i in range(len(board.sheet.words)):
        found = list(_read(board, i))
        if found:
            post, name = max(found, key=lambda item: item[1].last)
            yield name
            if post.body:
                yield post.body


def _read(board: Board, i: int) -> Iterator[tuple[_Post, Name]]:
    for hit in board.sheet.found(i, Kind.OFFICE, prefix=None):
        post = _post(board, hit.last, offices()[int(hit.phrase.key)])
        if post:
            yield post, _name(board, i, post, hit.prefix)


def _name(board: Board, first: int, post: _Post, prefix: str) -> Name:
    mention = Mention(
        EntityType.OFFICE,
        board.sheet.span(first, post.named, prefix),
        post.key,
        Manner.BARE if post.office.bare else Manner.NAME,
        shorter=tuple(board.sheet.span(first, end, prefix) for end in _ends(post)),
        of=post.of,
        to=post.to,
        status=post.status,
    )
    return Name(mention, first, post.last, prefix, post.office.key)


def _ends(post: _Post) -> list[int]:
    """Give the earlier ends of a post's name: without its body, and without the body's country."""
    whole = post.named
    nationality = post.of is not None and post.of.of is not None
    return sorted({end for end in (post.title, whole - nationality) if end < whole})


def _post(board: Board, last: int, office: Office, depth: int = 0) -> _Post | None:
    key = f"{office.key}@{office.fixed}" if office.fixed else office.key
    post = _Post(office, last, last, last, key, depth=depth)
    for _ in range(_STEPS):
        onward = _onward(board, post)
        if onward is None:
            break
        post = onward
    return post if post.met or not office.needs else None


def _onward(board: Board, post: _Post) -> _Post | None:
    if not board.sheet.joined(post.last):
        return None
    for start in _starts(board, post):
        for kind in ("status", *post.office.of):
            step = _KINDS.get(kind)
            if step and (onward := step(board, post, start)):
                return onward
    return None


def _starts(board: Board, post: _Post) -> Iterator[int]:
    """Give the words at which a jurisdiction may begin: here, and behind a word such as باسم."""
    yield post.last
    if board.sheet.words[post.last].norm in post.office.via and board.sheet.joined(post.last + 1):
        yield post.last + 1


def _status(board: Board, post: _Post, i: int) -> _Post | None:
    for words, status in statuses().items():
        norms = tuple(word.norm for word in board.sheet.words[i : i + len(words)])
        if norms == words and post.status is None and i == post.last:
            return replace(post, last=i + len(words), status=status)
    return None


def _nisba(board: Board, post: _Post, i: int) -> _Post | None:
    found = board.starting(i)
    if found is None or found.mention.manner is not Manner.NISBA or found.prefix:
        return None
    return None if post.of else replace(post, last=found.last, of=found.mention, met=True)


def _portfolio(board: Board, post: _Post, i: int) -> _Post | None:
    hit = next(board.sheet.found(i, Kind.PORTFOLIO), None)
    if hit is None or post.met:
        return None
    key = f"{post.key}/{hit.phrase.key}"
    return replace(post, last=hit.last, named=hit.last, title=hit.last, key=key, met=True)


def _of(*types: EntityType) -> _Step:
    """Make a step that takes a name of these types, bare or behind ل."""

    def step(board: Board, post: _Post, i: int) -> _Post | None:
        found = board.starting(i)
        if found is None or found.mention.type not in types or not _open(post, found):
            return None
        clitics = ("", "ل", "ب") if "ب" in post.office.via else ("", "ل")
        if found.prefix not in clitics or found.mention.manner is Manner.NISBA:
            return None
        return replace(post, last=found.last, named=found.last, of=found.mention, met=True)

    return step


def _open(post: _Post, found: Name) -> bool:
    """Tell whether a name can be whose post it is: the first one, or the owner of a body before it.

    رئيس المكتب السياسي لحركة حماس is a post of the movement.
    """
    if post.of is None:
        return True
    return (
        post.of.type is EntityType.ORGANIZATION
        and post.of.of is None
        and found.prefix == "ل"
        and found.mention.manner is Manner.NAME
    )


def _seat(board: Board, post: _Post, i: int) -> _Post | None:
    found = board.starting(i)
    bodies = (EntityType.ORGANIZATION, EntityType.PLACE, EntityType.FORCE)
    if found is None or found.mention.type not in bodies or i == post.last:
        return None
    return replace(post, last=found.last)


def _adjective(board: Board, post: _Post, i: int) -> _Post | None:
    sheet = board.sheet
    agrees = definite(sheet.words[i].norm) and definite(sheet.words[i - 1].norm)
    if post.of or post.met or not agrees or board.starting(i) or not adjective(sheet, i):
        return None
    return replace(post, last=i + 1, named=i + 1, title=i + 1)


def _unlisted(board: Board, post: _Post, i: int) -> _Post | None:
    """Take definite nouns for the body that they name: باسم الإعلام الحربي، مدير المستشفى."""
    sheet, last = board.sheet, _topic_end(board, i)
    construct = not definite(sheet.words[post.last - 1].norm)
    if last == i or post.met or not (construct or i > post.last):
        return None
    key = " ".join(sheet.words[k].norm for k in range(i, last))
    body = make(sheet, EntityType.ORGANIZATION, i, last, key)
    return replace(post, last=last, named=last, of=body.mention, met=True, body=body)


def _country(board: Board, post: _Post, i: int) -> _Post | None:
    """Take the country of a post; an ambassador's second country is where he is sent."""
    sheet, found = board.sheet, board.starting(i)
    if post.office.key in _SENT and post.of:
        if sheet.words[i].norm in ("في", "لدي", "الي"):
            found = board.starting(i + 1)
        elif found is None or found.prefix not in ("ب", "ل"):
            return None
        if found is None or found.mention.key == post.of.key or post.to:
            return None
        return replace(post, last=found.last, to=found.mention)
    return _of(EntityType.COUNTRY)(board, post, i)


def _office(board: Board, post: _Post, i: int) -> _Post | None:
    if post.met or post.depth >= _DEEPEST:
        return None
    inner = [
        found
        for hit in board.sheet.found(i, Kind.OFFICE, prefix=None)
        if hit.prefix in ("", "ل")
        if (found := _post(board, hit.last, offices()[int(hit.phrase.key)], post.depth + 1))
    ]
    best = max(inner, key=lambda found: found.last, default=None)
    if best is None:
        return None
    key = f"{post.key}/{best.key}"
    return replace(
        post, last=best.last, named=best.named, title=best.title, key=key, of=best.of, met=True
    )


def _topic(board: Board, post: _Post, i: int) -> _Post | None:
    """Take the definite words that say what a post is about: مستشار الأمن القومي."""
    sheet, last = board.sheet, _topic_end(board, i)
    if last == i or post.met:
        return None
    words = " ".join(sheet.words[k].norm for k in range(i, last))
    return replace(post, last=last, named=last, title=last, key=f"{post.key}/{words}", met=True)


def _topic_end(board: Board, i: int) -> int:
    last = i
    while last < i + _TOPIC_WORDS and (last == i or board.sheet.joined(last)) and _about(board, last):
        last += 1
    return last


def _about(board: Board, i: int) -> bool:
    sheet = board.sheet
    if i >= len(sheet.words) or function(sheet, i) or board.starting(i):
        return False
    return noun(sheet, i) or adjective(sheet, i) or sheet.words[i].norm.startswith(("لل", "لشوون"))


_KINDS: Mapping[str, _Step] = {
    "status": _status,
    "nisba": _nisba,
    "portfolio": _portfolio,
    "country": _country,
    "body": _of(EntityType.ORGANIZATION),
    "force": _of(EntityType.FORCE),
    "place": _of(EntityType.PLACE),
    "office": _office,
    "topic": _topic,
    "seat": _seat,
    "adjective": _adjective,
    "unlisted": _unlisted,
}
