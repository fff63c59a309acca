"""Attack: whom it hit, whose it was, how many it killed and wounded, and by what means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mithaq.model import EntityType, FactType, Modality, Value
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.scene import Scene
from mithaq.state.timing import clause
from mithaq.state.words import table, words
from mithaq.text import fold

_CEASING = words("attacks", "ceasing")
_IN = ("في", "ب", "قرب")
_NEAR = 4  # words between a number and what makes it a number of dead


def attacks(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the attacks; one sentence tells one attack on one target.

    What names no target says more of the attack told beside it (قتل القائد في غارة شنها الجيش);
    alone in its sentence it hit the place where it was.
    """
    told: dict[tuple[int, int], list[Draft]] = {}
    for event in events:
        if event.frame.fact is FactType.ATTACK and _is_violent(scene, event):
            told.setdefault(scene.sentence(event.word), []).append(_attack(scene, event))
    for drafts in told.values():
        yield from _gathered(scene, drafts)


def _gathered(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    found: dict[tuple[Value, ...], Draft] = {}
    for made in drafts:
        if target := made.roles.get("target"):
            found[target] = _united(found[target], made) if target in found else made
    rest = [made for made in drafts if not made.roles.get("target")]
    if not found:
        yield from (_on_place(scene, made) for made in rest)
        return
    for made in rest:
        target, near = min(found.items(), key=lambda item: abs(item[1].word - made.word))
        if near.modality is made.modality:
            found[target] = _united(near, made)
    yield from found.values()


def _on_place(scene: Scene, draft: Draft) -> Draft:
    """Let an attack that is told with its dead or its means have its place for a target."""
    known = {"killed", "wounded", "means"} & draft.roles.keys()
    place = draft.roles.get("place", ())
    town = place and scene.type(str(place[0])) is EntityType.PLACE
    return replace(draft, roles={**draft.roles, "target": place}) if known and town else draft


def _attack(scene: Scene, event: Event) -> Draft:
    roles = _roles(scene, event)
    made = replace(draft(scene, event), roles={**_place(scene, event, roles), **roles})
    present = event.verbal is not None and event.verbal.form.tense == "present"
    ongoing = present and made.modality is Modality.HAPPENED and not scene.headline(event.word)
    return replace(made, modality=Modality.ONGOING) if ongoing else made


def _place(
    scene: Scene, event: Event, roles: Mapping[str, tuple[Value, ...]]
) -> dict[str, tuple[Value, ...]]:
    """Give where an attack was: what it hit, what is in the name of that, or a place nearby."""
    hit = roles.get("target", ())
    if not hit:
        return {}
    places = tuple(id_ for id_ in hit if scene.type(str(id_)) is EntityType.PLACE)
    start, end = clause(scene, event.word)
    around = [p for p in scene.phrases if start <= p.first < end]
    named = (scene.inside(p, EntityType.PLACE) for p in around if p.id in hit)
    inside = tuple(place for place in named if place)
    near = tuple(p.id for p in around if p.type is EntityType.PLACE and p.preposition in _IN)
    found = places or inside[:1] or near[:1]
    return {"place": found} if found else {}


def _is_violent(scene: Scene, event: Event) -> bool:
    """Tell whether a word of attack means one: تستهدف الخطة الشباب does not, nor a crash."""
    first, last = scene.sentence(event.word)
    told = {scene.norm(k) for k in range(first, last)}
    if told & words("attacks", "accidents") or scene.norm(event.word - 1) in _CEASING:
        return False
    if not event.verbal or event.verbal.form.lemma not in words("attacks", "loose"):
        return True
    involved = (id_ for role in ("target", "attacker") for id_ in event.roles.get(role, ()))
    if any(scene.type(id_) is EntityType.FORCE for id_ in involved):
        return True
    return bool(told & words("attacks", "violence"))


def _roles(scene: Scene, event: Event) -> dict[str, tuple[Value, ...]]:
    roles: dict[str, tuple[Value, ...]] = {**event.roles}
    sides = event.roles.get("target", ())
    if scene.norm(event.word).removeprefix("ال") in words("attacks", "clashes") and len(sides) > 1:
        roles["attacker"] = sides
    elif others := [id_ for id_ in event.roles.get("attacker", ()) if id_ not in sides]:
        roles["attacker"] = tuple(others)
    else:
        roles.pop("attacker", None)
    return {
        **_one_killed(scene, event),
        **roles,
        **_casualties(scene, event.word),
        **_means(scene, event.word),
    }


def _one_killed(scene: Scene, event: Event) -> dict[str, tuple[Value, ...]]:
    """Count the one person whose killing is told."""
    target = event.roles.get("target", ())
    noun = scene.norm(event.word).removeprefix("و").removeprefix("ب")
    lemmas = {v.form.lemma for v in scene.verbs(event.word)} | {noun}
    single = len(target) == 1 and scene.type(target[0]) is EntityType.PERSON
    attempted = scene.norm(event.word - 1) in words("attacks", "attempts")
    return (
        {"killed": (1,)} if single and lemmas & words("attacks", "deadly") and not attempted else {}
    )


def _united(one: Draft, other: Draft) -> Draft:
    first, last = min(one.first, other.first), max(one.last, other.last)
    roles = {**other.roles, **one.roles}
    if (
        set(roles.get("attacker", ())) == set(roles.get("target", ()))
        and "attacker" not in one.roles
    ):
        del roles["attacker"]
    return replace(one, roles=roles, time=one.time or other.time, first=first, last=last)


def _casualties(scene: Scene, i: int) -> dict[str, tuple[Value, ...]]:
    """Give the numbers of dead and wounded told in the sentence; the nearest word says which."""
    first, last = scene.sentence(i)
    roles: dict[str, tuple[Value, ...]] = {}
    for quantity in scene.sheet.reading.quantities:
        told = scene.sheet.words_in(quantity.span)
        inside = first <= told.start < last
        if inside and quantity.low is not None and not quantity.percent:
            role = _lot(scene, max(first, told.start - _NEAR), told, min(last, told.stop + 2))
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


def _means(scene: Scene, i: int) -> dict[str, tuple[Value, ...]]:
    first, last = scene.sentence(i)
    told = " ".join(scene.norm(k).removeprefix("ب").removeprefix("ال") for k in range(first, last))
    for means, signs in table("attacks")["means"].items():
        if any(f" {fold(sign).removeprefix('ال')} " in f" {told} " for sign in signs):
            return {"means": (means,)}
    return {}
