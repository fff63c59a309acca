"""Which items an entity may be, in order, with what speaks for and against each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mithaq.lexicon.romanised import agree
from mithaq.link.values import Item, Proposal, Subject
from mithaq.model import EntityType
from mithaq.text import fold

_HUMAN = "Q5"

_NAME, _TERM, _POST, _COUNTRY, _KIND, _SERVICE = 0.4, 0.2, 0.15, 0.1, 0.1, 0.05
"""What each agreement adds to a score; together 1."""

_SOUND = 0.3
"""What a name in Latin letters adds that sounds like one of ours, in place of the same name."""

_RIVALS = 0.1
"""Taken off when other items have the same name."""


def rank(subject: Subject, items: Iterable[Item]) -> tuple[Proposal, ...]:
    """Give the items that an entity may be, the likeliest first.

    An item that has none of the names, or is human where the entity is not, is left out: whatever
    a service says, it was not asked for that.
    """
    fitting = [(item, name) for item in items if (name := _named(subject, item))]
    proposals = [_proposal(subject, *fit, rivals=len(fitting) - 1) for fit in fitting]
    return tuple(sorted(proposals, key=lambda p: (-p.score, len(p.qid), p.qid)))


class _Named(NamedTuple):
    """The name by which an item may be the entity, and what that is worth."""

    label: str
    reason: str
    weight: float


def _named(subject: Subject, item: Item) -> _Named | None:
    """Give the name that speaks for an item; None when it has none, or is of another sort."""
    if item.kinds and (_HUMAN in item.kinds) is not (subject.type is EntityType.PERSON):
        return None
    ours = frozenset(map(fold, subject.names))
    for name in item.names:
        if fold(name) in ours:
            return _Named(name, f"it is named {name}", _NAME)
    for name in item.names if subject.type is EntityType.PERSON else ():
        if heard := next((own for own in subject.names if agree(own, name)), ""):
            return _Named(name, f"it is named {name}, which sounds like {heard}", _SOUND)
    return None


def _proposal(subject: Subject, item: Item, named: _Named, *, rivals: int) -> Proposal:
    found = [*_agreements(subject, item), *_rivals(rivals)]
    score = named.weight + sum(weight for weight, _ in found)
    reasons = (named.reason, *(reason for _, reason in found))
    about = (subject.iri, subject.names[0], item.qid, named.label, item.description)
    return Proposal(*about, round(score, 3), reasons)


def _agreements(subject: Subject, item: Item) -> Iterator[tuple[float, str]]:
    if term := next((t for t in item.terms if any(map(t.meets, subject.terms))), None):
        until = term.end or "the day of the list"
        yield _TERM, f"it was {term.post} from {term.start} to {until}"
    if post := _shared(subject.posts, item.posts):
        yield _POST, f"it held the post {post}"
    if country := _shared(subject.countries, item.countries):
        yield _COUNTRY, f"it belongs to {country}"
    if _HUMAN in item.kinds:
        yield _KIND, "it is a human"
    if item.score:
        yield _SERVICE * item.score / 100, f"the service gives it {item.score:.0f} per cent"


def _rivals(count: int) -> Iterator[tuple[float, str]]:
    if count:
        yield -_RIVALS, f"{count} more of that name"


def _shared(ours: Iterable[str], theirs: Iterable[str]) -> str:
    """Give the first of our names that begins one of theirs; empty when none does.

    Theirs say more at times: وزير الدفاع and وزير الدفاع الأمريكي.
    """
    known = [fold(name) for name in theirs]
    return next((name for name in ours if any(k.startswith(fold(name)) for k in known)), "")
