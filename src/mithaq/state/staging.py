"""Where a thing is held that is named behind its verb and the place: عقدت في القاهرة أمس القمة."""

from __future__ import annotations

from mithaq.model import LOCATIONS
from mithaq.state.arguments import Group
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.words import words

_REACH = 7  # words from the place to what is held there
_TAKING_PLACE = words("sessions", "taking_place")
_IN = "في"


def staged(scene: Scene, i: int) -> Group:
    """Give the place between a verb of taking place and what it is said of, at word ``i``."""
    for k in scene.back(i, _REACH):
        if phrase := scene.at.get(k):
            return (phrase,) if _held(scene, phrase) else ()
        if scene.verbs(k):
            return ()
    return ()


def _held(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a verb of taking place stands before a place, or before the time before it."""
    if phrase.type not in LOCATIONS or phrase.preposition not in (_IN, "ب"):
        return False
    k, first = phrase.first - 1 - (phrase.preposition == _IN), scene.sentence(phrase.first)[0]
    while k > first and k in scene.sheet.timed:
        k -= 1
    return k >= first and bool(scene.lemmas(k) & _TAKING_PLACE)
