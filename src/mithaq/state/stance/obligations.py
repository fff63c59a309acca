"""Stance: what a speaker says must be done (يجب، ينبغي، ضرورة), and by whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType, Modality
from mithaq.state.antecedents import ACTORS, topic
from mithaq.state.arguments import of_verb
from mithaq.state.draft import Draft
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.attribution import innermost
from mithaq.state.speech.report import Speech
from mithaq.state.wording import COMPLEMENTS
from mithaq.state.words import words

_OBLIGING = words("stances", "obliging")
_TIED = words("stances", "bound")
_DENYING = words("stances", "denying")
_DONE_BY = words("stances", "done_by")
_ASKING = ("اذا", "هل")  # what is asked is not demanded
_ON = ("علي",)
_THAT = "ان"
_PRONOUNS = {"عليه": "ه", "عليها": "ها"}
_SPOKEN = ("1s", "1p")
_WANTED = "المطلوب"  # من الحكومة أن …
_COME = "حان"
_TIME = frozenset(("الوقت", "الاوان", "وقت", "اوان"))
_NEAR = 3  # words
_CONFIDENCE = 0.5


def obligations(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give a demand of its speaker for each word of duty inside a report."""
    for i in range(len(scene.sheet.words)):
        speech = innermost(i, reports) if _obliges(scene, i) else None
        made = _demand(scene, i, speech) if speech and speech.speaker else None
        if made and ("target" in made.roles or _opens(scene, i)):
            yield made


def _obliges(scene: Scene, i: int) -> bool:
    if i in scene.at:
        return False
    tied = scene.norm(i) in _TIED and i - 1 in scene.at and scene.norm(i + 1).startswith("ب")
    tied = tied or (scene.norm(i) == _WANTED and scene.norm(i + 1) == "من")
    if not (tied or scene.stems(i) & _OBLIGING or _owed(scene, i) or _come(scene, i)):
        return False
    asked = any(scene.norm(k) in _ASKING for k in range(i - _NEAR, i))
    return not asked and scene.norm(i - 1) not in _DENYING


def _owed(scene: Scene, i: int) -> bool:
    """Tell whether على opens what somebody owes: على إيران أن توقف …, إن على إيران وقف …."""
    phrase = scene.starting(i + 1)
    said = scene.norm(i - 1) in COMPLEMENTS or scene.told(i)
    if scene.norm(i).removeprefix("و") not in _ON:
        return False
    if phrase is None or phrase.type not in ACTORS:
        return said and scene.norm(i + 2) == _THAT and scene.norm(i + 1).startswith("ال")
    opens = said or scene.norm(i).startswith("و") or i == scene.sentence(i)[0]
    k = phrase.last
    deed = said and k < scene.sentence(i)[1] and _deed(scene, k)
    return deed or (opens and scene.norm(k) == _THAT)


def _come(scene: Scene, i: int) -> bool:
    """Tell whether it is said that the time has come: حان الوقت ليتحرك …، الوقت حان لأن …."""
    pair = (scene.norm(i - 1).removeprefix("و"), scene.norm(i))
    return _COME in pair and not _TIME.isdisjoint(pair)


def _deed(scene: Scene, k: int) -> bool:
    """Tell whether a word is a verbal noun without article or clitic."""
    nouns = scene.sheet.infos[k].nominals if k not in scene.at else ()
    return any(not (n.participle or n.definite or n.prefix) for n in nouns)


def _opens(scene: Scene, i: int) -> bool:
    """Tell whether what is said begins with the duty: أنه يجب تغيير …, على ضرورة حماية …."""
    said = scene.norm(i - 1) in COMPLEMENTS or scene.norm(i - 1) in _ON
    return said and scene.norm(i + 1)[:3] != "علي"


def _demand(scene: Scene, i: int, speech: Speech) -> Draft:
    bound = [p for p in _bound(scene, i) if p.type in ACTORS and p.id not in speech.speaker]
    roles = {"actor": speech.speaker, "action": ("demand",)}
    if bound:
        roles["target"] = (bound[0].id,)
    first = min([i, *(p.first for p in bound[:1])])
    last = max([i + 1, *(p.last for p in bound[:1])])
    return Draft(
        FactType.STANCE, roles, Modality.HAPPENED, i, first, last, "stance.duty", _CONFIDENCE
    )


def _bound(scene: Scene, i: int) -> Iterator[Phrase]:
    """Give who has to act: على الحكومة أن …, أن تنسحب القوات, القوات يجب أن …, انسحاب القوات."""
    if suffix := _PRONOUNS.get(scene.norm(i + 1)):
        yield from topic(scene, i, suffix)
        return
    for k in scene.after(i, _NEAR):
        phrase = scene.starting(k)
        if phrase and phrase.preposition in ("", "من", *_ON) and not _undergoes(scene, i, phrase):
            yield phrase
        if phrase or (scene.norm(k) in COMPLEMENTS and k > i + 1):
            break
        for verbal in scene.verbs(k)[:1]:
            if verbal.form.person in _SPOKEN:
                return
            yield from of_verb(scene, k, verbal).subject
    before = scene.at.get(i - 1)
    if before and not before.preposition and scene.sheet.joined(i) and not scene.told(i):
        yield before


def _undergoes(scene: Scene, i: int, phrase: Phrase) -> bool:
    """Tell whether the genitive of a verbal noun is whom it is done to: يجب محاسبة الحكومة."""
    k = phrase.first - 1
    if k <= i or phrase.preposition:
        return False
    nouns = [n for n in scene.sheet.infos[k].nominals if not n.participle]
    return bool(nouns) and not any(noun.lemma in _DONE_BY for noun in nouns)
