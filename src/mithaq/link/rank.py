"""Which items an entity may be, in order, with what speaks for and against each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mithaq.link.values import Item, Proposal, Subject
from mithaq.model import EntityType
from mithaq.text import fold

_HUMAN = "Q5"

_NAME, _POST, _COUNTRY, _KIND, _SERVICE = 0.5, 0.2, 0.15, 0.1, 0.05
"""What each agreement adds to a score; together 1."""

_RIVALS = 0.1
"""Taken off when other items have the same name."""


def rank(subject: Subject, items: Iterable[Item]) -> tuple[Proposal, ...]:
    """Give the items that an entity may be, the likeliest first.

    An item that has none of the names, or is human where the entity is not, is left out: whatever
    a service says, it was not asked for that.
    """
    names = frozenset(map(fold, subject.names))
    fitting = [item for item in items if _fits(subject, item, names)]
    proposals = [_proposal(subject, item, names, rivals=len(fitting) - 1) for item in fitting]
    return tuple(sorted(proposals, key=lambda p: (-p.score, len(p.qid), p.qid)))


def _fits(subject: Subject, item: Item, names: frozenset[str]) -> bool:
    human = not item.kinds or (_HUMAN in item.kinds) is (subject.type is EntityType.PERSON)
    return human and not names.isdisjoint(map(fold, item.names))


def _proposal(subject: Subject, item: Item, names: frozenset[str], *, rivals: int) -> Proposal:
    label = next(name for name in item.names if fold(name) in names)
    found = [*_agreements(subject, item), *_rivals(rivals)]
    score = _NAME + sum(weight for weight, _ in found)
    reasons = (f"it is named {label}", *(reason for _, reason in found))
    return Proposal(
        subject.iri, subject.names[0], item.qid, label, item.description, round(score, 3), reasons
    )


def _agreements(subject: Subject, item: Item) -> Iterator[tuple[float, str]]:
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
