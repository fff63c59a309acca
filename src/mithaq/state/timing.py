"""Which time belongs to an event: one of its clause, the nearest."""

from __future__ import annotations

from mithaq.model import Time
from mithaq.state.scene import COMPLEMENTS, RELATIVES, Scene

_REACH = 22  # words


def time_of(scene: Scene, i: int, first: int, last: int) -> Time | None:
    """Give the time of the event at word ``i``, told in words ``first`` to ``last``."""
    start, end = clause(scene, i)
    near = [
        (_distance(k, first, last, i), k, time)
        for time in scene.sheet.reading.times
        for k in [scene.sheet.word_at(time.span.start)]
        if start <= k < end
    ]
    distance, _, found = min(near, key=lambda item: item[:2], default=(_REACH + 1, 0, None))
    return found if distance <= _REACH else None


def ahead(scene: Scene, time: Time | None) -> bool:
    """Tell whether a time lies wholly behind the day of publication."""
    published = scene.sheet.reading.published
    start = time and time.start
    return bool(published and start and start > published[: len(start)])


def clause(scene: Scene, i: int) -> tuple[int, int]:
    """Give the words of the clause around a word, inside its sentence.

    It begins behind أن or الذي and goes on up to أن.
    """
    first, last = scene.sentence(i)
    openers = COMPLEMENTS | RELATIVES
    start = max((k + 1 for k in range(first, i) if scene.norm(k) in openers), default=first)
    end = min((k for k in range(i + 1, last) if scene.norm(k) in COMPLEMENTS), default=last)
    return start, end


def _distance(k: int, first: int, last: int, i: int) -> int:
    return 0 if first <= k < last else min(abs(k - first), abs(k - last), abs(k - i))
