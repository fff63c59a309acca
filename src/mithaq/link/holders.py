"""Who held which post when: lists of Wikidata that come with Mithaq, so that no service is asked.

``data/holders.tsv`` has a post's key, the holder's item and English name, and the first and last
day of the term. ``tools/lexicon/make_holders.py`` says where the rows are from.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from mithaq.link.values import Item, Subject, Term

_HUMAN = "Q5"


def held(subject: Subject) -> tuple[Item, ...]:
    """Give those who held a post of this subject while articles call the subject its holder."""
    found = (
        holder
        for ours in subject.terms
        for holder in _holders().get(ours.post, ())
        if any(map(ours.meets, holder.terms))
    )
    return tuple(dict.fromkeys(found))


@cache
def _holders() -> Mapping[str, list[Item]]:
    """Give an item for each term, by the key of the post."""
    found: dict[str, list[Item]] = defaultdict(list)
    lines = (files("mithaq.link") / "data" / "holders.tsv").read_text("utf-8").splitlines()
    for line in lines[1:]:
        post, qid, name, start, end = line.split("\t")
        term = Term(post, start, end)
        found[post].append(Item(qid, (name,), kinds=(_HUMAN,), terms=(term,)))
    return found
