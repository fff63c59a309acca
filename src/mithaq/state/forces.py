"""ForceStrength and ForceMovement: how many, and where they go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.lexicon import Kind
from mithaq.model import EntityType, FactType, Modality, Quantity
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.scene import Scene
from mithaq.text import fold

_SOLDIERS = frozenset(
    "جندي جنديا جنود عنصر عنصرا عناصر عسكري عسكريا عسكريين مقاتل مقاتلا مقاتلين مسلح مسلحا مسلحين"
    " قوات افراد فرد رجل متعاقد".split()
)
_NEAR = 8


def movements(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the movements of forces; a number of soldiers stands for the force they belong to."""
    for event in events:
        if event.frame.fact is not FactType.FORCE_MOVEMENT:
            continue
        found = draft(scene, event)
        quantity = _counted(scene, event.word, event.arguments.last)
        force = event.roles.get("force") or _force(scene, event.word, quantity)
        if force:
            count = {"count": (_number(quantity),)} if quantity and _number(quantity) else {}
            yield replace(found, roles={**found.roles, "force": force, **count})


def strengths(scene: Scene, _events: Sequence[Event]) -> Iterator[Draft]:
    """Give how many soldiers a force is said to have, unless they come or go."""
    for quantity in scene.sheet.reading.quantities:
        unit = quantity.unit and fold(quantity.unit.of(scene.sheet.reading.text))
        if unit not in _SOLDIERS or not _number(quantity):
            continue
        i = scene.sheet.word_at(quantity.span.start)
        first, last = scene.sentence(i)
        near = [p for p in scene.phrases if first <= p.first < last and p.type is EntityType.FORCE]
        if near and _stock(scene, i):
            force = min(near, key=lambda p: abs(p.first - i))
            span = (min(force.first, i), max(force.last, scene.sheet.word_at(quantity.span.end - 1) + 1))
            roles = {"force": (force.id,), "count": (_number(quantity),), "bound": (quantity.bound,)}
            yield Draft(
                FactType.FORCE_STRENGTH, roles, Modality.ONGOING, i, *span, "strength", 0.6
            )


def _stock(scene: Scene, i: int) -> bool:
    """Tell whether a number says how many there are, not how many move."""
    words = {scene.norm(k) for k in range(max(scene.sentence(i)[0], i - _NEAR), i)}
    return bool(words & {"عدد", "عديد", "عددهم", "قوام", "قوامها", "يبلغ", "بقاء", "ابقاء", "لديها", "ينتشر", "يتجاوز", "الي"})


def _counted(scene: Scene, first: int, last: int) -> Quantity | None:
    """Give the number of soldiers told between two words."""
    for quantity in scene.sheet.reading.quantities:
        at = scene.sheet.word_at(quantity.span.start)
        if first < at <= max(last, first + _NEAR) and quantity.unit:
            if fold(quantity.unit.of(scene.sheet.reading.text)) in _SOLDIERS:
                return quantity
    return None


def _number(quantity: Quantity | None) -> int | str | None:
    if quantity is None:
        return None
    number = quantity.low if quantity.low is not None else quantity.high
    return f"{number}%" if quantity.percent and number is not None else number


def _force(scene: Scene, i: int, quantity: Quantity | None) -> tuple[str, ...]:
    """Give the force that counted soldiers belong to, by their nationality."""
    if quantity is None:
        return ()
    k = scene.sheet.word_at(quantity.span.end - 1)
    nisbas = {
        hit.phrase.key for at in (k, k + 1) for hit in scene.sheet.found(at, Kind.NISBA)
    }
    forces = [e for e in scene.entities.values() if e.type is EntityType.FORCE]
    own = [e for e in forces if any(e.key.endswith(f"@{key}") for key in nisbas)]
    return (own[0].id,) if own else ()
