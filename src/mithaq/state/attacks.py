"""Attack: whom it hit, whose it was, how many it killed and wounded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import FactType, Value
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.scene import Scene

_KILLED = frozenset("مقتل قتل قتلت قتلوا قتيلا قتيل قتلي وقتل ومقتل بمقتل استشهاد".split())
_WOUNDED = frozenset("اصابه واصابه اصيب واصيب جرح وجرح جريحا جرحي مصابا باصابه".split())
_NEAR = 4


def attacks(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the attacks whose target is known."""
    for event in events:
        if event.frame.fact is FactType.ATTACK and event.roles.get("target"):
            found = draft(scene, event)
            yield replace(found, roles={**found.roles, **_casualties(scene, event.word)})


def _casualties(scene: Scene, i: int) -> dict[str, tuple[Value, ...]]:
    first, last = scene.sentence(i)
    roles: dict[str, tuple[Value, ...]] = {}
    for quantity in scene.sheet.reading.quantities:
        at = scene.sheet.word_at(quantity.span.start)
        end = scene.sheet.word_at(quantity.span.end - 1) + 1
        if first <= at < last and quantity.low is not None and not quantity.percent:
            around = {scene.norm(k) for k in (*range(at - _NEAR, at), *range(at, end + 1))}
            for role, words in (("killed", _KILLED), ("wounded", _WOUNDED)):
                if around & words and role not in roles:
                    roles[role] = (quantity.low,)
    return roles
