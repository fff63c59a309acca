"""Whom a stance is about that somebody meets with: لقي قرار تركيا ترحيبا من قطر."""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.state.antecedents import ACTORS
from mithaq.state.arguments import Group, doer
from mithaq.state.events import Event
from mithaq.state.nations import nation
from mithaq.state.phrase import BY, Phrase
from mithaq.state.scene import Scene
from mithaq.state.words import words

_MEETING = words("stances", "meeting")
_REACH = 12  # words from the verb to what somebody meets with


def met(scene: Scene, event: Event) -> tuple[tuple[str, ...], Group] | None:
    """Give whose praise, blame or help somebody meets with, and who that is; None where none does.

    نال المرشح تأييد الرئيس: whose it is stands in genitive, or behind من, which others read.
    """
    i = event.word
    if event.verbal or event.suffix or event.participle or scene.norm(i + 1) == "من":
        return None
    if event.arguments.behind("من", BY):
        return None
    verb = _verb(scene, i)
    if verb is None or verb[1].form.lemma not in _MEETING:
        return None
    actor = tuple(p.id for p in event.arguments.subject if p.type in ACTORS)
    about = _meeting(scene, verb[0], i, verb[1]) if actor else ()
    return actor, tuple(p for p in about if p.id not in actor)


def receives(scene: Scene, i: int) -> bool:
    """Tell whether a word is what the verb before it says somebody gets: تلقى دعم الرئيس."""
    verb = _verb(scene, i) if scene.sheet.infos[i].nominals else None
    return verb is not None and verb[1].form.lemma in _MEETING and not scene.joins(i)


def _verb(scene: Scene, i: int) -> tuple[int, Verbal] | None:
    """Give the verb whose clause the noun at word ``i`` ends, and where it stands."""
    for k in scene.before(i, _REACH):
        noun = bool(scene.sheet.infos[k].nominals)  # دعم ومباركة
        for verbal in scene.verbs(k):
            if not noun or verbal.form.lemma in _MEETING:
                return k, verbal
        if scene.parts(k):
            break
    return None


def received(scene: Scene, event: Event, actor: tuple[str, ...]) -> Group:
    """Give who meets with the praise or blame of ``actor`` that a noun tells."""
    i = event.word
    if event.verbal or event.suffix or not actor:
        return ()
    verb = _verb(scene, i)
    if verb is None or verb[1].form.lemma not in _MEETING:
        return ()
    return tuple(p for p in _meeting(scene, verb[0], i, verb[1]) if p.id not in actor)


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
