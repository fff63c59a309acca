"""Who is killed is killed once: reports of one death are of one attack."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from mithaq.model import EntityType, FactType, Modality
from mithaq.state.attack.tolls import deadly
from mithaq.state.context.merge import coincide
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene


def deaths(scene: Scene, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Give attacks that killed one person the target of the one that names the most with him."""
    killing = [draft for draft in drafts if _kills(scene, draft)]
    return tuple(_timed(scene, _whole(draft, killing), drafts) for draft in drafts)


def _timed(scene: Scene, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """Give an attack the time of one in the sentence before, of the same target and dead."""
    killed = draft.roles.get("killed") if draft.type is FactType.ATTACK else None
    if not killed or draft.time:
        return draft
    here = scene.sheet.words[draft.word].sentence
    told = [
        other.time
        for other in drafts
        if other.type is FactType.ATTACK and other.modality is draft.modality and other.time
        if other.roles.get("killed") == killed
        if other.roles.get("target") == draft.roles.get("target")
        if scene.sheet.words[other.word].sentence == here - 1
    ]
    return replace(draft, time=told[0]) if len(told) == 1 else draft


def _kills(scene: Scene, draft: Draft) -> bool:
    if draft.type is not FactType.ATTACK or draft.modality is not Modality.HAPPENED:
        return False
    hit = (scene.type(str(id_)) for id_ in draft.roles.get("target", ()))
    return deadly(scene, draft.word) and {*hit} == {EntityType.PERSON}


def _whole(draft: Draft, killing: Iterable[Draft]) -> Draft:
    """Take the target of the attack with the most dead of which a draft tells a part.

    Its own count of dead is then one of some of them; where such attacks disagree of the day,
    nothing is taken.
    """
    dead = set(draft.roles.get("target", ()))
    others = [other for other in killing if dead <= set(other.roles["target"])]
    if draft not in others or not _agree(others):
        return draft
    roles = dict(draft.roles)
    roles["target"] = max((other.roles["target"] for other in others), key=len)
    if len(roles["target"]) > len(dead):
        roles.pop("killed", None)
    return replace(draft, roles=roles)


def _agree(drafts: Sequence[Draft]) -> bool:
    return all(coincide(one.time, other.time) for one, other in combinations(drafts, 2))
