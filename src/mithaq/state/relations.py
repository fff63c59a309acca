"""Relation: where a place lies, who leads, backs or belongs to whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import EntityType, FactType, Modality
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene

_LED = frozenset("بقياده بزعامه برئاسه".split())
_LED_VERBS = frozenset("تقوده تقودها يقوده يقودها يتزعمه يتزعمها".split())
_BACKED = frozenset("المدعوم المدعومه المدعومين المواليه الموالي المواليين".split())
_PART = frozenset("التابع التابعه تابع تابعه التابعين".split())
_MEMBER = frozenset("العضو عضو".split())
_LOCATIONS = (EntityType.PLACE, EntityType.COUNTRY)


def relations(scene: Scene, _events: Sequence[Event]) -> Iterator[Draft]:
    """Give the ties that the words between two neighbouring noun phrases state."""
    for one, other in zip(scene.phrases, scene.phrases[1:], strict=False):
        near = other.first - one.last <= 3 and scene.sentence(one.first) == scene.sentence(other.first)
        relation = _between(scene, one, other) if near else None
        if relation and one.id != other.id:
            roles = {"subject": (one.id,), "relation": (relation,), "object": (other.id,)}
            yield Draft(
                FactType.RELATION, roles, Modality.ONGOING, one.last - 1, one.first, other.last,
                f"relation.{relation}", 0.6,
            )  # fmt: skip


def _between(scene: Scene, one: Phrase, other: Phrase) -> str | None:
    words = {scene.norm(k) for k in range(one.last, other.first)}
    if words & (_LED | _LED_VERBS):
        return "led_by"
    if words & _BACKED:
        return "backed_by"
    if words & _PART:
        return "part_of"
    if words & _MEMBER:
        return "member_of"
    if one.type is EntityType.PLACE and other.type in _LOCATIONS and other.preposition in ("في", "ب"):
        return "located_in" if other.first - one.last <= 1 else None
    return None
