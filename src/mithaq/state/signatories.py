"""Who has signed an agreement, where they are only listed: الدول الموقعة عليه، ومنها فرنسا."""

from __future__ import annotations

from itertools import islice

from mithaq.model import EntityType
from mithaq.state.antecedents import ACTORS, agreement_before
from mithaq.state.arguments import group
from mithaq.state.scene import Scene
from mithaq.state.words import words

_LISTED = 13  # words from those who signed to the first of them
_FOR = "عن"
_PROXY = 7  # words from عن over a body to who signs for it
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


def proxies(scene: Scene, i: int) -> tuple[str, ...]:
    """Give who signs for those who are named with them: وقع عن مصر الوزير فلان وعن السودان فلان."""
    found: list[str] = []
    for k in scene.following(i):
        if scene.verbs(k):
            break
        if scene.norm(k).removeprefix("و") == _FOR:
            near = (
                scene.starting(at) for at in range(k + 2, min(k + _PROXY, scene.sentence(i)[1]))
            )
            persons = (p for p in near if p and p.type is EntityType.PERSON and not p.preposition)
            found += [person.id for person in islice(persons, 1)]
    return tuple(dict.fromkeys(found))


def signatories(scene: Scene, i: int) -> tuple[str, ...]:
    """Give those of them who are listed behind: ومنها فرنسا وألمانيا، وهي روسيا والصين."""
    for k in scene.after(i, _LISTED):
        phrase = scene.starting(k)
        if phrase and phrase.type in ACTORS and scene.norm(k - 1) in _AMONG:
            return tuple(member.id for member in group(scene, phrase))
    return ()
