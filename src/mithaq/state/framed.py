"""Statements that a frame alone can make."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from mithaq.model import FactType, Modality
from mithaq.state.abroad import homes
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.modality import modality
from mithaq.state.nouns import described
from mithaq.state.scene import Scene
from mithaq.state.timing import time_of

_CONFIDENCE = 0.7


def framed(fact: FactType) -> Callable[[Scene, Sequence[Event]], Iterator[Draft]]:
    """Make a maker that gives a draft for each event of a fact type, as its frame has it."""

    def make(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
        own = (event for event in events if event.frame.fact is fact)
        return (draft(scene, event) for event in own if not _at_home(scene, event))

    return make


def _at_home(scene: Scene, event: Event) -> bool:
    """Tell whether the country visited is the visitor's own: رحب الرئيس بضيفه خلال زيارته لمصر."""
    places = event.roles.get("place", ()) if event.frame.fact is FactType.VISIT else ()
    lands = {scene.entities[id_].key for id_ in places}
    own = [homes(scene, id_) for id_ in event.roles.get("visitor", ())]
    return bool(lands and own) and all(lands <= home for home in own)


def draft(scene: Scene, event: Event) -> Draft:
    """Make a draft of an event as it stands."""
    given = {role: (value,) for role, value in event.frame.set.items()}
    return Draft(
        type=event.frame.fact,
        roles={**given, **event.roles},
        modality=event.frame.modality or _status(scene, event),
        word=event.word,
        first=event.first,
        last=event.last,
        rule=event.frame.name,
        confidence=_CONFIDENCE,
        time=time_of(scene, event.word, event.first, event.last),
    )


def _status(scene: Scene, event: Event) -> Modality:
    """Give the modality of an event; what a passive participle says was done (المبرم)."""
    if described(scene, event.word):
        return Modality.HAPPENED
    return modality(scene, event.word, event.verbal)
