"""Stance: what somebody is said to be ready for, bound to, for or against (مستعدة للحوار مع)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from mithaq.model import EntityType, FactType, Modality
from mithaq.state.antecedents import ACTORS
from mithaq.state.arguments import Group, group
from mithaq.state.draft import Draft
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.attribution import innermost
from mithaq.state.speech.report import Speech
from mithaq.state.wording import COMPLEMENTS
from mithaq.state.words import table, words
from mithaq.text import fold

_OURS = words("stances", "ours")
_BEING = words("stances", "being")
_PRONOMINAL = words("stances", "pronominal")
_TROOPS = words("stances", "troops")
_CONFIDENCE = 0.5
_LINKS = 3  # words between a subject and what is said of it
_CLOSE = 3  # words from there to those it needs
_REACH = 7  # words from there to whom it is about
_SIDES = (EntityType.ORGANIZATION, EntityType.FORCE, EntityType.PERSON)
_AIMS = (*ACTORS, EntityType.AGREEMENT, EntityType.DIALOGUE)


class _Predicate(NamedTuple):
    action: str
    prepositions: frozenset[str]
    aimed: bool
    describing: bool
    needs: frozenset[str]


@cache
def _predicates() -> Mapping[str, _Predicate]:
    return {
        fold(word): _Predicate(
            block["action"],
            frozenset(map(fold, block["prepositions"])),
            block["aimed"],
            block.get("describing", False),
            frozenset(map(fold, block.get("needs", ()))),
        )
        for block in table("stances")["predicate"]
        for word in block["words"]
    }


def predicates(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give a stance for each word that says of an actor what it is ready for, for or against."""
    for i in range(len(scene.sheet.words)):
        predicate = _predicates().get(scene.norm(i)) if i not in scene.at else None
        actor = _whose(scene, i, predicate, reports) if predicate else ()
        if predicate and actor:
            about = [p for p in _about(scene, i, predicate) if p.id not in actor]
            plain = not predicate.aimed and _helpful(scene, i, predicate)
            if about or plain:
                yield _draft(i, predicate.action, actor, about)


def _helpful(scene: Scene, i: int, predicate: _Predicate) -> bool:
    """Tell whether one of the words that make it an offer follows: مستعدة لبحث الأمر."""
    near = range(i + 1, min(scene.sentence(i)[1], i + 1 + _CLOSE))
    return not predicate.needs or any(scene.bare(k) & predicate.needs for k in near)


def _whose(
    scene: Scene, i: int, predicate: _Predicate, reports: Sequence[Speech]
) -> tuple[str, ...]:
    """Give of whom it is said, or whom it describes: جماعة الشباب، الموالية لتنظيم القاعدة."""
    if not predicate.describing:
        return _subject(scene, i, reports)
    described = scene.at.get(i - 1)
    if described is None or described.type not in _SIDES:
        return ()
    return () if scene.bare(described.first) & _TROOPS else (described.id,)


def _draft(i: int, action: str, actor: tuple[str, ...], about: Sequence[Phrase]) -> Draft:
    roles = {"actor": actor, "action": (action,)}
    if about:
        roles["target"] = tuple(dict.fromkeys(p.id for p in about))
    last = max([i + 1, *(p.last for p in about)])
    return Draft(
        FactType.STANCE, roles, Modality.HAPPENED, i, i, last, "stance.predicate", _CONFIDENCE
    )


def _subject(scene: Scene, i: int, reports: Sequence[Speech]) -> tuple[str, ...]:
    """Give of whom it is said: who is named right before it, or the speaker (نحن، ملتزمون)."""
    if scene.told(i):
        return _speaker(i, reports)
    for k in scene.before(i, _LINKS + 1):
        phrase = scene.at.get(k)
        if phrase:
            named = phrase.type in ACTORS and not phrase.preposition
            return (phrase.id,) if named or phrase.last == i > k + 1 else ()
        if scene.norm(k) in _OURS | _PRONOMINAL:
            return _speaker(i, reports)
        if scene.norm(k) not in _BEING and k not in scene.sheet.timed:
            break
    return ()


def _speaker(i: int, reports: Sequence[Speech]) -> tuple[str, ...]:
    speech = innermost(i, reports)
    return speech.speaker if speech else ()


def _about(scene: Scene, i: int, predicate: _Predicate) -> Group:
    """Give whom it is about: behind one of its prepositions, in the same clause.

    Offered is to people, whatever it is: مستعد للتفاوض على اتفاق مع إيران.
    """
    aims = ACTORS if predicate.action == "offer" else _AIMS
    end = min(scene.sentence(i)[1], i + 1 + _REACH)
    for k in range(i + 1, end):
        phrase = scene.starting(k)
        if phrase and phrase.preposition in predicate.prepositions and phrase.type in aims:
            return tuple(p for p in group(scene, phrase) if p.type in aims)
        if "،" in scene.sheet.words[k].gap or scene.norm(k) in COMPLEMENTS or scene.verbs(k):
            break
    return ()
