"""Of whom something is wanted that only he can do, or not to do.

طالبت بإنهاء الاحتلال الإسرائيلي، هددت بالرد إذا أوقفت واشنطن المساعدات.
"""

from __future__ import annotations

from mithaq.state.abroad import government
from mithaq.state.antecedents import ACTORS
from mithaq.state.arguments import Group, group, of_verb
from mithaq.state.events import Event
from mithaq.state.nations import nation
from mithaq.state.phrase import PREPOSITIONS
from mithaq.state.scene import Scene
from mithaq.state.words import words

_ASKING = ("request", "demand")
_WARNING = ("threaten", "warn")
_IF = ("اذا", "لو", "حال")
_BETWEEN = ("ما", "لم")  # إذا ما …، إذا لم …
_ENDING = words("stances", "ending")
_SUFFERED = words("stances", "suffered")
_NEAR = 4  # words from the act to what is wanted
_REACH = 4  # words from there to whose it is
_LONG = 30  # words from the act to the condition


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


def provoking(scene: Scene, event: Event, actor: tuple[str, ...]) -> Group:
    """Give who would bring on what somebody threatens with or warns of."""
    if event.frame.set["action"] not in _WARNING or event.verbal is None:
        return ()
    for k in range(event.word + 1, min(scene.sentence(event.word)[1], event.word + _LONG)):
        if scene.norm(k) in _IF:
            return tuple(p for p in _acting(scene, k) if p.id not in actor)
    return ()


def _acting(scene: Scene, k: int) -> Group:
    """Give the subject of the clause of a condition, of a capital its state."""
    at = k + 1 + (scene.norm(k + 1) in _BETWEEN)
    verbal = next(iter(scene.verbs(at)), None)
    subject = of_verb(scene, at, verbal).subject if verbal else ()
    after = (phrase for phrase in subject if phrase.first > at)
    return tuple(p for phrase in after if (p := government(scene, phrase)).type in ACTORS)


def _whose(scene: Scene, k: int, end: int) -> Group:
    """Give whose a thing is by genitive or adjective: وقف الغارات الإسرائيلية، رفع حصار قطر."""
    for at in range(k + 1, min(end, k + 1 + _REACH)):
        phrase, norm = scene.starting(at), scene.norm(at)
        if phrase:
            bare = not phrase.preposition and phrase.type in ACTORS
            return group(scene, phrase) if bare and scene.norm(at - 1) not in _SUFFERED else ()
        country = nation(scene, at) if at > k + 1 else None
        if country:
            return (country,)
        if norm in PREPOSITIONS or scene.parts(at) or "،" in scene.sheet.words[at].gap:
            break
    return ()
