"""Whether a thing was done, goes on, is to come, or is denied: said by the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from mithaq.lexicon import Verbal
from mithaq.model import EntityType, Modality
from mithaq.state.scene import Scene
from mithaq.state.wording import CIRCUMSTANCES, COMPLEMENTS, RELATIVES
from mithaq.state.words import table, words
from mithaq.text import fold

_TO, _AND_TO = "ان", "وان"
_AT = "علي"
_ANSWERS = words("clauses", "answers")
_SENTENCE = 40  # words from the second of two clauses to the first
_REACH = 9  # words between a cue and what it governs
_BEHIND = 3  # words from an event noun to an adjective or a relative clause of it
_OVER = words("clauses", "over")
_TRIES = words("clauses", "tries")
_RECKONED = words("modality", "reckoned")
_LIGHT = words("clauses", "light")
_DURING = words("clauses", "during")
_DURATIVE = words("modality", "durative")
_NOW = words("modality", "now")
_NOT = words("modality", "not")


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
    before = scene.norm(i - 1).removeprefix("و")
    if verbal is None and (before in _OVER or _tried(scene, i) or _answered(scene, i)):
        return _behind(scene, i) or Modality.HAPPENED
    aside = verbal is None and before in CIRCUMSTANCES
    cue = _before(scene, i, aside=aside, finite=verbal is not None)
    if verbal and verbal.future:
        return Modality.POSSIBLE if cue is Modality.POSSIBLE else Modality.PLANNED
    if cue:
        return cue
    if verbal is None:
        return _behind(scene, i) or _lent(scene, i) or Modality.HAPPENED
    return _of_tense(scene, i, verbal)


def _of_tense(scene: Scene, i: int, verbal: Verbal) -> Modality:
    """Give what a verb says for itself: قد يلتقيه; زيارة يلتقي خلالها الرئيس, which is to come."""
    present = verbal.form.tense == "present"
    if present and scene.norm(i - 1) in ("قد", "وقد"):
        return Modality.POSSIBLE
    lasting = verbal.form.lemma in _DURATIVE and not scene.headline(i)
    if present and (lasting or _now(scene, i)):
        return Modality.ONGOING
    return Modality.PLANNED if present and scene.norm(i + 1) in _DURING else Modality.HAPPENED


def _now(scene: Scene, i: int) -> bool:
    """Tell whether the clause of a verb says that it is so now: التي تزور بغداد حاليا."""
    for k in scene.after(i, _REACH):
        if scene.parts(k) or scene.verbs(k):
            return False
        if scene.norm(k) in _NOW:
            return True
    return False


def _answered(scene: Scene, i: int) -> bool:
    """Tell whether the event is one that is answered: الرد على استهداف السفارة."""
    return scene.norm(i - 1) == _AT and not scene.bare(i - 2).isdisjoint(_ANSWERS)


def _tried(scene: Scene, i: int) -> bool:
    """Tell whether an attempt at the event is over: بعد محاولة اغتيال الوزير."""
    return scene.norm(i - 2) in _OVER and scene.norm(i - 1) in _TRIES


def _before(scene: Scene, i: int, *, aside: bool, finite: bool) -> Modality | None:
    """Give what the nearest cue before a word says; ``aside`` only one from before an أن.

    قال بعد اللقاء إنه لم يوافق leaves the meeting as it was. Of verbs a particle negates the next
    alone: زيارة لم يعلن عنها، يلتقي خلالها نظيره.
    """
    away = 0
    for k in _path(scene, i):
        if scene.norm(k) in RELATIVES:
            return None
        aside = aside and scene.norm(k) not in COMPLEMENTS
        away += scene.opens(k)
        far = finite and k < i - 1 and scene.norm(k) in _NOT
        if not (aside or far or _in_name(scene, k)):
            found = next((cue.modality for cue in _at(scene, k) if away <= cue.reach), None)
            if found:
                return Modality.DENIED if _refused(scene, k, found) else found
        if scene.parts(k) and scene.norm(k) not in COMPLEMENTS:
            return None
    return None


def _refused(scene: Scene, k: int, found: Modality) -> bool:
    """Tell whether it is denied that somebody decided: لم تتفق واشنطن وموسكو على التمديد."""
    return found is Modality.PLANNED and bool(scene.verbs(k)) and scene.norm(k - 1) in _NOT


def _path(scene: Scene, i: int) -> Iterator[int]:
    """Give the words before a word that may hold a cue, the nearest first.

    Behind وأن and a verb they go on before the أن that it is joined to: من المنتظر أن تنهي … وأن
    تغادر.
    """
    near = scene.before(i, _REACH)
    joined = next((k for k in near if scene.norm(k) == _AND_TO and scene.verbs(k + 1)), None)
    if joined is None:
        yield from near
        return
    yield from range(i - 1, joined, -1)
    earlier = scene.before(joined, _SENTENCE)
    first = next((k for k in earlier if scene.norm(k) == _TO and scene.verbs(k + 1)), joined)
    yield from scene.before(first, _REACH)


def _in_name(scene: Scene, k: int) -> bool:
    """Tell whether a word is part of a name; the head of an agreement is a cue all the same."""
    phrase = scene.at.get(k)
    return phrase is not None and not (phrase.type is EntityType.AGREEMENT and phrase.first == k)


def _at(scene: Scene, k: int) -> Iterator[_Cue]:
    cues = _cues()
    first, second = scene.norm(k), scene.norm(k + 1)
    for bare in (first, first.removeprefix("و")):
        for norms in ((bare, second), (bare,)):
            if norms in cues.phrases:
                yield cues.phrases[norms]
    for verbal in scene.verbs(k):
        if verbal.form.lemma in cues.verbs and first.removeprefix("و") not in _RECKONED:
            yield cues.verbs[verbal.form.lemma]


def _behind(scene: Scene, i: int) -> Modality | None:
    """Give what an adjective or a relative clause of an event noun says: القمة التي ستعقد."""
    cues = _cues()
    for k in scene.after(i, _BEHIND):
        if scene.norm(k) in RELATIVES:
            return _relative(scene, k)
        if not scene.sheet.joined(k):
            return None
        if found := cues.behind.get(scene.norm(k).removeprefix("ال")):
            return found
    return None


def _relative(scene: Scene, k: int) -> Modality | None:
    near = scene.after(k, _BEHIND)
    if any(verbal.future for at in near for verbal in scene.verbs(at)):
        return Modality.PLANNED
    return next((cue.modality for at in near for cue in _at(scene, at)), None)


def _lent(scene: Scene, i: int) -> Modality | None:
    """Give what the tense of the verb says that lends its subject to an event noun.

    يشن غارات goes on, but for a headline, which tells the past in the present.
    """
    for k in scene.before(i, _REACH):
        if verbs := [v for v in scene.verbs(k) if v.form.lemma in _LIGHT]:
            if verbs[0].future:
                return Modality.PLANNED
            past = any(verb.form.tense == "past" for verb in scene.verbs(k))  # تعرض لهجوم
            present = verbs[0].form.tense == "present" and not (
                past or verbs[0].prefix.endswith("ل")
            )
            return Modality.ONGOING if present and not scene.headline(i) else None
        if scene.verbs(k) or scene.parts(k):
            break
    return None
