"""What a statement of each sort cannot do without."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mithaq.model import EntityType, FactType
from mithaq.state.draft import Draft
from mithaq.vocab import RoleKind, facts

NEEDS: Mapping[FactType, Mapping[str, int]] = {
    FactType.HOLDS_OFFICE: {"person": 1, "office": 1},
    FactType.MEETING: {"participants": 2},
    FactType.CALL: {"participants": 2},
    FactType.VISIT: {"visitor": 1, "place": 1},
    FactType.SESSION: {"dialogue": 1},
    FactType.STATEMENT: {"speaker": 1},
    FactType.FORCE_STRENGTH: {"force": 1, "count": 1},
    FactType.FORCE_MOVEMENT: {"force": 1},
    FactType.AGREEMENT_ACT: {"agreement": 1},
    FactType.ATTACK: {"target": 1},
    FactType.DECISION: {"body": 1},
    FactType.STANCE: {"actor": 1},
    FactType.RELATION: {"subject": 1, "object": 1},
}

# The role that is not filled by the same as another: who does it, what stands in a relation.
_APART: Mapping[FactType, tuple[str, str]] = {
    FactType.STANCE: ("target", "actor"),
    FactType.ATTACK: ("target", "attacker"),
    FactType.RELATION: ("object", "subject"),
}


def fitting(draft: Draft, types: Mapping[str, EntityType]) -> Draft:
    """Give a draft without the entities of a sort that their role does not take.

    Nor is somebody his own target, except in a battle, whose sides attack each other; and nothing
    stands in a relation to itself.
    """
    other, own = _APART.get(draft.type, ("", ""))
    roles = {
        name: tuple(v for v in values if _fits(draft, name, types.get(str(v))))
        for name, values in draft.roles.items()
        if name != other or len(values) > 1 or values != draft.roles.get(own)
    }
    return replace(draft, roles={name: values for name, values in roles.items() if values})


def _fits(draft: Draft, name: str, sort: EntityType | None) -> bool:
    role = facts()[draft.type].roles.get(name)
    return role is None or role.kind is not RoleKind.ENTITY or sort in role.types


def lacking(draft: Draft) -> str | None:
    """Give the first role that a draft has too few values for."""
    if draft.lacks:
        return draft.lacks
    needs = NEEDS[draft.type].items()
    return next((role for role, least in needs if len(draft.roles.get(role, ())) < least), None)
