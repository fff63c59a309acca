"""Decision: what a body formally decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import EntityType, FactType, Modality, Value
from mithaq.state.decision.deciding import active, said
from mithaq.state.decision.rulings import charging, decided, issued, of_ruling
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.scene import Scene
from mithaq.state.words import words
from mithaq.text import fold

_ROYAL = words("decisions", "royal")
_COURTS = words("decisions", "courts")


def decisions(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the decisions; one that a headline tells and the body too is the body's."""
    told = list(_decisions(scene, events))
    below = {_measure(made) for made in told if not scene.headline(made.word)}
    for made in told:
        if not (scene.headline(made.word) and _measure(made) in below):
            yield made


def _measure(made: Draft) -> tuple[Value, ...]:
    return (*made.roles.get("body", ()), *made.roles["action"])


def _decisions(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    posts = frozenset(_placed(scene))
    own = [issued(scene, event) for event in events if event.frame.fact is FactType.DECISION]
    named = {deed for event in own if (deed := of_ruling(scene, event))}  # قرار الحكومة بتكليف …
    for event in (event for event in own if event.word not in named):
        formal = active(scene, event) if event.verbal else decided(scene, event)
        made = _told(scene, event)
        formal = formal and not (said(scene, event) or _asked(event, made))
        if formal and _official(scene, made, posts):
            yield made


def _told(scene: Scene, event: Event) -> Draft:
    """Give the draft of a decision; one of a court, or that charges somebody, is an order."""
    made = draft(scene, event)
    names = (scene.entities[str(id_)].name for id_ in made.roles.get("body", ()))
    court = any(fold(name).split()[0].removeprefix("ال") in _COURTS for name in names)
    if made.roles["action"] != ("adopt",) or not (court or charging(scene, event)):
        return made
    return replace(made, roles={**made.roles, "action": ("order",)})


def _asked(event: Event, made: Draft) -> bool:
    """Tell whether a noun tells what others want a body to decide: طالب الحكومة برفع العقوبات."""
    return event.verbal is None and made.modality is Modality.DEMANDED


def _placed(scene: Scene) -> Iterator[str]:
    """Give those who hold a post, and those whom a royal title is put before."""
    yield from (ref.holder for ref in scene.resolution.references if ref.holder)
    for phrase in scene.phrases:
        if {scene.norm(phrase.first), scene.norm(phrase.first - 1)} & _ROYAL:
            yield phrase.id


def _official(scene: Scene, made: Draft, posts: frozenset[str]) -> bool:
    """Tell whether those who decide are bodies, or hold a post in this article."""
    return all(
        scene.type(str(id_)) is not EntityType.PERSON or id_ in posts
        for id_ in made.roles.get("body", ())
    )
