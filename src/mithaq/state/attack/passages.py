"""Which words of a sentence tell of one attack: up to those of another (وشن غارة أخرى على …)."""

from __future__ import annotations

from mithaq.state.harm import tells_attack
from mithaq.state.scene import Scene
from mithaq.state.timing import clause
from mithaq.state.words import words

_OTHER = words("speech", "other")


def passage(scene: Scene, i: int) -> tuple[int, int]:
    """Give the first word that tells of the attack at word ``i``, and the one after the last."""
    first, last = scene.sentence(i)
    cuts = [_start(scene, k) for k in range(first, last - 1) if _is_another(scene, k)]
    start = max((cut for cut in cuts if cut <= i), default=first)
    return start, min((cut for cut in cuts if cut > i), default=last)


def _is_another(scene: Scene, k: int) -> bool:
    return scene.norm(k + 1) in _OTHER and tells_attack(scene, k)


def _start(scene: Scene, k: int) -> int:
    """Give the verb of the clause in which word ``k`` is an argument, else ``k`` itself."""
    return next((m for m in range(k - 1, clause(scene, k)[0] - 1, -1) if scene.verbs(m)), k)
