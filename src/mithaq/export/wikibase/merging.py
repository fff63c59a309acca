"""One statement from all the facts that say the same of an item."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from mithaq.export.wikibase.values import Claim, ItemValue, Reference, Snak, Value

_Key = tuple[str, Value]


def merged(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Merge statements of one item that say the same, and mark those that differ in qualifiers.

    A statement that follows from exactly one other gives its sources to it.
    """
    groups: dict[_Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.property, claim.value].append(claim)
    folded = (each for group in groups.values() for each in _folded(_united(group)))
    return _twins(sorted(folded, key=_order))


def _united(group: Sequence[Claim]) -> list[Claim]:
    """Unite statements with equal qualifiers."""
    united: dict[frozenset[Snak], Claim] = {}
    for claim in group:
        said = frozenset(claim.qualifiers)
        united[said] = _with(united[said], claim) if said in united else claim
    return list(united.values())


def _folded(claims: list[Claim]) -> list[Claim]:
    """Fold each statement into the only one that says more."""
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda each: -len(each.qualifiers)):
        more = [at for at, one in enumerate(kept) if _follows(claim, one)]
        if len(more) == 1:
            kept[more[0]] = _with(kept[more[0]], claim)
        else:
            kept.append(claim)
    return kept


def _follows(claim: Claim, other: Claim) -> bool:
    """Tell whether a statement follows from another, which only dates it more closely.

    A mark is no date: that somebody is minister does not follow from that he acts as one.
    """
    more = set(other.qualifiers) - set(claim.qualifiers)
    return set(claim.qualifiers) < set(other.qualifiers) and not any(
        isinstance(snak.value, ItemValue) for snak in more
    )


def _with(claim: Claim, other: Claim) -> Claim:
    """Add the sources of another statement."""
    return replace(
        claim,
        references=_distinct((*claim.references, *other.references)),
        facts=tuple(sorted({*claim.facts, *other.facts})),
    )


def _distinct(references: Iterable[Reference]) -> tuple[Reference, ...]:
    return tuple(sorted(set(references), key=repr))


def _twins(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Mark every statement after the first with its property and value."""
    seen: Counter[_Key] = Counter()
    marked = []
    for claim in claims:
        marked.append(replace(claim, twin=seen[claim.property, claim.value] > 0))
        seen[claim.property, claim.value] += 1
    return tuple(marked)


def _order(claim: Claim) -> tuple[int, str, str]:
    return int(claim.property[1:]), repr(claim.value), repr(claim.qualifiers)
