"""Leaving out what a wiki says already, and telling what it contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from mithaq.export.loss import Loss, Reason
from mithaq.export.wikibase.present import Found, Look, Present
from mithaq.export.wikibase.rules import ClaimRule, Times, WikidataMap
from mithaq.export.wikibase.values import (
    Claim,
    Item,
    ItemValue,
    Reference,
    Snak,
    SomeValue,
    TimeValue,
    UrlValue,
)


def leave_out(
    items: Sequence[Item], look: Look, map_: WikidataMap
) -> tuple[tuple[Item, ...], list[Loss]]:
    """Give what is left to say of items, and why the rest need not or must not be said.

    Of a statement that is there, only the qualifiers and sources that it lacks are left. A
    statement that contradicts what is there is not written.
    """
    asked = [item for item in items if item.qid]
    properties = sorted({claim.property for item in asked for claim in item.claims})
    found = look([item.qid for item in asked if item.qid], properties) if asked else {}
    rules = {rule.property: rule for rules in map_.claims.values() for rule in rules}
    kept: list[Item] = []
    losses: list[Loss] = []
    for item in items:
        told = [_left(item, claim, found, rules.get(claim.property)) for claim in item.claims]
        losses += [each for each in told if isinstance(each, Loss)]
        if claims := tuple(each for each in told if isinstance(each, Claim)):
            kept.append(replace(item, claims=claims))
    return tuple(kept), losses


def _left(item: Item, claim: Claim, found: Found, rule: ClaimRule | None) -> Claim | Loss:
    there = [one for one in found.get(item.qid or "", ()) if one.property == claim.property]
    same = [one for one in there if one.value == claim.value]
    where = f"{item.qid} {claim.property}"
    if not same or rule is None:
        others = [one for one in there if not one.deprecated]
        if rule and rule.single and others:
            return _conflict(claim, where, f"it has the value {_shown(others[0].value)}")
        return claim
    if any(one.deprecated for one in same):
        return _conflict(claim, where, "editors have deprecated this statement")
    fitting = [one for one in same if not list(_against(claim, one, rule.time))]
    if not fitting:
        return _conflict(claim, where, "; ".join(_against(claim, same[0], rule.time)))
    best = max(fitting, key=lambda one: _agreement(claim, one))
    return _rest(claim, best, where, alone=len(same) == 1)


def _agreement(claim: Claim, there: Present) -> tuple[int, int, str]:
    """Tell how well a statement that is there fits: shared qualifiers, then few of its own."""
    shared = sum(_covered(snak, there.qualifiers) for snak in claim.qualifiers)
    return shared, -len(there.qualifiers), there.id or ""


def _rest(claim: Claim, there: Present, where: str, *, alone: bool) -> Claim | Loss:
    """Give what a statement that is there lacks."""
    qualifiers = tuple(q for q in claim.qualifiers if not _covered(q, there.qualifiers))
    references = tuple(each for each in claim.references if not _known(each, there.sources))
    if not qualifiers and not references:
        return Loss(Reason.PRESENT, claim.facts[0] if claim.facts else "", where, there.id or "")
    return replace(claim, qualifiers=qualifiers, references=references, id=there.id, twin=not alone)


def _against(claim: Claim, there: Present, time: Times) -> Iterator[str]:
    """Give the qualifiers that contradict those that are there."""
    yield from _out_of_time(claim, there, time)
    given: Mapping[str, list[Snak]] = {
        snak.property: [one for one in there.qualifiers if one.property == snak.property]
        for snak in claim.qualifiers
    }
    for snak in claim.qualifiers:
        rivals = given[snak.property]
        if rivals and not any(_compatible(snak, one) for one in rivals):
            shown = ", ".join(_shown(one.value) for one in rivals)
            yield f"{snak.property} is {shown} there and {_shown(snak.value)} here"


def _out_of_time(claim: Claim, there: Present, time: Times) -> Iterator[str]:
    """Tell when a point in time lies before the start or after the end that are there."""
    for point in _days(claim.qualifiers, time.point):
        for start in _days(there.qualifiers, time.start):
            if point < start[: len(point)]:
                yield f"it starts {start} there and is dated {point} here"
        for end in _days(there.qualifiers, time.end):
            if point[: len(end)] > end:
                yield f"it ends {end} there and is dated {point} here"


def _days(snaks: Iterable[Snak], property_: str) -> list[str]:
    times = (one.value for one in snaks if one.property == property_)
    return [value.day for value in times if isinstance(value, TimeValue)]


def _covered(snak: Snak, there: Iterable[Snak]) -> bool:
    """Tell whether a qualifier is there, as it is or more exactly."""
    return any(one.property == snak.property and _says(one.value, snak.value) for one in there)


def _compatible(snak: Snak, other: Snak) -> bool:
    return _says(other.value, snak.value) or _says(snak.value, other.value)


def _says(value: object, less: object) -> bool:
    """Tell whether a value says at least what another says."""
    if isinstance(less, SomeValue):
        return True
    if isinstance(value, TimeValue) and isinstance(less, TimeValue):
        return value.day == less.day or value.day.startswith(f"{less.day}-")
    return value == less


def _known(reference: Reference, sources: frozenset[str]) -> bool:
    """Tell whether a source is named already: by its address, or else by its item."""
    addresses = [snak.value.url for snak in reference if isinstance(snak.value, UrlValue)]
    if addresses:
        return bool(sources.intersection(addresses))
    first = reference[0].value
    return isinstance(first, ItemValue) and first.qid in sources


def _conflict(claim: Claim, where: str, what: str) -> Loss:
    return Loss(
        Reason.CONFLICT, claim.facts[0] if claim.facts else "", where, what, _shown(claim.value)
    )


def _shown(value: object) -> str:
    match value:
        case ItemValue(qid):
            return qid
        case TimeValue(day):
            return day
        case SomeValue():
            return "an unknown value"
        case _:
            return str(value)
