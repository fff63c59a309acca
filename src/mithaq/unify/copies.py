"""Copies: articles that print one story, whole or shortened, and are one source.

A text is the set of its runs of four words (shingles). Of these a quarter is kept as its sketch,
chosen by their hashes, so that sketches of two texts can be compared: A. Z. Broder, "On the
resemblance and containment of documents", 1997.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date
from functools import lru_cache

from mithaq.model import Article
from mithaq.model.copies import Bounds
from mithaq.text import fold

_WORDS = 4
_KEPT = 4
"""One shingle in this many is in the sketch."""

_COPY, _LATE_COPY = 0.55, 0.9
"""Share of the shorter text's shingles in the longer one from which it is its copy.

Texts of one form (weather, telegrams of congratulation, closing rates) share up to a half, and what
is printed some days later is more often another event in the same words than a copy.
"""

_LIKELY, _LATE_LIKELY = 0.4, 0.65
"""Share of the sketches from which texts are worth comparing, and that for texts of two days.

A sketch shows the share of the texts roughly, so that both are well below those of copies.
"""

BOUNDS = Bounds(_LIKELY, _LATE_LIKELY, days=3, spared=_LIKELY / 2)
"""How copies are looked for; of what makes texts likely, at least half is left."""

_FEWEST = 12
"""Shingles of the shortest text that can be a copy of a longer one."""

_WORD = re.compile(r"\w+")


def sketch(article: Article) -> tuple[int, ...]:
    """Give the hashes by which copies of an article are looked for, in order."""
    hashes = set(map(_hash, map(" ".join, _shingles(article))))
    return tuple(sorted(kept for kept in hashes if kept % _KEPT == 0))


def likely(shared: int, one: int, other: int, *, late: bool) -> bool:
    """Tell whether two sketches of these sizes, so much of which is equal, may be of copies."""
    return shared >= (BOUNDS.late if late else BOUNDS.fresh) * min(one, other)


def is_copy(one: Article, other: Article) -> bool:
    """Tell whether the shorter of two articles is for the most part in the longer."""
    first, second = _shingles(one), _shingles(other)
    least = min(len(first), len(second))
    share = _LATE_COPY if late(one.published, other.published) else _COPY
    return least >= _FEWEST and len(first & second) >= share * least


def late(one: str | None, other: str | None) -> bool:
    """Tell whether a story of one day is seldom copied on the other; not when one is unknown."""
    if not one or not other:
        return False
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) > BOUNDS.days


@lru_cache(maxsize=2)  # one article is compared with many, one after another
def _shingles(article: Article) -> frozenset[tuple[str, ...]]:
    text = " ".join(span.of(article.text) for span in article.body) or article.text
    words = _WORD.findall(fold(text))
    return frozenset(zip(*(words[at:] for at in range(_WORDS)), strict=False))


def _hash(run: str) -> int:
    """Hash a run of words to what SQLite holds as an integer."""
    digest = hashlib.blake2b(run.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
