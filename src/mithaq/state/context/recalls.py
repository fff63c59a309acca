"""Sentences that come back to the one before to say when it was: جاء ذلك خلال مؤتمر صحفي أمس."""

from __future__ import annotations

from mithaq.model import Time
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.timing import clause, times_between
from mithaq.state.words import words

_COMING = words("clauses", "coming")
_UTTERANCES = words("clauses", "utterances")
_POINTING = words("occasions", "pointing")
_WHILE = words("occasions", "while")
_NEAR = 7  # words from the verb to what says when


def recalled(scene: Scene, draft: Draft) -> Time | None:
    """Give the day that the next sentence tells of what was said in that of a draft."""
    k = scene.sentence(draft.word)[1]
    if k >= len(scene.sheet.words) or not _comes_back(scene, k):
        return None
    start, end = clause(scene, k)
    if not any(scene.norm(m) in _WHILE for m in range(k + 2, min(end, k + _NEAR))):
        return None
    times = (time for _, time in times_between(scene, start, end))
    return next((t for t in times if t.day), None)


def _comes_back(scene: Scene, k: int) -> bool:
    if scene.lemmas(k).isdisjoint(_COMING):
        return False
    if k + 1 >= len(scene.sheet.words):
        return False
    told = _UTTERANCES & (scene.bare(k + 1) | scene.owned(k + 1))
    return bool(told) or scene.norm(k + 1) in _POINTING
