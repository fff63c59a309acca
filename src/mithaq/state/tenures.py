"""HoldsOffice: a person in apposition to a post."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import EntityType, FactType, Modality
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.scene import Scene


def tenures(scene: Scene, _events: Sequence[Event]) -> Iterator[Draft]:
    """Give one tenure for each post that stands beside its holder."""
    ids = {ref.mention: ref.entity for ref in scene.resolution.references}
    for ref in scene.resolution.references:
        holder = ref.mention.holder
        if ref.mention.type is EntityType.OFFICE and holder in ids:
            span = ref.mention.span.join(holder.span)
            roles = {
                "person": (ids[holder],),
                "office": (ref.entity,),
                "status": (ref.mention.status or "current",),
            }
            told = scene.sheet.words_in(span)
            yield Draft(
                FactType.HOLDS_OFFICE, roles, Modality.ONGOING, told.start, told.start, told.stop,
                "apposition", 0.9, own=True,
            )  # fmt: skip
