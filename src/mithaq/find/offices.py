"""Posts: وزير الخارجية الأميركي، المتحدث باسم وزارة الدفاع، نائب رئيس الوزراء العراقي السابق.

A title opens the name; what gives its jurisdiction follows. Of all ways to read a title the longest
holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.jurisdictions import STEPS, Post, Step
from mithaq.find.name import Name
from mithaq.lexicon import Kind, Office, offices
from mithaq.model import EntityType, Manner, Mention

_DEEPEST = 3  # المتحدث باسم نائب رئيس الوزراء
_LONGEST = 6  # steps


def posts(board: Board) -> Iterator[Name]:
    """Give all posts from left to right; one inside another is given too."""
    for i in range(len(board.sheet.words)):
        found = list(_read(board, i))
        if found:
            post, name = max(found, key=lambda item: item[1].last)
            yield name
            if post.body:
                yield post.body


def _read(board: Board, i: int) -> Iterator[tuple[Post, Name]]:
    for hit in board.sheet.found(i, Kind.OFFICE, prefix=None):
        post = _post(board, hit.last, offices()[int(hit.phrase.key)])
        if post:
            yield post, _name(board, i, post, hit.prefix)


def _name(board: Board, first: int, post: Post, prefix: str) -> Name:
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


def _ends(post: Post) -> list[int]:
    """Give the earlier ends of a post's name: without its body, and without the body's country."""
    whole = post.named
    nationality = post.of is not None and post.of.of is not None
    return sorted({end for end in (post.title, whole - nationality) if end < whole})


def _post(board: Board, last: int, office: Office, depth: int = 0) -> Post | None:
    key = f"{office.key}@{office.fixed}" if office.fixed else office.key
    post = Post(office, last, last, last, key, depth=depth)
    for _ in range(_LONGEST):
        onward = _onward(board, post)
        if onward is None:
            break
        post = onward
    return post if post.met or not office.needs else None


def _onward(board: Board, post: Post) -> Post | None:
    if not board.sheet.joined(post.last):
        return None
    for start in _starts(board, post):
        for kind in ("status", *post.office.of):
            step = _STEPS.get(kind)
            if step and (onward := step(board, post, start)):
                return onward
    return None


def _starts(board: Board, post: Post) -> Iterator[int]:
    """Give the words at which a jurisdiction may begin: here, and behind a word such as باسم."""
    yield post.last
    for via in post.office.via:
        last = post.last + len(via.split())
        told = " ".join(word.norm for word in board.sheet.words[post.last : last])
        if told == via and board.sheet.joined(last):
            yield last


def _office(board: Board, post: Post, i: int) -> Post | None:
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


_STEPS: Mapping[str, Step] = {**STEPS, "office": _office}
