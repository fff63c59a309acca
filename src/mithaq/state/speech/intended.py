"""Words that are still to be said: سيطلع الوزير البرلمان على الاتفاق، سيلقي كلمة."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.lexicon import Verbal
from mithaq.state.arguments import Group, doer
from mithaq.state.scene import Scene
from mithaq.state.speech.making import carried_on, said_by
from mithaq.state.speech.report import Speech, complement
from mithaq.state.speech.speakers import gender, named
from mithaq.state.words import words

_BRIEFING = words("speech", "briefing")
_DUE = words("speech", "due")
_THAT, _FOR = "ان", "ل"
_NEAR = 10  # words from what somebody will do to what he does it for
_CONFIDENCE = 0.6
PLANNED = "speech.planned"


def intended(scene: Scene, i: int, found: Sequence[Speech]) -> Speech | None:
    """Read a verb of briefing or addressing that is in the future."""
    able = (v for v in scene.verbs(i) if v.form.lemma in _BRIEFING and _ahead(scene, i, v))
    verbal = next(able, None)
    start = complement(scene, i, verbal.form.lemma) if verbal else None
    if verbal is None or start is None:
        return None
    blank = Speech((), i, i, i, (i, i), feminine=gender(verbal))
    if group := _goer(scene, i, verbal) or named(scene, i, verbal, start):
        return said_by(scene, blank, group, PLANNED, _CONFIDENCE)
    return carried_on(scene, blank, found, PLANNED, onward=False)


def _ahead(scene: Scene, i: int, verbal: Verbal) -> bool:
    """Tell whether a verb is in the future, or due, or what somebody will go somewhere for."""
    due = scene.norm(i - 1) == _THAT and scene.norm(i - 2) in _DUE
    return not verbal.suffix and (verbal.future or due or bool(_goer(scene, i, verbal)))


def _goer(scene: Scene, i: int, verbal: Verbal) -> Group:
    """Give who will do what a verb behind ل is for: سيسافر إلى نيويورك ليطلع المجلس على النتائج."""
    if not verbal.prefix.endswith(_FOR):
        return ()
    near = ((k, other) for k in scene.before(i, _NEAR) for other in scene.verbs(k) if other.future)
    return next((doer(scene, k, other) for k, other in near), ())
