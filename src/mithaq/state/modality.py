"""Whether a thing was done, goes on, is to come, or is denied: said by the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from mithaq.lexicon import Verbal
from mithaq.model import Modality
from mithaq.state.scene import CIRCUMSTANCES, COMPLEMENTS, RELATIVES, Scene
from mithaq.state.words import table, words
from mithaq.text import fold

_REACH = 9  # words between a cue and what it governs
_BEHIND = 4  # words from an event noun to an adjective or a relative clause of it
_LIGHT = words("clauses", "light")


class _Cue(NamedTuple):
    modality: Modality
    reach: int


class _Cues(NamedTuple):
    verbs: Mapping[str, _Cue]
    phrases: Mapping[tuple[str, ...], _Cue]
    behind: Mapping[str, Modality]


@cache
def _cues() -> _Cues:
    blocks = [
        (block, _Cue(Modality(block["modality"]), block.get("reach", _REACH)))
        for block in table("modality")["cue"]
    ]
    return _Cues(
        {fold(v): cue for block, cue in blocks for v in block.get("verbs", ())},
        {tuple(fold(w).split()): cue for block, cue in blocks for w in block["words"]},
        {fold(w): cue.modality for block, cue in blocks for w in block.get("behind", ())},
    )


def modality(scene: Scene, i: int, verbal: Verbal | None) -> Modality:
    """Give the status of the event whose verb or noun stands at word ``i``."""
    cue = _before(scene, i, aside=verbal is None and scene.norm(i - 1) in CIRCUMSTANCES)
    if verbal and verbal.future:
        return Modality.POSSIBLE if cue is Modality.POSSIBLE else Modality.PLANNED
    if cue:
        return cue
    if verbal is None:
        return _behind(scene, i) or (Modality.PLANNED if _lent(scene, i) else Modality.HAPPENED)
    possible = verbal.form.tense == "present" and scene.norm(i - 1) in ("قد", "وقد")
    return Modality.POSSIBLE if possible else Modality.HAPPENED


def _before(scene: Scene, i: int, *, aside: bool) -> Modality | None:
    """Give what the nearest cue before a word says; ``aside`` only one from before an أن.

    قال بعد اللقاء إنه لم يوافق leaves the meeting as it was.
    """
    first = max(scene.sentence(i)[0], i - _REACH)
    for k in range(i - 1, first - 1, -1):
        if scene.norm(k) in RELATIVES:
            return None
        aside = aside and scene.norm(k) not in COMPLEMENTS
        if not aside and k not in scene.at:
            found = next((cue.modality for cue in _at(scene, k) if i - k <= cue.reach), None)
            if found:
                return found
    return None


def _at(scene: Scene, k: int) -> Iterator[_Cue]:
    cues = _cues()
    for length in (2, 1):
        norms = tuple(scene.norm(k + step) for step in range(length))
        if norms in cues.phrases:
            yield cues.phrases[norms]
    for verbal in scene.verbs(k):
        if verbal.form.lemma in cues.verbs:
            yield cues.verbs[verbal.form.lemma]


def _behind(scene: Scene, i: int) -> Modality | None:
    """Give what an adjective or a relative clause of an event noun says: القمة التي ستعقد."""
    cues = _cues()
    for k in range(i + 1, min(i + _BEHIND, scene.sentence(i)[1])):
        if scene.norm(k) in RELATIVES:
            return _relative(scene, k)
        if not scene.sheet.joined(k):
            return None
        if found := cues.behind.get(scene.norm(k).removeprefix("ال")):
            return found
    return None


def _relative(scene: Scene, k: int) -> Modality | None:
    near = range(k + 1, min(k + _BEHIND, scene.sentence(k)[1]))
    if any(verbal.future for at in near for verbal in scene.verbs(at)):
        return Modality.PLANNED
    return next((cue.modality for at in near for cue in _at(scene, at)), None)


def _lent(scene: Scene, i: int) -> bool:
    """Tell whether the verb that lends its subject to an event noun is in the future."""
    for k in range(i - 1, max(scene.sentence(i)[0], i - _REACH) - 1, -1):
        if verbs := scene.verbs(k):
            return any(v.future and v.form.lemma in _LIGHT for v in verbs)
        if scene.parts(k):
            break
    return False
