"""One fact said several times in an article is one statement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from mithaq.model import FactType, Roles, Value
from mithaq.state.draft import Draft
from mithaq.vocab import facts


def merged(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """Unite drafts of one type with equal key roles and times that do not differ."""
    found: list[Draft] = []
    for draft in drafts:
        twin = next((k for k, other in enumerate(found) if _same(other, draft)), None)
        if twin is None:
            found.append(draft)
        else:
            found[twin] = _united(found[twin], draft)
    return tuple(found)


def _same(one: Draft, other: Draft) -> bool:
    if one.type is not other.type or _keys(one) != _keys(other):
        return False
    if one.type is FactType.STATEMENT:
        return False
    if one.type is FactType.STANCE:
        return True
    times = {(d.time.start, d.time.end) for d in (one, other) if d.time and d.time.resolved}
    return len(times) < 2 and one.modality is other.modality  # noqa: PLR2004 (two differ)


def _keys(draft: Draft) -> Mapping[str, frozenset[Value]]:
    schema = facts()[draft.type].roles
    return {name: frozenset(draft.roles.get(name, ())) for name, role in schema.items() if role.key}


def _united(one: Draft, other: Draft) -> Draft:
    roles: Roles = {**other.roles, **one.roles}
    return replace(one, roles=roles, time=one.time or other.time)
