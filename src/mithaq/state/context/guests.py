"""Visits and the meetings that guests have where they go."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.model import FactType, Value
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene

_CAPITAL = "capital:"


def together(scene: Scene, one: Draft, other: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell whether visits and meetings are at one place, or a guest met one of his hosts."""
    lands = (_lands(scene, one), _lands(scene, other))
    if all(lands):
        return bool(lands[0] & lands[1])
    told = {draft.type: draft for draft in (one, other)}
    visit, meeting = told.get(FactType.VISIT), told.get(FactType.MEETING)
    if visit is None or meeting is None:
        return False
    met = set(meeting.roles["participants"]) - set(visit.roles["visitor"])
    return bool(met & _hosts(scene, _lands(scene, visit), drafts))


def _hosts(scene: Scene, lands: set[str], drafts: Sequence[Draft]) -> set[Value]:
    """Give those who hold a post of one of these countries."""
    held = (draft for draft in drafts if draft.type is FactType.HOLDS_OFFICE)
    return {
        person
        for draft in held
        for person in draft.roles["person"]
        if scene.entities[str(draft.roles["office"][0])].of in lands
    }


def _lands(scene: Scene, draft: Draft) -> set[str]:
    """Give the places of a draft, with the country whose capital one of them is."""
    places = {str(id_) for id_ in draft.roles.get("place", ())}
    codes = (scene.entities[id_].key.partition(_CAPITAL)[2] for id_ in places)
    keys = (f"country:{code}" for code in codes)
    return places | {scene.by_key[key] for key in keys if key in scene.by_key}
