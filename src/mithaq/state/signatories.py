"""Who has signed an agreement, where they are only listed: الدول الموقعة عليه، ومنها فرنسا."""

from __future__ import annotations

from mithaq.state.antecedents import ACTORS, agreement_before
from mithaq.state.arguments import group
from mithaq.state.scene import Scene
from mithaq.state.words import words

_LISTED = 14  # words from those who signed to the first of them
_SIGNED = words("agreements", "signed")
_AMONG = words("agreements", "among")
_UPON = {"عليه": False, "عليها": True}


def signed(scene: Scene, i: int) -> bool:
    """Tell whether a word says of somebody that they have signed: الأطراف الموقعة على الهدنة."""
    return scene.norm(i) in _SIGNED and scene.norm(i + 1) in ("علي", *_UPON)


def agreement(scene: Scene, i: int) -> tuple[str, ...]:
    """Give the agreement that the pronoun behind الموقعة stands for."""
    feminine = _UPON.get(scene.norm(i + 1))
    meant = None if feminine is None else agreement_before(scene, i, feminine=feminine)
    return (meant,) if meant else ()


def signatories(scene: Scene, i: int) -> tuple[str, ...]:
    """Give those of them who are listed behind: ومنها فرنسا وألمانيا، وهي روسيا والصين."""
    for k in range(i + 1, min(i + _LISTED, scene.sentence(i)[1])):
        phrase = scene.starting(k)
        if phrase and phrase.type in ACTORS and scene.norm(k - 1) in _AMONG:
            return tuple(member.id for member in group(scene, phrase))
    return ()
