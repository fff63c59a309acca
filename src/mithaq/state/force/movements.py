"""ForceMovement: which forces go where, how many, and by whose decision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from mithaq.model import LOCATIONS, EntityType, FactType, Quantity, Value
from mithaq.state.delegations import sent
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.force.soldiers import count, extent, national, owner, soldiers, stationed, vague
from mithaq.state.framed import draft
from mithaq.state.nations import described_by
from mithaq.state.scene import Scene
from mithaq.state.timing import clause
from mithaq.state.words import words

_NEAR = 9  # words
_ENDS = {"من": "from", "الي": "to", "في": "to"}
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
        guests = any(sent(scene, phrase) for phrase in event.arguments.subject)
        if not (guests or _aimless(event) or (stock and (event.verbal or quantity))):
            found = _movement(scene, event, quantity)
            yield found
            if quantity:
                yield from _further(scene, found, quantity)


def _aimless(event: Event) -> bool:
    """Tell whether the role that a frame asks for is missing, or another thing moves.

    What a pronoun on a verbal noun stands for is seldom a force: المعلومات يتم نقلها.
    """
    frame = event.frame
    moved = bool(event.suffix) and frame.subject == "actor"
    return moved or (frame.asks is not None and not event.roles.get(frame.asks))


def _movement(scene: Scene, event: Event, quantity: Quantity | None) -> Draft:
    found = draft(scene, event)
    own = owner(scene, event.word, quantity)
    force = event.roles.get("force") or own or _sent(scene, event, quantity) or _own(scene, event)
    ends = (*event.roles.get("from", ()), *event.roles.get("to", ()))
    force = tuple(dict.fromkeys(stationed(scene, id_, ends) for id_ in force))
    roles = {**found.roles, "force": force, **_count(scene, quantity)}
    if roles.get("actor") == force:  # نشر قوة: what moves is not who decides
        del roles["actor"]
    return replace(_reaching(scene, found, quantity), roles=roles)


def _own(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give the force that a country moves where only the country is named.

    الانسحاب الأميركي من العراق; and a force that sends reinforcements sends some of itself.
    """
    actors = event.roles.get("actor", ())
    if not (event.verbal or event.frame.object) and actors:
        forces = tuple(id_ for id_ in actors if scene.type(id_) is EntityType.FORCE)
        return forces or _nations(scene, actors)
    ends = {*event.roles.get("from", ()), *event.roles.get("to", ())}
    if event.verbal or not ends:
        return ()
    near = (*event.arguments.subject, *described_by(scene, event.word))
    lands = (p.id for p in near if p.type is EntityType.COUNTRY)
    return _nations(scene, (land for land in lands if land not in ends))


def _nations(scene: Scene, lands: Iterable[str]) -> tuple[str, ...]:
    """Give a force of the first country that has one in the article."""
    keys = (scene.entities[id_].key for id_ in lands)
    return tuple(force for key in keys for force in national(scene, key))[:1]


def _further(scene: Scene, found: Draft, quantity: Quantity) -> Iterator[Draft]:
    """Give what و joins to a movement: سحب 2000 جندي من أفغانستان و500 من العراق."""
    last, end = extent(scene, quantity)[1], clause(scene, found.word)[1]
    for more in scene.sheet.reading.quantities:
        first, behind = extent(scene, more)
        beside = (scene.starting(k) for k in range(first + 1, behind + 2))
        place = next((p for p in beside if p and p.type in LOCATIONS), None)
        role = _ENDS.get(place.preposition) if place else None
        counts = soldiers(scene, more) or not _unit(scene, more)
        if last <= first < end and counts and place and role and scene.joins(first):
            force = tuple(stationed(scene, str(f), (place.id,)) for f in found.roles["force"])
            roles = {**found.roles, "force": force, **count(more), role: (place.id,)}
            yield replace(found, roles=roles, word=first, last=max(found.last, place.last))


def _unit(scene: Scene, quantity: Quantity) -> bool:
    """Tell whether a number counts a noun that is no name: و500 من العراق counts none."""
    unit = quantity.unit
    return unit is not None and scene.sheet.word_at(unit.start) not in scene.at


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
    return {} if stock or (quantity and vague(scene, quantity)) else count(quantity)


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
    return _nations(scene, event.roles.get("actor", ()))
