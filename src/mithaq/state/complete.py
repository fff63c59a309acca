"""What a statement of each sort cannot do without."""

from __future__ import annotations

from collections.abc import Mapping

from mithaq.model import FactType
from mithaq.state.draft import Draft

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


def lacking(draft: Draft) -> str | None:
    """Give the first role that a draft has too few values for."""
    needs = NEEDS[draft.type].items()
    return next((role for role, least in needs if len(draft.roles.get(role, ())) < least), None)
