"""Session: a round of a dialogue, or a dialogue that takes place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import EntityType, FactType, Value
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.modality import modality
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.timing import time_of
from mithaq.state.words import table, words
from mithaq.text import fold

_NEAR = 5  # words
_FAIR = 0.6


def sessions(scene: Scene, _events: Sequence[Event]) -> Iterator[Draft]:
    """Give the rounds of each dialogue that the text tells of."""
    for phrase in scene.phrases:
        if phrase.type is EntityType.DIALOGUE and (told := _told(scene, phrase)):
            first = min(told)
            yield Draft(
                FactType.SESSION, {"dialogue": (phrase.id,), **_round(scene, phrase)},
                modality(scene, first, None), first, first, phrase.last, "round", _FAIR,
                time_of(scene, first, first, phrase.last),
            )  # fmt: skip


def _window(scene: Scene, phrase: Phrase) -> range:
    return range(max(scene.sentence(phrase.first)[0], phrase.first - _NEAR), phrase.first)


def _told(scene: Scene, phrase: Phrase) -> list[int]:
    """Give the words shortly before a dialogue that say it took place."""
    telling = words("sessions", "rounds") | words("sessions", "holding")
    return [k for k in _window(scene, phrase) if scene.norm(k) in telling]


def _round(scene: Scene, phrase: Phrase) -> dict[str, tuple[Value, ...]]:
    ordinals = [fold(word) for word in table("sessions")["ordinals"]]
    found = [scene.norm(k) for k in _window(scene, phrase) if scene.norm(k) in ordinals]
    return {"round": (ordinals.index(found[0]) + 1,)} if found else {}
