"""Attacks of a summary: its sentence gives the days, those that go on give the single attacks.

قال الناطق إن الطيران شن غارات من الخميس حتى الجمعة. وأضاف أنه ضرب المصفاة.
"""

from __future__ import annotations

from mithaq.model import Time
from mithaq.state.draft import Draft
from mithaq.state.harm import tells_attack
from mithaq.state.scene import Scene
from mithaq.state.words import words

_ONWARD = words("speech", "onward")


def summed_up(scene: Scene, draft: Draft) -> Time | None:
    """Give the stretch of days of the attacks that the sentence before tells of in sum."""
    first = scene.sentence(draft.word)[0]
    if not first or scene.lemmas(first).isdisjoint(_ONWARD):
        return None
    start, end = scene.sentence(first - 1)
    told = any(tells_attack(scene, k) for k in range(start, end) if k not in scene.at)
    stretches = [
        time
        for time in scene.sheet.reading.times
        if start <= scene.sheet.word_at(time.span.start) < end
        if time.start and time.end and time.start < time.end
    ]
    return stretches[0] if told and len(stretches) == 1 else None
