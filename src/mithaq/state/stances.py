"""Stance: what an actor thinks of, or wants from, another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.model import FactType
from mithaq.state.actors import actors
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.misreadings import misread
from mithaq.state.needs import told
from mithaq.state.report import Speech
from mithaq.state.scene import Scene
from mithaq.state.targets import targets
from mithaq.state.words import words
from mithaq.vocab import facts

_DENYING = words("stances", "denying")


def stances(scene: Scene, events: Sequence[Event], reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give one draft for each act that a frame of stance tells of and nothing denies."""
    for event in events:
        if event.frame.fact is FactType.STANCE and _done(scene, event):
            made = _stance(scene, event, reports)
            if "target" in made.roles or _alone(event):
                yield made


def _done(scene: Scene, event: Event) -> bool:
    """Tell whether the act is not denied, and the words are there that it needs."""
    denied = scene.norm(event.word - 1) in _DENYING
    return not denied and told(scene, event) and not misread(scene, event)


def _alone(event: Event) -> bool:
    """Tell whether an act can do without one whom it is about: أعرب عن رفضه, but not الرفض."""
    verbal = event.verbal is not None or event.participle
    return (verbal or bool(event.suffix)) and not event.frame.aimed


def _stance(scene: Scene, event: Event, reports: Sequence[Speech]) -> Draft:
    actor, led = actors(scene, event, reports)
    about = targets(scene, event, actor, led)
    types = facts()[FactType.STANCE].roles["target"].types
    roles = {
        "actor": actor,
        "target": tuple(dict.fromkeys(p.id for p in about if p.type in types)),
    }
    near = [p for p in about if scene.sentence(p.first) == scene.sentence(event.word)]
    first = min([event.first, *(p.first for p in near)])
    last = max([event.last, *(p.last for p in near)])
    given = {role: (value,) for role, value in event.frame.set.items()}
    filled = {role: ids for role, ids in roles.items() if ids}
    return replace(draft(scene, event), first=first, last=last, roles={**given, **filled})
