"""Attacks that do what people do: تفجير استهدف الجيش، هجمات وقعت في المدينة واستهدفت الجيش."""

from __future__ import annotations

from mithaq.model import FactType
from mithaq.state.nouns import noun_at
from mithaq.state.phrase import PREPOSITIONS
from mithaq.state.scene import Scene
from mithaq.state.wording import RELATIVES

_REACH = 12  # words from an attack to what it hit


def by_attack(scene: Scene, i: int, last: int) -> bool:
    """Tell whether an attack is the subject of the verb at ``i``, whose phrase ends at ``last``.

    It is where one is told before and nothing behind the phrase could be the object.
    """
    if not _ends(scene, last):
        return False
    before = range(max(scene.sentence(i)[0], i - _REACH), i)
    return any(tells_attack(scene, k) for k in before)


def tells_attack(scene: Scene, k: int) -> bool:
    """Tell whether a word is a noun of attack that somebody carries out."""
    return any(frame.fact is FactType.ATTACK and frame.lent for frame in noun_at(scene, k)[0])


def _ends(scene: Scene, k: int) -> bool:
    beside = scene.sheet.joined(k) and k not in scene.sheet.timed
    norm = scene.norm(k)
    return not beside or norm in PREPOSITIONS or norm in RELATIVES or bool(scene.verbs(k))
