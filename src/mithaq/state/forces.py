"""ForceStrength and ForceMovement: how many soldiers there are, and where they go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import EntityType, FactType, Modality, Quantity, Value
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.modality import modality
from mithaq.state.scene import Scene
from mithaq.state.words import words
from mithaq.text import fold

_NEAR = 9  # words
_LOCATIONS = (EntityType.PLACE, EntityType.COUNTRY)
_LIKELY, _FAIR = 0.7, 0.6


def movements(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the movements of forces; a number of soldiers stands for the force they belong to.

    What a force has where it stands (ينتشر 900 جندي) is no movement.
    """
    for event in events:
        if event.frame.fact is not FactType.FORCE_MOVEMENT:
            continue
        quantity = _moved(scene, event)
        stock = scene.norm(event.word).removeprefix("ب") in words("forces", "strength")
        if not (stock and (event.verbal or quantity)):
            found = draft(scene, event)
            force = event.roles.get("force") or _owner(scene, event.word, quantity)
            roles = {**found.roles, "force": force, **_count(quantity)}
            yield replace(_reaching(scene, found, quantity), roles=roles)


def strengths(scene: Scene, _events: Sequence[Event]) -> Iterator[Draft]:
    """Give how many soldiers a force is said to have."""
    for i in range(len(scene.sheet.words)):
        if scene.norm(i).removeprefix("ب") in words("forces", "strength"):
            for quantity in _told(scene, i):
                if found := _strength(scene, i, quantity):
                    yield found


def _strength(scene: Scene, i: int, quantity: Quantity) -> Draft | None:
    first, last = _extent(scene, quantity)
    owner = _owner(scene, first - 1, quantity) if quantity.unit else ()
    force = next(iter(owner), None) or _force_near(scene, i, last)
    if force is None or (quantity.unit and first == i + 1 and not owner):
        return None
    place = _place(scene, i, last + 3)
    roles: dict[str, tuple[Value, ...]] = {
        "force": (force,), **_count(quantity), "bound": (quantity.bound,), **place
    }  # fmt: skip
    status = modality(scene, i, None)
    return Draft(
        FactType.FORCE_STRENGTH, roles, Modality.ONGOING if status is Modality.HAPPENED else status,
        first, min(i, first), last, "strength", _FAIR,
    )  # fmt: skip


def _told(scene: Scene, i: int) -> Iterator[Quantity]:
    """Give the numbers after a word of strength: the first of soldiers, and those it goes on to."""
    end = scene.sentence(i)[1]
    for quantity in scene.sheet.reading.quantities:
        first, _ = _extent(scene, quantity)
        near = i < first < min(end, i + 2 * _NEAR) and _number(quantity) is not None
        if near and (quantity.unit is None or _soldiers(scene, quantity)):
            yield quantity


def _force_near(scene: Scene, i: int, last: int) -> str | None:
    """Give the force named between a word of strength and its number, else the last one before."""
    forces = [p for p in scene.phrases if p.type is EntityType.FORCE]
    own = [p.id for p in forces if i < p.first < last + 2]
    before = [p.id for p in forces if scene.sentence(i)[0] - _NEAR <= p.first < i]
    return next(iter([*own, *reversed(before)]), None)


def _place(scene: Scene, first: int, last: int) -> dict[str, tuple[Value, ...]]:
    places = [
        p.id
        for p in scene.phrases
        if first < p.first < last and p.type in _LOCATIONS and p.preposition in ("في", "ب")
    ]
    return {"place": (places[0],)} if places else {}


def _moved(scene: Scene, event: Event) -> Quantity | None:
    """Give the number of soldiers told after a word of movement."""
    end = min(scene.sentence(event.word)[1], event.word + _NEAR)
    for quantity in scene.sheet.reading.quantities:
        first, _ = _extent(scene, quantity)
        if event.word < first < end and (quantity.percent or _soldiers(scene, quantity)):
            return quantity
    return None


def _reaching(scene: Scene, found: Draft, quantity: Quantity | None) -> Draft:
    """Let the evidence of a movement hold its number too."""
    if quantity is None:
        return found
    first, last = _extent(scene, quantity)
    return replace(found, first=min(found.first, first), last=max(found.last, last))


def _owner(scene: Scene, i: int, quantity: Quantity | None) -> tuple[str, ...]:
    """Give the force of counted soldiers: of their nationality, or named right after."""
    if quantity is None:
        return ()
    _, last = _extent(scene, quantity)
    nations = {scene.nisba(k) for k in range(last - 1, last + 2)} - {None}
    forces = [e for e in scene.entities.values() if e.type is EntityType.FORCE]
    national = [e.id for e in forces if any(e.key.endswith(f"@{nation}") for nation in nations)]
    named = [p.id for p in scene.phrases if i < p.first <= last + 2 and p.type is EntityType.FORCE]
    return tuple((named or national)[:1])


def _extent(scene: Scene, quantity: Quantity) -> tuple[int, int]:
    words = scene.sheet.words_in(quantity.span)
    return words.start, words.stop


def _soldiers(scene: Scene, quantity: Quantity) -> bool:
    if quantity.unit is None:
        return False
    return fold(quantity.unit.of(scene.sheet.reading.text)) in words("forces", "soldiers")


def _count(quantity: Quantity | None) -> dict[str, tuple[Value, ...]]:
    number = _number(quantity) if quantity else None
    return {} if number is None else {"count": (number,)}


def _number(quantity: Quantity) -> Value | None:
    number = quantity.high if quantity.low is None else quantity.low
    if number is None:
        return None
    return f"{number}%" if quantity.percent else int(number)
