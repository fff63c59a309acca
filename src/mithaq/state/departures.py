"""For whom an agreement is left: ترامب ينسحب من الاتفاق and انسحاب الولايات المتحدة are one act."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mithaq.model import EntityType, Value
from mithaq.state.abroad import homes
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene

_LEFT = ("reject",)


def by_states(scene: Scene, acts: Sequence[Draft]) -> Iterator[Draft]:
    """Let a state leave an agreement for whom the holder of its post does, where both are told."""
    states: dict[tuple[Value, ...], dict[str, Value]] = defaultdict(dict)
    for act in acts:
        lands = (id_ for id_ in _parties(act) if scene.type(str(id_)) is EntityType.COUNTRY)
        states[_agreement(act)] |= {scene.entities[str(id_)].key: id_ for id_ in lands}
    yield from (_for_state(scene, act, states[_agreement(act)]) for act in acts)


def _agreement(act: Draft) -> tuple[Value, ...]:
    return act.roles.get("agreement", ())


def _parties(act: Draft) -> tuple[Value, ...]:
    return act.roles.get("parties", ()) if act.roles.get("action") == _LEFT else ()


def _for_state(scene: Scene, act: Draft, states: Mapping[str, Value]) -> Draft:
    found = dict.fromkeys(_state_of(scene, id_, states) for id_ in _parties(act))
    return replace(act, roles={**act.roles, "parties": tuple(found)}) if found else act


def _state_of(scene: Scene, id_: Value, states: Mapping[str, Value]) -> Value:
    """Give the one of some states whose post somebody holds, or himself."""
    held = homes(scene, str(id_)) & states.keys()
    return states[next(iter(held))] if len(held) == 1 else id_
