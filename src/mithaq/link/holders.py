"""Items of those who held a post at a time, by the lists that come with Mithaq."""

from __future__ import annotations

from mithaq.lexicon.holders import Holder, holders
from mithaq.link.values import Item, Subject, Term

_HUMAN = "Q5"


def held(subject: Subject) -> tuple[Item, ...]:
    """Give those who held a post of this subject while articles call the subject its holder."""
    found = (
        _item(holder)
        for ours in subject.terms
        for holder in holders().get(ours.post.partition("@")[0], ())
        if ours.meets(_term(holder))
    )
    return tuple(dict.fromkeys(found))


def _item(holder: Holder) -> Item:
    return Item(holder.qid, holder.names, kinds=(_HUMAN,), terms=(_term(holder),))


def _term(holder: Holder) -> Term:
    return Term(f"{holder.post}@{holder.owner}", holder.start, holder.end)
