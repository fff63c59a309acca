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
from mithaq.text import fold

_WORDS = 4
_KEPT = 4
"""One shingle in this many is in the sketch."""

_COPY, _LATE_COPY = 0.55, 0.9
"""Share of the shorter text's shingles in the longer one from which it is its copy.

Texts of one form (weather, telegrams of congratulation, closing rates) share up to a half, and what
is printed some days later is more often another event in the same words than a copy.
"""

_FRESH = 3
"""Days within which a story is copied."""

_LIKELY = 0.4
"""Share of the sketches from which texts are worth comparing."""

SPARED = _LIKELY / 2
"""Share of a sketch that may be passed over: of what makes texts likely, half is left."""

_FEWEST = 12
"""Shingles of the shortest text that can be a copy of a longer one."""

_WORD = re.compile(r"\w+")


def sketch(article: Article) -> tuple[int, ...]:
    """Give the hashes by which copies of an article are looked for, in order."""
    return tuple(sorted(kept for kept in _shingles(article) if kept % _KEPT == 0))


def likely(shared: int, one: int, other: int) -> bool:
    """Tell whether two sketches of these sizes, so much of which is equal, may be of copies."""
    return shared >= _LIKELY * min(one, other)


def is_copy(one: Article, other: Article) -> bool:
    """Tell whether the shorter of two articles is for the most part in the longer."""
    first, second = _shingles(one), _shingles(other)
    least = min(len(first), len(second))
    share = _COPY if _days(one.published, other.published) <= _FRESH else _LATE_COPY
    return least >= _FEWEST and len(first & second) >= share * least


def _days(one: str | None, other: str | None) -> int:
    """Count the days between two days; none when one is not known."""
    if not one or not other:
        return 0
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


@lru_cache(maxsize=2)  # one article is compared with many, one after another
def _shingles(article: Article) -> frozenset[int]:
    text = " ".join(span.of(article.text) for span in article.body) or article.text
    words = _WORD.findall(fold(text))
    runs = (" ".join(words[at : at + _WORDS]) for at in range(len(words) - _WORDS + 1))
    return frozenset(map(_hash, runs))


def _hash(run: str) -> int:
    """Hash a run of words to what SQLite holds as an integer."""
    digest = hashlib.blake2b(run.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
