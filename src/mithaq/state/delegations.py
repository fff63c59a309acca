"""Delegations: who is sent stands for whom he comes from: وفد من حركة حماس، وفد الحكومة."""

from __future__ import annotations

from mithaq.model import EntityType
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.words import words

_DELEGATIONS = words("clauses", "delegations")
_FROM = ("من", "عن", "يمثل", "يضم")
_ADJECTIVES = 3  # words from a delegation to whose it is
_LED = 5  # words from a delegation to who leads it


def sent(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a delegation of a body is named, and no more than adjectives part the two."""
    if phrase.type is EntityType.PERSON:
        return False
    first = phrase.first - (phrase.preposition in _FROM)
    for k in range(phrase.first, max(first - _ADJECTIVES, scene.sentence(first)[0]) - 1, -1):
        if not _DELEGATIONS.isdisjoint(scene.bare(k)):
            return True
        if k < first and scene.sheet.infos[k].common != "adjective" and not scene.nisba(k):
            return False
    return False


def headed(scene: Scene, leader: Phrase) -> bool:
    """Tell whether somebody leads a delegation: وفد كردي رفيع برئاسة فلان."""
    near = range(max(leader.first - _LED, 0), leader.first)
    return any(not _DELEGATIONS.isdisjoint(scene.bare(k)) for k in near)
