"""Articles that may be copies of each other: a filter that loses none.

A sketch is put in one order for all articles, its rarest hash first. Of the first hash that two
sketches have in common, each has all that they have in common behind it, so that as much must be
left there as makes two articles likely copies. What many articles have, as the full name of a
king, stands near the end, where too little is left: S. Chaudhuri, V. Ganti and R. Kaushik, "A
primitive operator for similarity joins in data cleaning", 2006; C. Xiao and others, "Efficient
similarity joins for near duplicate detection", 2008.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, groupby, islice
from typing import NamedTuple

from mithaq.engine import Dataset
from mithaq.store import Entry
from mithaq.unify import late, likely

_COUNTED = 1_000_000
"""Articles with one hash that are counted, and held for it; hashes of more are equally rare."""

_Sized = tuple[str, int, str]
"""An article, the size of its sketch, and the day of its publication, empty when unknown."""

_Seen = tuple[int, str, int, str]
"""How many articles have a hash of a sketch, the hash, and the size and day of the sketch."""


class _Held(NamedTuple):
    """An article under a hash of its sketch; those that are compared with all others come first.

    Attributes:
        last: too little of the sketch is left for a larger sketch to be likely.
        left: hashes of the sketch from this one on.
        day: of publication, empty when unknown.
    """

    last: bool
    article: str
    size: int
    left: int
    day: str


def alike(entries: Dataset[Entry]) -> Dataset[tuple[str, str]]:
    """Give pairs of articles, each once: all that are likely copies, and few besides."""
    seen = entries.flat_map(_hashes).group(_count)
    return seen.group(_rank).group(_pair).group(_once)


def _hashes(entry: Entry) -> Iterator[tuple[str, _Sized]]:
    own = (entry.id, len(entry.sketch), entry.day or "")
    return ((f"{each:x}", own) for each in entry.sketch)


def _count(hash_: str, articles: Iterator[_Sized]) -> Iterator[tuple[str, _Seen]]:
    """Count who has a hash; what only one article has is shared with nobody."""
    some = list(islice(articles, _COUNTED))
    if len(some) > 1:
        for article, size, day in chain(some, articles):
            yield article, (len(some), hash_, size, day)


def _rank(article: str, seen: Iterator[_Seen]) -> Iterator[tuple[str, _Held]]:
    """Put an article under its hashes, which come rarest first."""
    for left, (_, hash_, size, day) in enumerate(reversed(list(seen)), start=1):
        yield hash_, _Held(not likely(left, size, size, late=False), article, size, left, day)


def _pair(_: str, held: Iterator[_Held]) -> Iterator[tuple[str, str]]:
    first: list[_Held] = []
    for one in held:
        for other in first:
            apart = late(one.day, other.day)
            if likely(min(one.left, other.left), one.size, other.size, late=apart):
                yield min(one.article, other.article), max(one.article, other.article)
        if not one.last:
            first.append(one)


def _once(article: str, others: Iterator[str]) -> Iterator[tuple[str, str]]:
    return ((article, other) for other, _ in groupby(others))
