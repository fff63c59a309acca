"""Verbs of speech that tell of a measure: أقر البرلمان الموازنة، جدد المجلس العقوبات."""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.state.arguments import of_verb
from mithaq.state.scene import Scene
from mithaq.state.words import words

_APPROVING = words("speech", "approving")
_RENEWING = words("speech", "renewing")
_LASTING = words("speech", "lasting")
_DECLARING = "اعلن"
_OATHS = words("speech", "oaths")
_NEAR = 6  # words


def enacts(scene: Scene, i: int, verbal: Verbal) -> bool:
    """Tell whether a verb that no clause follows does something, and says nothing."""
    lemma = verbal.form.lemma
    if lemma == _DECLARING and any(
        not _OATHS.isdisjoint(scene.owned(k)) for k in scene.after(i, _NEAR)
    ):
        return True
    if lemma in _APPROVING:
        return not _admits(scene, i, verbal)
    return lemma in _RENEWING and _lasts(scene, i)


def _admits(scene: Scene, i: int, verbal: Verbal) -> bool:
    """Tell whether ب follows who does and when: أقر الوزير أمس بفشل الخطة."""
    subject = of_verb(scene, i, verbal).subject
    behind = range(subject[-1].last if subject else i + 1, scene.sentence(i)[1])
    return next((scene.norm(k) for k in behind if not scene.dated(k)), "").startswith("ب")


def _lasts(scene: Scene, i: int) -> bool:
    """Tell whether what is renewed is a measure, and no word."""
    near = scene.after(i, _NEAR)
    return any(scene.bare(k) & _LASTING for k in near if k not in scene.at)
