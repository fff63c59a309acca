"""Whose an attack is by a claim or a charge: أعلن التنظيم مسؤوليته عن الهجوم، نسب الهجوم إلى …."""

from __future__ import annotations

from mithaq.model import EntityType
from mithaq.state.arguments import Group, of_verb
from mithaq.state.events import Event
from mithaq.state.scene import Scene
from mithaq.state.words import words

_ANSWERING = words("attacks", "answering")
_CLAIMING = words("attacks", "claiming")
_BLAMING = words("attacks", "blaming")
_ASCRIBING = words("attacks", "ascribing")
_BEHIND = words("attacks", "behind")
_REACH = 14  # words from a verb to the attack it tells of
_NEAR = 3  # words from responsibility to the attack
_CHARGES = words("attacks", "charges")
_AT_WHOM = ("الي", "ل")
_FOR = "عن"
_TO = "الي"
_SORTS = (EntityType.FORCE, EntityType.COUNTRY, EntityType.PERSON, EntityType.ORGANIZATION)


def claimed(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give who claims an attack that a noun tells, or is said to be behind it."""
    i = event.word
    if event.verbal:
        return ()
    found = _answering(scene, i) or _behind(scene, i) or _charged(scene, i) or _ascribed(scene, i)
    return tuple(dict.fromkeys(p.id for p in found if p.type in _SORTS))


def _answering(scene: Scene, i: int) -> Group:
    """Give whose responsibility is told: أعلن التنظيم مسؤوليته عن الهجوم، حمله المسؤولية عنه."""
    near = range(max(scene.sentence(i)[0], i - _NEAR), i)
    told = [k for k in near if not _ANSWERING.isdisjoint(scene.bare(k) | scene.owned(k))]
    if not told or _FOR not in (scene.norm(k) for k in range(told[-1], i)):
        return ()
    return _of(scene, told[-1], _CLAIMING, _BLAMING)


def _behind(scene: Scene, i: int) -> Group:
    """Give who is said to be behind an attack: اتهم الرئيس تركيا بالوقوف وراء الهجوم."""
    if scene.norm(i - 1) not in _BEHIND:
        return ()
    stood = scene.lemmas(i - 2)
    if stood:
        return of_verb(scene, i - 2, scene.verbs(i - 2)[0]).subject
    return _of(scene, i - 1, frozenset(), _BLAMING)


def _charged(scene: Scene, i: int) -> Group:
    """Give who is charged with an attack: وجه الوزير أصابع الاتهام إلى الحركة في الهجوم."""
    for k in scene.before(i, _REACH):
        if k not in scene.at and not scene.bare(k).isdisjoint(_CHARGES):
            near = (scene.starting(at) for at in range(k + 1, i))
            return tuple(p for p in near if p and p.preposition in _AT_WHOM)[:1]
    return ()


def _ascribed(scene: Scene, i: int) -> Group:
    """Give to whom an attack is ascribed: نسبت الشرطة الهجوم إلى التنظيم."""
    for k in scene.before(i, _REACH):
        for verbal in scene.verbs(k)[:1]:
            told = verbal.form.lemma in _ASCRIBING
            return of_verb(scene, k, verbal, deep=True).behind(_TO) if told else ()
    return ()


def _of(scene: Scene, k: int, acting: frozenset[str], charging: frozenset[str]) -> Group:
    """Give the subject of an ``acting`` verb before word ``k``, or the object of a ``charging``."""
    for at in scene.before(k, _REACH):
        for verbal in scene.verbs(at):
            if verbal.form.lemma in charging:
                return of_verb(scene, at, verbal).object
            if verbal.form.lemma in acting:
                return of_verb(scene, at, verbal).subject
    return ()
