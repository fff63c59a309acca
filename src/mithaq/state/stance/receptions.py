"""Whom a stance is about that somebody meets with: لقي قرار تركيا ترحيبا من قطر."""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.state.antecedents import ACTORS
from mithaq.state.arguments import Group, doer
from mithaq.state.events import Event
from mithaq.state.nations import nation
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.words import words

_MEETING = words("stances", "meeting")
_REACH = 12  # words from the verb to what somebody meets with


def received(scene: Scene, event: Event, actor: tuple[str, ...]) -> Group:
    """Give who meets with the praise or blame of ``actor`` that a noun tells."""
    i = event.word
    if event.verbal or event.suffix or not actor:
        return ()
    for k in scene.before(i, _REACH):
        for verbal in scene.verbs(k):
            if verbal.form.lemma not in _MEETING:
                return ()
            return tuple(p for p in _meeting(scene, k, i, verbal) if p.id not in actor)
        if scene.parts(k):
            break
    return ()


def _meeting(scene: Scene, k: int, i: int, verbal: Verbal) -> Group:
    """Give who is named between the verb and the noun, or before them; or whose act is."""
    between = [p for p in scene.phrases if k < p.first < i and p.type in ACTORS]
    if between:
        return tuple(between[:1])
    if whose := _whose(scene, k, i):
        return (whose,)
    return doer(scene, k, verbal)


def _whose(scene: Scene, k: int, i: int) -> Phrase | None:
    """Give the country whose adjective describes the subject: لقي القرار الأميركي ترحيبا."""
    return next((country for at in range(k + 1, i) if (country := nation(scene, at))), None)
