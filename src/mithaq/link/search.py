"""Looking for the items of many entities, a few in one request."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from mithaq.link import reconcile, sparql
from mithaq.link.holders import held
from mithaq.link.rank import rank
from mithaq.link.service import Service
from mithaq.link.values import Item, Proposal, Subject

Search = Callable[[Sequence[Subject]], dict[str, tuple[Item, ...]] | None]
"""Gives items by the IRIs of entities; None when it may not ask and has no answer kept."""

_TOGETHER = 10
"""Entities in one request."""

_NAMES = 4
"""Names of an entity that are looked for, the label first."""


def by_sparql(service: Service) -> Search:
    """Look for items by their labels and aliases at a SPARQL endpoint."""
    return partial(_by_sparql, service)


def by_reconciling(service: Service) -> Search:
    """Look for items at a reconciliation service."""
    return partial(_by_reconciling, service)


def by_holders(batch: Sequence[Subject]) -> dict[str, tuple[Item, ...]]:
    """Look for items in the lists of office holders that come with Mithaq."""
    return {subject.iri: held(subject) for subject in batch}


def propose(subjects: Iterable[Subject], searches: Sequence[Search]) -> Iterator[Proposal]:
    """Give the proposals for each entity, in the order of the entities.

    Raises:
        LinkError: a service does not answer; what it has answered is kept.
    """
    left = iter(subjects)
    while batch := list(islice(left, _TOGETHER)):
        found = [answer for search in searches if (answer := search(batch)) is not None]
        for subject in batch:
            items = [item for answer in found for item in answer.get(subject.iri, ())]
            yield from rank(subject, _united(items))


def _by_sparql(service: Service, batch: Sequence[Subject]) -> dict[str, tuple[Item, ...]] | None:
    names = [name for subject in batch for name in subject.names[:_NAMES]]
    body = service.ask(sparql.query(names))
    if body is None:
        return None
    items = sparql.items(body)
    return {subject.iri: items for subject in batch}


def _by_reconciling(
    service: Service, batch: Sequence[Subject]
) -> dict[str, tuple[Item, ...]] | None:
    body = service.ask(reconcile.batch([subject.names[0] for subject in batch]))
    if body is None:
        return None
    found = reconcile.candidates(body)
    return {subject.iri: found.get(f"q{at}", ()) for at, subject in enumerate(batch)}


def _united(items: Iterable[Item]) -> list[Item]:
    """Put together what several services tell of one item."""
    known: dict[str, Item] = {}
    for item in items:
        old = known.get(item.qid, item)
        known[item.qid] = Item(
            item.qid,
            tuple(dict.fromkeys(old.names + item.names)),
            old.description or item.description,
            tuple(dict.fromkeys(old.kinds + item.kinds)),
            tuple(dict.fromkeys(old.posts + item.posts)),
            tuple(dict.fromkeys(old.countries + item.countries)),
            max(old.score, item.score),
            tuple(dict.fromkeys(old.terms + item.terms)),
        )
    return list(known.values())
