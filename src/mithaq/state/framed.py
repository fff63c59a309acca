"""Statements that a frame alone can make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.modality import modality
from mithaq.state.scene import Scene
from mithaq.state.timing import time_of

_CONFIDENCE = 0.7


def framed(scene: Scene, events: Sequence[Event], fact: FactType, *needs: str) -> Iterator[Draft]:
    """Give a draft for each event of this fact type that has all the roles it needs."""
    for event in events:
        if event.frame.fact is fact and all(event.roles.get(role) for role in needs):
            yield draft(scene, event)


def draft(scene: Scene, event: Event) -> Draft:
    """Make a draft of an event as it stands."""
    given = {role: (value,) for role, value in event.frame.set.items()}
    return Draft(
        type=event.frame.fact,
        roles={**given, **event.roles},
        modality=event.frame.modality or modality(scene, event.word, event.verbal),
        word=event.word,
        first=event.first,
        last=event.last,
        rule=event.frame.name,
        confidence=_CONFIDENCE,
        time=time_of(scene, event.word, event.first, event.last),
    )
