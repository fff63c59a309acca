"""Attack: whom it hit, whose it was, how many it killed and wounded, and by what means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import FactType, Value
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.scene import Scene
from mithaq.state.words import table, words
from mithaq.text import fold

_NEAR = 4  # words between a number and what makes it a number of dead


def attacks(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the attacks; one sentence tells one attack on one target."""
    found: dict[tuple[object, ...], Draft] = {}
    for event in events:
        if event.frame.fact is FactType.ATTACK:
            made = replace(draft(scene, event), roles=_roles(scene, event))
            case = (scene.sentence(event.word), made.roles.get("target"))
            found[case] = _united(found[case], made) if case in found else made
    yield from found.values()


def _roles(scene: Scene, event: Event) -> dict[str, tuple[Value, ...]]:
    roles: dict[str, tuple[Value, ...]] = {**event.roles}
    sides = event.roles.get("target", ())
    if scene.norm(event.word).removeprefix("ال") in words("attacks", "clashes") and len(sides) > 1:
        roles["attacker"] = sides
    return {**roles, **_casualties(scene, event.word), **_means(scene, event.word)}


def _united(one: Draft, other: Draft) -> Draft:
    first, last = min(one.first, other.first), max(one.last, other.last)
    roles = {**other.roles, **one.roles}
    return replace(one, roles=roles, time=one.time or other.time, first=first, last=last)


def _casualties(scene: Scene, i: int) -> dict[str, tuple[Value, ...]]:
    """Give the numbers of dead and wounded told in the sentence."""
    first, last = scene.sentence(i)
    roles: dict[str, tuple[Value, ...]] = {}
    for quantity in scene.sheet.reading.quantities:
        told = scene.sheet.words_in(quantity.span)
        at, end = told.start, told.stop
        if first <= at < last and quantity.low is not None and not quantity.percent:
            near = {
                scene.norm(k).removeprefix("و")
                for k in range(max(first, at - _NEAR), min(last, end + 2))
            }
            for role in ("killed", "wounded"):
                if near & words("attacks", role) and role not in roles:
                    roles[role] = (int(quantity.low),)
                    break
    return roles


def _means(scene: Scene, i: int) -> dict[str, tuple[Value, ...]]:
    first, last = scene.sentence(i)
    told = " ".join(scene.norm(k).removeprefix("ب").removeprefix("ال") for k in range(first, last))
    for means, signs in table("attacks")["means"].items():
        if any(f" {fold(sign).removeprefix('ال')} " in f" {told} " for sign in signs):
            return {"means": (means,)}
    return {}
