"""Decision: what a body formally decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.scene import Scene


def decisions(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the decisions; a noun tells of one only with what was decided (قرار … بسحب القوات)."""
    for event in events:
        if event.frame.fact is FactType.DECISION and (event.verbal or _decided(scene, event)):
            yield draft(scene, event)


def _decided(scene: Scene, event: Event) -> bool:
    return scene.norm(event.last).startswith("ب") and scene.sheet.joined(event.last)
