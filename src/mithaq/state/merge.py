"""One fact said several times in an article is one statement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mithaq.model import FactType, Time, Value
from mithaq.state.complete import NEEDS
from mithaq.state.draft import Draft
from mithaq.vocab import RoleKind, facts


def merged(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """Unite drafts of one fact: the same main roles, and nothing else in which they differ."""
    found: list[Draft] = []
    for draft in drafts:
        twin = next((k for k, other in enumerate(found) if _same(other, draft)), None)
        if twin is None:
            found.append(draft)
        else:
            found[twin] = _united(found[twin], draft)
    return tuple(found)


def _same(one: Draft, other: Draft) -> bool:
    if one.type is not other.type or not _agree(one, other):
        return False
    if one.type is FactType.STANCE:
        return True
    times = {(d.time.start, d.time.end) for d in (one, other) if d.time and d.time.resolved}
    if one.type is FactType.STATEMENT:
        return len(times) == 1 and not (one.time and other.time)
    return len(times) < 2 and one.modality is other.modality  # noqa: PLR2004 (two differ)


def _agree(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts can tell one fact: what only one of them says does not part them."""
    return all(
        _fits(
            frozenset(one.roles.get(name, ())),
            frozenset(other.roles.get(name, ())),
            strict=role.kind is not RoleKind.ENTITY or name in NEEDS[one.type],
        )
        for name, role in facts()[one.type].roles.items()
        if role.key
    )


def _fits(one: frozenset[Value], other: frozenset[Value], *, strict: bool) -> bool:
    return one == other if strict else one <= other or other <= one


def _united(one: Draft, other: Draft) -> Draft:
    longer = {
        role: max(one.roles.get(role, ()), other.roles.get(role, ()), key=len)
        for role in {**one.roles, **other.roles}
    }
    return replace(one, roles=longer, time=_surer(one.time, other.time))


def _surer(one: Time | None, other: Time | None) -> Time | None:
    return one if one and (one.resolved or not (other and other.resolved)) else other or one
