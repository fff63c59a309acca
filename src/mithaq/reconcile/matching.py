"""The things that a query may mean, the likeliest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mithaq.reconcile.catalogue import Catalogue, Thing
from mithaq.reconcile.queries import Condition, Query
from mithaq.reconcile.trigrams import folded

_NAME_SHARE = 0.7
"""How much of a score the name makes when properties are asked for too."""

_SURE = 100.0


class Candidate(NamedTuple):
    """A thing with its score in per cent, of which ``likeness`` is that of the name."""

    thing: Thing
    score: float
    likeness: float
    match: bool


def candidates(query: Query, known: Catalogue) -> list[Candidate]:
    """Give what a query may mean.

    A candidate is a match when its score is full and no other's is.
    """
    found = _named(query, known)
    scored = [
        (thing, _score(likeness, query, thing, known), likeness)
        for thing, likeness in ((known.things[name], found[name]) for name in found)
        if query.type in {"", known.types[thing.type].id}
        if all(_holds(each, thing, known) for each in query.conditions if each.required)
    ]
    scored.sort(key=lambda each: (-each[1], each[0].id))
    sure = sum(score == _SURE for _, score, _ in scored)
    return [
        Candidate(thing, score, likeness, score == _SURE and sure == 1)
        for thing, score, likeness in scored[: query.limit]
    ]


def _named(query: Query, known: Catalogue) -> Mapping[str, float]:
    if query.id:
        return {query.id: _SURE} if query.id in known.things else {}
    if query.name:
        return known.index.alike(query.name)
    return dict.fromkeys(known.things, _SURE) if query.conditions else {}


def _score(likeness: float, query: Query, thing: Thing, known: Catalogue) -> float:
    if not query.conditions:
        return likeness
    held = sum(_holds(each, thing, known) for each in query.conditions)
    share = _SURE * held / len(query.conditions)
    return round(_NAME_SHARE * likeness + (1 - _NAME_SHARE) * share, 1)


def _holds(condition: Condition, thing: Thing, known: Catalogue) -> bool:
    """Tell whether a thing has the values that are asked for, by id or by name."""
    has = {
        form
        for value in thing.facts.get(condition.property, ())
        for form in (value, *_folded(value, known))
    }
    told = [value in has or folded(value) in has for value in condition.values]
    match condition.quantifier:
        case "all":
            return all(told)
        case "none":
            return not any(told)
        case _:
            return any(told)


def _folded(value: str, known: Catalogue) -> list[str]:
    thing = known.things.get(value)
    return [folded(form) for form in thing.forms] if thing else [folded(value)]
