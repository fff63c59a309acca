"""To whom a statement was made at a meeting: أكد الوزير لدى لقائه الملك في القصر أن …."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mithaq.model import FactType
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.wording import CIRCUMSTANCES
from mithaq.state.words import words

_CONFERENCES = words("speech", "media")


def heard(scene: Scene, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Give each statement told with a meeting whom its speaker met, and where."""
    meetings = [d for d in drafts if d.type is FactType.MEETING and _beside(scene, d)]
    return tuple(_heard(draft, meetings) for draft in drafts)


def _beside(scene: Scene, draft: Draft) -> bool:
    """Tell whether a meeting is told as when something was said: لدى لقائه، خلال اجتماعه."""
    cue = scene.norm(draft.word - 1).removeprefix("و") in CIRCUMSTANCES
    pair = f"{scene.norm(draft.word)} {scene.norm(draft.word + 1)}"
    return cue and pair not in _CONFERENCES


def _heard(draft: Draft, meetings: Sequence[Draft]) -> Draft:
    if draft.type is not FactType.STATEMENT:
        return draft
    speaker = draft.roles["speaker"]
    for meeting in meetings:
        those = meeting.roles["participants"]
        if draft.first <= meeting.word < draft.last and set(speaker) <= set(those):
            others = tuple(id_ for id_ in those if id_ not in speaker)
            place = meeting.roles.get("place", ())
            met = {"addressee": others, **({"place": place} if place else {})}
            return replace(draft, roles={**met, **draft.roles})
    return draft
