"""Whether a thing was done, goes on, is to come, or is denied: said by the words before it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from mithaq.lexicon import Verbal
from mithaq.model import Modality
from mithaq.state.scene import CIRCUMSTANCES, COMPLEMENTS, RELATIVES, Scene
from mithaq.state.words import table
from mithaq.text import fold

_REACH = 9  # words between a cue and what it governs


class _Cues(NamedTuple):
    verbs: Mapping[str, Modality]
    phrases: Mapping[tuple[str, ...], Modality]


@cache
def _cues() -> _Cues:
    cues = table("modality")["cue"]
    verbs = {fold(v): Modality(b["modality"]) for b in cues for v in b["verbs"]}
    phrases = {tuple(fold(w).split()): Modality(b["modality"]) for b in cues for w in b["words"]}
    return _Cues(verbs, phrases)


def modality(scene: Scene, i: int, verbal: Verbal | None) -> Modality:
    """Give the status of the event whose verb or noun stands at word ``i``."""
    if verbal and verbal.future:
        return Modality.PLANNED
    cue = _cue(scene, i, aside=verbal is None and scene.norm(i - 1) in CIRCUMSTANCES)
    if cue:
        return cue
    if verbal and verbal.form.tense == "present" and scene.norm(i - 1) in ("قد", "وقد"):
        return Modality.POSSIBLE
    return Modality.HAPPENED


def _cue(scene: Scene, i: int, *, aside: bool) -> Modality | None:
    """Give what the nearest cue before a word says; ``aside`` only one from before an أن.

    قال بعد اللقاء إنه لم يوافق leaves the meeting as it was.
    """
    first = max(scene.sentence(i)[0], i - _REACH)
    for k in range(i - 1, first - 1, -1):
        if scene.norm(k) in RELATIVES:
            return None
        aside = aside and scene.norm(k) not in COMPLEMENTS
        if not aside and k not in scene.at and (found := _at(scene, k)):
            return found
    return None


def _at(scene: Scene, k: int) -> Modality | None:
    cues = _cues()
    for length in (2, 1):
        norms = tuple(scene.norm(k + step) for step in range(length))
        if norms in cues.phrases:
            return cues.phrases[norms]
    for verbal in scene.verbs(k):
        if verbal.form.lemma in cues.verbs:
            return cues.verbs[verbal.form.lemma]
    return None
