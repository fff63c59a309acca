"""When somebody was hit in a fight that the text comes back to: مقتل جنديين خلال تلك المواجهات."""

from __future__ import annotations

from mithaq.model import Time, is_day
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.timing import clause, time_of
from mithaq.state.words import words

_FIGHTS = words("attacks", "fights")
_DURING = words("occasions", "during")
_POINTING = words("occasions", "pointing")


def battle(scene: Scene, draft: Draft) -> Time | None:
    """Give the time of the fight in which an attack was, as the sentence before tells it."""
    fights = (k for k in range(*_around(scene, draft)) if _is_known(scene, k))
    return next((time for k in fights if (time := _told(scene, k))), None)


def _around(scene: Scene, draft: Draft) -> tuple[int, int]:
    """Give the clauses from the first that tells a draft to the last."""
    return clause(scene, draft.word)[0], clause(scene, max(draft.word, draft.last - 1))[1]


def _is_known(scene: Scene, k: int) -> bool:
    """Tell whether a word is a fight come back to, in which something was: خلال المواجهات."""
    pointed = scene.norm(k - 1) in _POINTING
    cue = scene.norm(k - 2 if pointed else k - 1).removeprefix("و")
    known = scene.definite(k) or pointed
    return known and cue in _DURING and _fights(scene, k)


def _fights(scene: Scene, k: int) -> bool:
    return not _FIGHTS.isdisjoint(scene.bare(k))


def _told(scene: Scene, k: int) -> Time | None:
    first = scene.sentence(k)[0]
    start = scene.sentence(first - 1)[0] if first else first
    named = (m for m in range(k - 1, start - 1, -1) if _fights(scene, m))
    times = (time_of(scene, m, m, m + 1) for m in named)
    return next((t for t in times if t and is_day(t.start)), None)
