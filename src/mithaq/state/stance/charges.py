"""Stance: whom a speaker says to be guilty (ضالع في، مسؤول عن الهجوم)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType, Modality
from mithaq.state.antecedents import ACTORS
from mithaq.state.draft import Draft
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.attribution import innermost
from mithaq.state.speech.report import Speech
from mithaq.state.words import words

_GUILTY = words("stances", "guilty")
_ANSWERING = words("stances", "answering")
_WRONGS = words("stances", "wrongs")
_SPONSORS = words("stances", "sponsors")
_DENYING = words("stances", "denying")
_FOR = "عن"
_NEAR = 4  # words
_CONFIDENCE = 0.6


def charges(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give an accusation of its speaker for each word of guilt inside a report."""
    for i in range(len(scene.sheet.words)):
        whom = _charged(scene, i) if _accuses(scene, i) else None
        speech = innermost(i, reports) if whom else None
        if whom and speech and speech.speaker and whom.id not in speech.speaker:
            roles = {"actor": speech.speaker, "action": ("accuse",), "target": (whom.id,)}
            yield Draft(
                FactType.STANCE, roles, Modality.HAPPENED, i, whom.first, i + 1, "stance.guilt",
                _CONFIDENCE,
            )  # fmt: skip


def _accuses(scene: Scene, i: int) -> bool:
    """Tell whether a word says that somebody did wrong; not of a post (المسؤول عن الوزارة)."""
    if i in scene.at:
        return False
    norm = scene.norm(i)
    if norm in _GUILTY:
        return True
    if norm in _SPONSORS:
        near = range(i + 1, min(i + 1 + _NEAR, scene.sentence(i)[1]))
        return any("ارهاب" in scene.bare(k) for k in near)
    wrong = norm in _ANSWERING and scene.norm(i + 1) == _FOR
    return wrong and not _WRONGS.isdisjoint(scene.bare(i + 2))


def _charged(scene: Scene, i: int) -> Phrase | None:
    """Give the actor before a word in its clause, nothing but a few words between, not denied."""
    for k in scene.before(i, _NEAR):
        phrase = scene.at.get(k)
        if phrase and "،" not in scene.sheet.words[k + 1].gap:
            return phrase if phrase.type in ACTORS and not phrase.preposition else None
        parted = scene.parts(k) or "،" in scene.sheet.words[k + 1].gap
        if parted or scene.norm(k) in _DENYING or scene.norm(k) == "غير":
            break
    return None
