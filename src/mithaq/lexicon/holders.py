"""Who held which post when: lists of Wikidata that come with Mithaq, so that no service is asked.

``data/holders.tsv`` has a post's key, the holder's item and English name, and the first and last
day of the term; ``data/holder-names.tsv`` has the Arabic names of some holders.
``tools/lexicon/make_holders.py`` says where the rows are from.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from mithaq.lexicon.files import rows
from mithaq.lexicon.romanised import begin_alike


class Holder(NamedTuple):
    """Who held a post from one day to another.

    Attributes:
        post: its key, without whose it is; ``owner`` is the key of that.
        name: in English, or as the lists have it.
        start: ISO date, cut short where less is known; ``end``: empty of who holds it still.
        arabic: the Arabic name; empty where the lists have none.
    """

    post: str
    owner: str
    qid: str
    name: str
    start: str
    end: str
    arabic: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names in both languages, as far as they are known, each once."""
        return tuple(dict.fromkeys(filter(None, (self.name, self.arabic))))

    def serves(self, day: str) -> bool:
        """Tell whether the term may include a day."""
        return self.served(day) and (not self.end or day[: len(self.end)] <= self.end)

    def served(self, day: str) -> bool:
        """Tell whether the term may have begun by a day."""
        return not self.start or self.start <= day[: len(self.start)]


@cache
def holders() -> Mapping[str, tuple[Holder, ...]]:
    """Give those who held a post, by the key of the post without whose it is."""
    arabic = {row[0]: row[1] for row in rows("holder-names.tsv")}
    found: dict[str, list[Holder]] = defaultdict(list)
    for key, qid, name, start, end in rows("holders.tsv"):
        post, _, owner = key.partition("@")
        found[post].append(Holder(post, owner, qid, name, start, end, arabic.get(qid, "")))
    return {post: tuple(own) for post, own in found.items()}


@lru_cache(maxsize=1 << 14)
def holders_named(post: str, name: str) -> tuple[Holder, ...]:
    """Give those who held a post, of whatever country, and can be of this full name in Arabic.

    >>> [holder.owner for holder in holders_named("president", "قيس سعيد")]
    ['country:TN']
    """
    return tuple(
        holder
        for holder in holders().get(post, ())
        if any(begin_alike(name, known) for known in holder.names)
    )
