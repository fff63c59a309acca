"""ForceMovement: which forces go where, how many, and by whose decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import EntityType, FactType, Quantity, Value
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.scene import Scene
from mithaq.state.soldiers import count, extent, owner, soldiers
from mithaq.state.words import words

_NEAR = 9  # words
_BOUNDS = words("forces", "bounds")


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
            own = owner(scene, event.word, quantity)
            force = event.roles.get("force") or own or _sent(scene, event, quantity)
            roles = {**found.roles, "force": force, **_count(scene, quantity)}
            yield replace(_reaching(scene, found, quantity), roles=roles)


def _moved(scene: Scene, event: Event) -> Quantity | None:
    """Give the number of soldiers told after a word of movement."""
    end = min(scene.sentence(event.word)[1], event.word + _NEAR)
    for quantity in scene.sheet.reading.quantities:
        first, _ = extent(scene, quantity)
        if event.word < first < end and (quantity.percent or soldiers(scene, quantity)):
            return quantity
    return _mover(scene, event)


def _count(scene: Scene, quantity: Quantity | None) -> dict[str, tuple[Value, ...]]:
    """Give how many move, not how many there were and will be: خفض القوات من 5200 إلى 3000."""
    first = extent(scene, quantity)[0] if quantity else 0
    stock = {scene.norm(first), scene.norm(first - 1)} & _BOUNDS and not _made_up(scene, first)
    return {} if stock else count(quantity)


def _made_up(scene: Scene, first: int) -> bool:
    """Tell whether a force is made up of a number: قوة من 300 جندي."""
    return scene.norm(first - 2) in words("forces", "bodies")


def _mover(scene: Scene, event: Event) -> Quantity | None:
    """Give the share of a force that is the subject: 60 في المئة من القوات غادرت."""
    for phrase in event.arguments.subject:
        for quantity in scene.sheet.reading.quantities:
            first, last = extent(scene, quantity)
            if first < phrase.first <= last + 1 and phrase.first < event.word:
                return quantity
    return None


def _reaching(scene: Scene, found: Draft, quantity: Quantity | None) -> Draft:
    """Let the evidence of a movement hold its number too."""
    if quantity is None:
        return found
    first, last = extent(scene, quantity)
    return replace(found, first=min(found.first, first), last=max(found.last, last))


def _sent(scene: Scene, event: Event, quantity: Quantity | None) -> tuple[str, ...]:
    """Give the force of counted soldiers whom a country sends or withdraws: its own."""
    if quantity is None or not soldiers(scene, quantity):
        return ()
    lands = {scene.entities[id_].key for id_ in event.roles.get("actor", ())}
    forces = [e for e in scene.entities.values() if e.type is EntityType.FORCE]
    own = [e.id for e in forces if any(e.key.endswith(f"@{land}") for land in lands)]
    return tuple(own[:1])
