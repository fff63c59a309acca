"""One attack told in several words of a sentence, and what it hit where that has no name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import LOCATIONS, EntityType, Value
from mithaq.state.draft import Draft
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.timing import clause
from mithaq.state.words import words

_BUILDINGS = words("relations", "buildings")
_IN = ("في", "ب", "قرب", "داخل", "وسط", "علي")
_CIVIL = words("attacks", "civil")
_OBJECT = 4  # words from an attack to what it hit
_MANY = 3  # dead
_SOON = 2  # sentences from an attack to a claim
_SEA = ("sea/", "بحر/")


def gathered(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Give the attacks of a sentence, one for each target.

    What names no target says more of the attack told beside it (قتل القائد في غارة شنها الجيش), and
    so does one whose target is where another was hit (قتل الجنود في هجوم على القاعدة); alone in its
    sentence an attack hit the place where it was.
    """
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
    yield from _joined(scene, list(found.values()))


def _joined(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Join the attack on a place to the one that hit somebody there, where both have one toll."""
    hit = [made for made in drafts if not _local(scene, made)]
    joined = list(hit)
    for made in (made for made in drafts if _local(scene, made)):
        same = [k for k, other in enumerate(joined) if _one(other, made)]
        if same:
            whole = _united(joined[same[0]], made)
            place = {"place": made.roles["target"]} | dict(whole.roles)
            joined[same[0]] = replace(whole, roles=place)
        else:
            joined.append(made)
    return joined


def retold(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Join the attack on a place, or on the same target, to one that killed as many.

    Where many died an article seldom tells of two attacks with the same number of dead.
    """
    found: list[Draft] = []
    for made in drafts:
        twin = next((k for k, other in enumerate(found) if _again(scene, other, made)), None)
        if twin is None:
            found.append(made)
        elif _local(scene, found[twin]):
            found[twin] = _united(made, found[twin])
        else:
            found[twin] = _united(found[twin], made)
    yield from found


def untitled(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out the attack of a headline that the body tells of the same target or place."""
    body = [made for made in drafts if not scene.headline(made.word)]
    return [made for made in drafts if made in body or not any(_told(made, at) for at in body)]


def _told(title: Draft, made: Draft) -> bool:
    """Tell whether what a headline says was hit was hit, or is where somebody was, in the body."""
    hit = {*made.roles.get("target", ()), *made.roles.get("place", ())}
    return title.modality is made.modality and not hit.isdisjoint(title.roles.get("target", ()))


def with_claims(scene: Scene, drafts: Sequence[Draft], claims: Sequence[Draft]) -> list[Draft]:
    """Give attacks with whose they were, where a sentence soon after comes back to tell it."""
    found = list(drafts)
    for claim in claims:
        number = scene.sheet.words[claim.word].sentence
        near = [
            k
            for k, made in enumerate(found)
            if 0 <= number - scene.sheet.words[made.word].sentence <= _SOON
            if made.roles.get("target") and not made.roles.get("attacker")
            if made.modality is claim.modality
        ]
        if near:
            last = max(near, key=lambda k: found[k].word)
            whole = {**found[last].roles, "attacker": claim.roles["attacker"]}
            found[last] = replace(found[last], roles=whole)
    return found


def _again(scene: Scene, one: Draft, other: Draft) -> bool:
    tolls = (one.roles.get("killed"), other.roles.get("killed"))
    if tolls[0] != tolls[1] or not tolls[0] or int(tolls[0][0]) < _MANY:
        return False
    if not all(made.roles.get("target") for made in (one, other)):
        return False
    alike = one.roles["target"] == other.roles["target"]
    alike = alike or _local(scene, one) or _local(scene, other)
    return alike and one.modality is other.modality


def _local(scene: Scene, made: Draft) -> bool:
    return all(scene.type(str(id_)) in LOCATIONS for id_ in made.roles["target"])


def _one(one: Draft, other: Draft) -> bool:
    """Tell whether two attacks of a sentence are one: the same dead, at the same time."""
    tolls = [
        {role: made.roles.get(role) for role in ("killed", "wounded")} for made in (one, other)
    ]
    told = any(tolls[0].values()) and tolls[0] == tolls[1]
    return told and one.modality is other.modality


def _on_place(scene: Scene, draft: Draft) -> Draft:
    """Let an attack that is told with its dead, means or doer hit the place where it was."""
    known = {"killed", "wounded", "means", "attacker"} & draft.roles.keys() or _hits(scene, draft)
    place = draft.roles.get("place", ()) or _near(scene, draft.word)
    town = place and scene.type(str(place[0])) in (EntityType.PLACE, EntityType.ORGANIZATION)
    whole = {**draft.roles, "target": place, "place": place}
    return replace(draft, roles=whole) if known and town and not draft.lacks else draft


def _hits(scene: Scene, draft: Draft) -> bool:
    """Tell whether something without a name is told to be hit: استهداف حافلة، هجوم على كنيسة."""
    near = scene.after(draft.word, _OBJECT)
    return any(k not in scene.at and not scene.bare(k).isdisjoint(_CIVIL) for k in near)


def _near(scene: Scene, i: int) -> tuple[str, ...]:
    """Give the first place or building behind في in the clause of an attack."""
    start, end = clause(scene, i)
    around = [p for p in scene.phrases if start <= p.first < end and _built(scene, p)]
    inside = [p.id for p in around if p.preposition in _IN or _witness(scene, p)]
    return tuple(inside[:1])


def _built(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase names a place, or a body that is a building: في جامعة غاريسا."""
    house = phrase.type is EntityType.ORGANIZATION
    house = house and not _BUILDINGS.isdisjoint(scene.bare(phrase.first))
    return house or phrase.type is EntityType.PLACE


def _witness(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a place is said to have seen something: هجوم شهدته المدينة."""
    verbs = scene.verbs(phrase.first - 1) if phrase.first else ()
    return any(verb.form.lemma in words("attacks", "witnessing") for verb in verbs)


def at_sea(scene: Scene, target: Sequence[Value]) -> bool:
    """Tell whether only water was hit: a test of a missile is no attack."""
    return bool(target) and all(scene.entities[str(id_)].key.startswith(_SEA) for id_ in target)


def _united(one: Draft, other: Draft) -> Draft:
    first, last = min(one.first, other.first), max(one.last, other.last)
    roles = {**other.roles, **one.roles}
    if (
        set(roles.get("attacker", ())) == set(roles.get("target", ()))
        and "attacker" not in one.roles
    ):
        del roles["attacker"]
    return replace(one, roles=roles, time=one.time or other.time, first=first, last=last)
