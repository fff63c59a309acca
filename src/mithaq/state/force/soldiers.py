"""Counted soldiers: what the number of a force is, and whose soldiers they are."""

from __future__ import annotations

from collections.abc import Iterable

from mithaq.lexicon import troops
from mithaq.model import EntityType, Quantity, Value
from mithaq.state.scene import Scene
from mithaq.state.words import words
from mithaq.text import fold
from mithaq.text.numbers.numerals import HEADS

_BESIDE = 3  # words behind a number


def owner(scene: Scene, i: int, quantity: Quantity | None) -> tuple[str, ...]:
    """Give the force of counted soldiers: of their nationality, or named right after."""
    if quantity is None:
        return ()
    _, last = extent(scene, quantity)
    end = joined_end(scene, last)
    nations = dict.fromkeys(scene.nisba(k) for k in range(last - 1, min(last + 2, end)))
    own = [force for nation in nations if nation for force in national(scene, nation)]
    near = (p for p in scene.phrases if i < p.first < end and p.type is EntityType.FORCE)
    named = [p.id for p in near if p.first <= last or p.preposition == "من"]
    return tuple((named or own)[:1])


def joined_end(scene: Scene, last: int) -> int:
    """Give the end of the few words behind a number that no comma parts from it."""
    near = range(last, last + _BESIDE)
    return next((k for k in near if not scene.sheet.joined(k)), near.stop)


def national(scene: Scene, country: str) -> list[str]:
    """Give the forces of the country with that key, its forces as such first."""
    forces = (e for e in scene.entities.values() if e.type is EntityType.FORCE)
    own = [force for force in forces if force.key.endswith(f"@{country}")]
    return [force.id for force in sorted(own, key=lambda force: force.key != f"forces@{country}")]


def stationed(scene: Scene, force: str, places: Iterable[Value]) -> str:
    """Give the part of a force that the article tells apart by its place (see mithaq.resolve)."""
    kind, _, land = scene.entities[force].key.partition("@")
    base = kind.partition("/country:")[0]
    keys = (f"{base}/{scene.entities[str(place)].key}@{land}" for place in places)
    return next((scene.by_key[key] for key in keys if key in scene.by_key), force)


def extent(scene: Scene, quantity: Quantity) -> tuple[int, int]:
    """Give the first word of a quantity and the one after its last."""
    words = scene.sheet.words_in(quantity.span)
    return words.start, words.stop


def soldiers(scene: Scene, quantity: Quantity, *, arms: bool = True) -> bool:
    """Tell whether what is counted stands for a force: soldiers, or also ``arms``."""
    if quantity.unit is None:
        return False
    unit = fold(quantity.unit.of(scene.sheet.reading.text))
    return unit in troops("soldiers") or (arms and unit in troops("arms") | troops("craft"))


def count(quantity: Quantity | None) -> dict[str, tuple[Value, ...]]:
    """Give the role that a quantity fills, none where there is none."""
    told = number(quantity) if quantity else None
    return {} if told is None else {"count": (told,)}


def vague(scene: Scene, quantity: Quantity) -> bool:
    """Tell whether only a heap is told: مئات الجنود, آلاف."""
    first, last = extent(scene, quantity)
    numbers = {scene.norm(k) for k in range(first, last) if _numeral(scene, k)}
    return bool(numbers) and numbers <= words("forces", "heaps")


def _numeral(scene: Scene, k: int) -> bool:
    return scene.sheet.words[k].kind == "number" or scene.norm(k) in HEADS


def number(quantity: Quantity) -> Value | None:
    """Give the number said, as a count or a share ("60%")."""
    number = quantity.high if quantity.low is None else quantity.low
    if number is None:
        return None
    return f"{number}%" if quantity.percent else int(number)
