"""Posts: وزير الخارجية الأميركي، المتحدث باسم وزارة الدفاع، نائب رئيس الوزراء العراقي السابق.

A title opens the name; what gives its jurisdiction follows. Of all ways to read a title the longest
holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.person.personal import run
from mithaq.find.post.jurisdictions import STEPS
from mithaq.find.post.post import Post, Step
from mithaq.find.words import adjective, definite, noun, says
from mithaq.lexicon import Hit, Kind, plural_titles
from mithaq.lexicon import posts as posts_of
from mithaq.model import EntityType, Manner, Mention

_DEEPEST = 3  # المتحدث باسم نائب رئيس الوزراء
_LONGEST = 6  # steps
_ADJECTIVES = ("president", "governor")  # whose bare titles are adjectives too: main, conservative


def posts(board: Board) -> Iterator[Name]:
    """Give all posts from left to right; one inside another is given too."""
    for i in board.sheet.where(Kind.OFFICE):
        found = longest(board, board.sheet.found(i, Kind.OFFICE, prefix=None))
        if found and not _adjectival(board, found[0], i):
            post, whole = found
            yield whole
            if post.body:
                yield post.body
            for subject in post.also:
                yield _also(board, post, subject)


def _adjectival(board: Board, post: Post, i: int) -> bool:
    """Tell whether a title is the adjective of a noun before it: الشارع الرئيس، النائب المحافظ."""
    sheet = board.sheet
    title = post.office.key in _ADJECTIVES and post.last == i + 1 and not post.of
    if not title or not sheet.adjoins(i) or not definite(sheet.words[i - 1].norm):
        return False
    if post.office.bare:
        return not any(sheet.found(i - 1, Kind.HONORIFIC, prefix=None))
    before = noun(sheet, i - 1) or adjective(sheet, i - 1)
    return before and not (sheet.adjoins(i + 1) and run(sheet, i + 1) > i + 1)


def longest(board: Board, hits: Iterable[Hit]) -> tuple[Post, Name] | None:
    """Give the longest post that titles at a word open."""
    read = [(post, hit) for hit in hits if (post := _post(board, hit))]
    title = max((hit.last for _, hit in read), default=0)
    # رئيس الوزراء الإصلاحية is no head of a body that no list has
    read = [(post, hit) for post, hit in read if not post.body or hit.last == title]
    best = max(read, key=lambda item: (item[0].last, bool(item[0].office.fixed)), default=None)
    return (best[0], _name(board, best[1].first, best[0], best[1].prefix)) if best else None


def _name(board: Board, first: int, post: Post, prefix: str) -> Name:
    mention = Mention(
        EntityType.OFFICE,
        board.sheet.span(first, post.named, prefix),
        post.key,
        _manner(post),
        shorter=tuple(board.sheet.span(first, end, prefix) for end in _ends(post)),
        of=post.of,
        to=post.to,
        status=post.status,
    )
    return Name(mention, first, post.last, prefix, post.office.key)


def _manner(post: Post) -> Manner:
    if post.office.bare:
        return Manner.BARE
    return Manner.SHARED if post.plural else Manner.NAME


def _also(board: Board, post: Post, subject: Hit) -> Name:
    """Give the post of a further holder: الداخلية in وزيري الدفاع والداخلية."""
    return name(
        board.sheet, EntityType.OFFICE, subject.first, subject.last,
        f"{post.office.key}/{subject.phrase.key}",
        prefix=subject.prefix, kind=post.office.key, manner=Manner.SHARED, of=post.of,
    )  # fmt: skip


def _ends(post: Post) -> list[int]:
    """Give the earlier ends of a post's name: without its body, and without the body's country."""
    whole = post.named
    nationality = post.of is not None and post.of.of is not None
    ends = {post.title, post.at or whole, whole - nationality}
    return sorted(end for end in ends if end < whole)


def _post(board: Board, hit: Hit, depth: int = 0) -> Post | None:
    office, last = hit.phrase.office, hit.last
    key = f"{office.key}@{office.fixed}" if office.fixed else office.key
    post = Post(
        office, last, last, last, key,
        status=office.status, depth=depth, plural=" ".join(hit.phrase.words) in plural_titles(),
    )  # fmt: skip
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
        for kind in ("status", "nationality", *post.office.of):
            step = _STEPS.get(kind)
            if step and (onward := step(board, post, start)):
                return onward
    return None


def _starts(board: Board, post: Post) -> Iterator[int]:
    """Give the words at which a jurisdiction may begin: here, and behind a word such as باسم."""
    yield post.last
    for via in post.office.via:
        words = via.split()
        last = post.last + len(words)
        if says(board.sheet, post.last, *words) and board.sheet.joined(last):
            yield last


def _office(board: Board, post: Post, i: int) -> Post | None:
    best = _inner(board, post, i, ("", "ل"))
    if best is None or post.met:
        return None
    key = f"{post.key}/{best.key}"
    # نائب الرئيس الأميركي السابق is no longer deputy; who speaks for a former president still does.
    status = post.status or (best.status if post.office.key in posts_of("serving") else None)
    return replace(
        post, last=best.last, named=best.named, title=best.title, key=key, of=best.of,
        status=status, met=True,
    )  # fmt: skip


def _served(board: Board, post: Post, i: int) -> Post | None:
    """Take ل and the post that another serves, which says whose both are: للرئيس الأميركي."""
    best = _inner(board, post, i, ("ل",))
    if best is None or post.of:
        return None
    return replace(post, last=best.last, named=best.last, of=best.of, met=True)


def _acting(board: Board, post: Post, i: int) -> Post | None:
    """Take the post that someone fills for now: القائم بأعمال وزير الدفاع."""
    best = _inner(board, post, i, ("",))
    return replace(best, status="acting") if best else None


def _inner(board: Board, post: Post, i: int, clitics: Sequence[str]) -> Post | None:
    if post.depth >= _DEEPEST:
        return None
    inner = (
        _post(board, hit, post.depth + 1)
        for hit in board.sheet.found(i, Kind.OFFICE, prefix=None)
        if hit.prefix in clitics
    )
    return max((found for found in inner if found), key=lambda found: found.last, default=None)


_STEPS: Mapping[str, Step] = {**STEPS, "office": _office, "served": _served, "acting": _acting}
