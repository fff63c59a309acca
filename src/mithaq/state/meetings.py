"""Meeting: who met whom, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import EntityType, FactType
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.scene import Scene
from mithaq.state.sessions import is_named


def meetings(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the meetings; one of a visitor is where the sentence says that he went."""
    visits = [event for event in events if event.frame.fact is FactType.VISIT]
    for event in events:
        if event.frame.fact is FactType.MEETING and not _is_session(scene, event):
            made = draft(scene, event)
            yield made if "place" in made.roles else _where(scene, made, visits)


def _where(scene: Scene, made: Draft, visits: Sequence[Event]) -> Draft:
    """Let a meeting have the place that one of those who meet visits: التقاه خلال زيارته لبكين."""
    for visit in sorted(visits, key=lambda visit: abs(visit.word - made.word)):
        here = scene.sentence(visit.word) == scene.sentence(made.word)
        guests = set(visit.roles.get("visitor", ())) & set(made.roles.get("participants", ()))
        if here and guests and (place := visit.roles.get("place")):
            return replace(made, roles={**made.roles, "place": place})
    return made


def _is_session(scene: Scene, event: Event) -> bool:
    """Tell whether a meeting is that of a dialogue, which has a session: قمة هلسنكي."""
    within = [scene.at.get(event.word), *event.arguments.subject]
    dialogues = (p for p in within if p and p.type is EntityType.DIALOGUE)
    return any(is_named(scene, phrase) for phrase in dialogues)
