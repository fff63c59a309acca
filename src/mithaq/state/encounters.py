"""Meeting, Call and Visit: who met, called or visited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import framed
from mithaq.state.scene import Scene


def meetings(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the meetings in which at least two take part."""
    return _of_two(scene, events, FactType.MEETING)


def calls(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the calls between at least two."""
    return _of_two(scene, events, FactType.CALL)


def visits(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the visits whose visitor and place are known."""
    return framed(scene, events, FactType.VISIT, "visitor", "place")


def _of_two(scene: Scene, events: Sequence[Event], fact: FactType) -> Iterator[Draft]:
    for found in framed(scene, events, fact, "participants"):
        if len(found.roles["participants"]) > 1:
            yield found
