"""How many an attack killed and wounded, and by what means."""

from __future__ import annotations

from mithaq.model import EntityType, Value
from mithaq.state.events import Event
from mithaq.state.force.soldiers import vague
from mithaq.state.scene import Scene
from mithaq.state.words import table, words
from mithaq.text import fold

_NEAR = 4  # words, a name counting as one, between a number and what makes it a number of dead
_MONEY = 10_000_000  # no attack killed as many; it is what was stolen or paid
_STEM = 3  # letters of a name
_NOUN = 2  # words from a death to the one who died


def toll(scene: Scene, event: Event) -> dict[str, tuple[Value, ...]]:
    """Give the dead and wounded of an attack: the numbers told, else the one who died."""
    return {**_one_killed(scene, event), **_casualties(scene, event.word)}


def fallen(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give the force whose members are counted among the dead or wounded: مقتل 18 حوثيا."""
    first, last = scene.sentence(event.word)
    for quantity in scene.sheet.reading.quantities:
        told = scene.sheet.words_in(quantity.span)
        lost = first <= told.start < last and quantity.unit is not None and _lost(scene, told)
        if lost and quantity.unit:
            member = _bare(fold(quantity.unit.of(scene.sheet.reading.text)))
            for entity in scene.entities.values():
                names = {_bare(word) for form in entity.forms for word in fold(form).split()}
                if entity.type is EntityType.FORCE and member in names:
                    return (entity.id,)
    return ()


def _lost(scene: Scene, told: range) -> bool:
    first, last = scene.sentence(told.start)
    return (
        _lot(
            scene, min(scene.back(told.start, _NEAR), default=first), told, min(last, told.stop + 2)
        )
        is not None
    )


def _bare(word: str) -> str:
    """Give what is left of the name of a member of a group: حوثيا and الحوثيين are حوث."""
    bare = word.strip('«»"“”').removeprefix("ال")
    for ending in ("يين", "يون", "يا", "ي"):
        if bare.endswith(ending) and len(bare) - len(ending) >= _STEM:
            return bare.removesuffix(ending)
    return bare


def means(scene: Scene, i: int) -> dict[str, tuple[Value, ...]]:
    """Give the means that the sentence of word ``i`` tells."""
    first, last = scene.sentence(i)
    told = " ".join(scene.norm(k).removeprefix("ب").removeprefix("ال") for k in range(first, last))
    for name, signs in table("attacks")["means"].items():
        if any(f" {fold(sign).removeprefix('ال')} " in f" {told} " for sign in signs):
            return {"means": (name,)}
    return {}


def _one_killed(scene: Scene, event: Event) -> dict[str, tuple[Value, ...]]:
    """Count the one person whose killing is told: a named one, or مقتل جندي."""
    target = event.roles.get("target", ())
    named = len(target) == 1 and scene.type(target[0]) is EntityType.PERSON
    near = range(event.word + 1, min(event.word + 1 + _NOUN, scene.sentence(event.word)[1]))
    single = named or any(scene.norm(k) in words("attacks", "victims") for k in near)
    return {"killed": (1,)} if single and deadly(scene, event.word) else {}


def deadly(scene: Scene, i: int) -> bool:
    """Tell whether a word is one of a death, and not of an attempt on a life."""
    noun = scene.norm(i).removeprefix("و").removeprefix("ب")
    lemmas = {v.form.lemma for v in scene.verbs(i)} | {noun}
    attempted = scene.norm(i - 1) in words("attacks", "attempts")
    return bool(lemmas & words("attacks", "deadly")) and not attempted


def _casualties(scene: Scene, i: int) -> dict[str, tuple[Value, ...]]:
    """Give the numbers of dead and wounded told in the sentence; the nearest word says which."""
    first, last = scene.sentence(i)
    roles: dict[str, tuple[Value, ...]] = {}
    for quantity in scene.sheet.reading.quantities:
        told = scene.sheet.words_in(quantity.span)
        inside = first <= told.start < last and (quantity.low or 0) < _MONEY
        if inside and quantity.low is not None and not (quantity.percent or vague(scene, quantity)):
            role = _lot(
                scene,
                min(scene.back(told.start, _NEAR), default=first),
                told,
                min(last, told.stop + 2),
            )
            if role:
                roles.setdefault(role, (int(quantity.low),))
    return roles


def _lot(scene: Scene, first: int, told: range, last: int) -> str | None:
    """Give killed or wounded for a number, by the nearest word that says so.

    مقتل أربعة وإصابة تسعة: what و joins behind a number goes on to the next.
    """
    near = [
        (told.start - k if k < told.start else k - told.stop + 1, role)
        for k in range(first, last)
        for role in ("killed", "wounded")
        for norm in [scene.norm(k)]
        if (norm.removeprefix("و") if k < told.start else norm).removeprefix("ب")
        in words("attacks", role)
    ]
    return min(near, default=(0, None))[1]
