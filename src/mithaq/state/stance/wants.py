"""Of whom something is wanted that only he can do: طالبت بإنهاء الاحتلال الإسرائيلي."""

from __future__ import annotations

from mithaq.state.antecedents import ACTORS
from mithaq.state.arguments import Group, group
from mithaq.state.events import Event
from mithaq.state.phrase import PREPOSITIONS, Phrase
from mithaq.state.scene import Scene
from mithaq.state.words import words

_ASKING = ("request", "demand")
_ENDING = words("stances", "ending")
_SUFFERED = words("stances", "suffered")
_NEAR = 4  # words from the act to what is wanted
_REACH = 4  # words from there to whose it is


def wanted(scene: Scene, event: Event, actor: tuple[str, ...]) -> Group:
    """Give who would have to end, withdraw or take back what the act of an event asks for."""
    told = event.verbal is not None or event.suffix or event.participle
    if event.frame.set["action"] not in _ASKING or not told:
        return ()
    end = scene.sentence(event.word)[1]
    for k in range(event.word + 1, min(end, event.word + 1 + _NEAR)):
        known = scene.sheet.infos[k]
        if known.verbs and not known.nominals and k not in scene.at:
            break
        if not _ENDING.isdisjoint(scene.bare(k)) and k not in scene.at:
            whose = _whose(scene, k, end)
            return tuple(phrase for phrase in whose if phrase.id not in actor)
    return ()


def _whose(scene: Scene, k: int, end: int) -> Group:
    """Give whose a thing is by genitive or adjective: وقف الغارات الإسرائيلية، رفع حصار قطر."""
    for at in range(k + 1, min(end, k + 1 + _REACH)):
        phrase, norm = scene.starting(at), scene.norm(at)
        if phrase:
            bare = not phrase.preposition and phrase.type in ACTORS
            return group(scene, phrase) if bare and scene.norm(at - 1) not in _SUFFERED else ()
        country = scene.by_key.get(scene.nisba(at) or "")
        if country and at > k + 1:
            sort = scene.type(country)
            return (Phrase(at, at + 1, country, sort, "", joined=False, ids=(country,)),)
        if norm in PREPOSITIONS or scene.parts(at) or "،" in scene.sheet.words[at].gap:
            break
    return ()
