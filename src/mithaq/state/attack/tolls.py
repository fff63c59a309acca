"""How many an attack killed and wounded, and by what means."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from mithaq.model import EntityType, Quantity, Value
from mithaq.state.attack.parties import member_of
from mithaq.state.attack.passages import passage
from mithaq.state.events import Event
from mithaq.state.force.soldiers import vague
from mithaq.state.phrase import PREPOSITIONS
from mithaq.state.scene import Scene
from mithaq.state.words import table, words
from mithaq.text import fold

_KILLING = "قتل"
_NEAR = 4  # words, a name counting as one, between a number and what makes it a number of dead
_BEHIND = 2  # words from a number to what stands behind it and does so
_MONEY = 10_000_000  # no attack killed as many; it is what was stolen or paid
_NOUN = 2  # words from a death to the one who died


def toll(scene: Scene, event: Event) -> dict[str, tuple[Value, ...]]:
    """Give the dead and wounded of an attack: the numbers told, else the one who died."""
    return {**_one_killed(scene, event), **_casualties(scene, event.word)}


def fallen(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give the force whose members are counted among the dead or wounded: مقتل 18 حوثيا."""
    for quantity, told in _numbers(scene, event.word):
        if quantity.unit and _lot(scene, told):
            unit = scene.sheet.word_at(quantity.unit.start)
            member = fold(quantity.unit.of(scene.sheet.reading.text))
            if not scene.nisba(unit) and (force := member_of(scene, member)):
                return force
    return ()


def _numbers(scene: Scene, i: int) -> Iterator[tuple[Quantity, range]]:
    """Give the quantities in the sentence that are of the attack at word ``i``, and their words."""
    first, last = passage(scene, i)
    for quantity in scene.sheet.reading.quantities:
        told = scene.sheet.words_in(quantity.span)
        if first <= told.start < last:
            yield quantity, told


def means(scene: Scene, i: int) -> dict[str, tuple[Value, ...]]:
    """Give the means that the sentence tells of the attack at word ``i``."""
    first, last = passage(scene, i)
    told = " ".join(scene.norm(k).removeprefix("ب").removeprefix("ال") for k in range(first, last))
    for name, signs in table("attacks")["means"].items():
        if any(f" {fold(sign).removeprefix('ال')} " in f" {told} " for sign in signs):
            return {"means": (name,)}
    return {}


def _one_killed(scene: Scene, event: Event) -> dict[str, tuple[Value, ...]]:
    """Count the one person whose killing is told: a named one, or مقتل جندي."""
    target = event.roles.get("target", ())
    named = len(target) == 1 and scene.type(target[0]) is EntityType.PERSON
    near = scene.after(event.word, _NOUN)
    single = named or any(scene.norm(k) in words("attacks", "victims") for k in near)
    return {"killed": (1,)} if single and deadly(scene, event.word) else {}


def deadly(scene: Scene, i: int) -> bool:
    """Tell whether a word is one of a death, and not of an attempt on a life."""
    noun = scene.norm(i).removeprefix("و").removeprefix("ب")
    lemmas = scene.lemmas(i) | {noun}
    attempted = scene.norm(i - 1) in words("attacks", "attempts")
    return bool(lemmas & words("attacks", "deadly")) and not attempted


def _casualties(scene: Scene, i: int) -> dict[str, tuple[Value, ...]]:
    """Give the numbers of dead and wounded told in the sentence; the nearest word says which."""
    roles: dict[str, tuple[Value, ...]] = {}
    numbers = list(_numbers(scene, i))
    kill = {a.start: b.start for (_, a), (_, b) in pairwise(numbers) if _kill(scene, a, b)}
    for quantity, told in numbers:
        number = None if told.start in kill else _of_people(scene, quantity)
        lot = "killed" if told.start in kill.values() else _lot(scene, told)
        role = None if number is None else lot
        if role and number is not None:
            roles.setdefault(role, (number,))
    return roles


def _kill(scene: Scene, several: range, others: range) -> bool:
    """Tell whether so many kill so many: قتل أربعة مسلحين 52 شخصا."""
    between = range(several.stop, others.start)
    killing = several.start > 0 and _KILLING in scene.lemmas(several.start - 1)
    apart = any(scene.norm(k) in PREPOSITIONS or scene.joins(k) for k in (*between, others.start))
    return len(between) <= _NEAR and not apart and killing


def _of_people(scene: Scene, quantity: Quantity) -> int | None:
    """Give the number of a quantity, where it can be one of people."""
    low = quantity.low
    if low is None or low >= _MONEY or quantity.percent or vague(scene, quantity):
        return None
    return int(low)


def _lot(scene: Scene, told: range) -> str | None:
    """Give killed or wounded for a number, by the nearest word that says so.

    مقتل أربعة وإصابة تسعة: what و joins behind a number goes on to the next.
    """
    first, last = scene.sentence(told.start)
    start = min(scene.back(told.start, _NEAR), default=first)
    near = [
        (told.start - k if k < told.start else k - told.stop + 1, role)
        for k in range(start, min(last, told.stop + _BEHIND))
        for role in ("killed", "wounded")
        for norm in [scene.norm(k)]
        if (norm.removeprefix("و") if k < told.start else norm).removeprefix("ب")
        in words("attacks", role)
    ]
    return min(near, default=(0, None))[1]
