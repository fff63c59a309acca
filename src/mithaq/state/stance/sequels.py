"""Who goes on with whom: هنأ البشير الرئيس الروسي، وشكره على دعمه."""

from __future__ import annotations

from mithaq.model import EntityType
from mithaq.state.antecedents import ACTORS, is_feminine
from mithaq.state.arguments import Group, of_verb
from mithaq.state.events import Event
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene

_FAR = 25  # words from a verb to the one that goes on with both its sides
_HIM, _HER = "ه", "ها"


def going_on_with(scene: Scene, event: Event) -> tuple[tuple[str, ...], Group] | None:
    """Give the sides of the clause before, if the act of an event goes on with them."""
    verbal = event.verbal
    if verbal is None or verbal.prefix[:1] != "و" or verbal.suffix not in (_HIM, _HER):
        return None
    if event.arguments.subject and event.arguments.subject[0].first > event.word:
        return None
    for k in scene.before(event.word, _FAR):
        for told in () if scene.sheet.infos[k].nominals else scene.verbs(k)[:1]:
            around = of_verb(scene, k, told)
            return _sides(scene, around.subject, around.object, verbal.suffix)
    return None


def _sides(
    scene: Scene, subject: Group, object_: Group, suffix: str
) -> tuple[tuple[str, ...], Group] | None:
    """Give one who acts and one whom the pronoun can mean."""
    if len(subject) != 1 or len(object_) != 1 or object_[0].type not in ACTORS:
        return None
    return ((subject[0].id,), object_) if _means(scene, object_[0], suffix) else None


def _means(scene: Scene, phrase: Phrase, suffix: str) -> bool:
    """Tell whether a pronoun can stand for a phrase; of a woman the text may not say it."""
    if suffix == _HIM:
        return not is_feminine(scene, phrase)
    return phrase.type is EntityType.PERSON or is_feminine(scene, phrase)
