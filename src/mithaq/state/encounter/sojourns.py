"""Visits that are known from where a guest is or from where he leaves.

قال الوزير الأميركي في الدوحة، غادر الوزير المصري الرياض: who holds a post of another country is on
a visit there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import LOCATIONS, EntityType, FactType, Modality
from mithaq.state.abroad import abroad
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.modality import modality
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.timing import time_of
from mithaq.state.words import words

_LEAVING = words("clauses", "leaving")
_CONFIDENCE = 0.6
_IN = ("في", "ب")


def sojourns(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the visits of those who are told to be abroad, or to leave from there."""
    for guest, place in zip(scene.phrases, scene.phrases[1:], strict=False):
        if _there(scene, guest, place) and abroad(scene, guest, place):
            status = _status(scene, guest, events)
            if status is Modality.HAPPENED:  # where two are to meet is told of their meeting
                yield _visit(scene, guest, place, guest.first, status)
    for event in events:
        if event.frame.fact is FactType.VISIT and _leaving(scene, event):
            yield from _left(scene, event)


def _left(scene: Scene, event: Event) -> Iterator[Draft]:
    """Give the visit that a departure ends: غادر الوزير المصري الرياض."""
    around = (*event.arguments.subject, *event.arguments.object)
    guests = (p for p in around if p.type is EntityType.PERSON)
    places = (p for p in around if p.type in LOCATIONS and not p.preposition)
    for guest, place in zip(guests, places, strict=False):
        if abroad(scene, guest, place):
            status = modality(scene, event.word, event.verbal)
            yield _visit(scene, guest, place, event.word, status)


def _there(scene: Scene, guest: Phrase, place: Phrase) -> bool:
    """Tell whether a place stands right behind a person's name: الوزير فلان في الدوحة."""
    located = guest.type is EntityType.PERSON and place.type in LOCATIONS
    beside = place.first - guest.last <= 1 and scene.sheet.joined(place.first)
    near = beside and scene.sheet.joined(guest.last)
    return located and guest.id in guest.ids and near and place.preposition in _IN


def _status(scene: Scene, guest: Phrase, events: Sequence[Event]) -> Modality:
    """Give the status of the encounter that a guest has there: سيلتقي الوزير فلانا في الدوحة."""
    for event in events:
        here = scene.sentence(event.word) == scene.sentence(guest.first)
        if here and guest.id in event.roles.get("participants", ()):
            return modality(scene, event.word, event.verbal)
    return Modality.HAPPENED


def _leaving(scene: Scene, event: Event) -> bool:
    """Tell whether a word is of departure: غادر، مغادرته."""
    lemmas = {event.lemma} if event.verbal else scene.bare(event.word)
    return not _LEAVING.isdisjoint(lemmas | scene.owned(event.word))


def _visit(scene: Scene, guest: Phrase, place: Phrase, word: int, status: Modality) -> Draft:
    roles = {"visitor": (guest.id,), "place": (place.id,)}
    first, last = min(word, guest.first, place.first), max(guest.last, place.last)
    return Draft(
        FactType.VISIT, roles, status, word, first, last,
        "sojourn", _CONFIDENCE, time_of(scene, word, first, last),
    )  # fmt: skip
