"""Words that tell of an occasion before or after the rest: كان الوزير قد أعلن، سبق أن أعلن."""

from __future__ import annotations

from mithaq.state.scene import Scene
from mithaq.state.words import words

_EARLIER = words("clauses", "earlier")
_BEING = words("clauses", "being")
_WHILE, _OVER = "وقت", "قد"
_NEAR = 6  # words
EARLIER = "speech.earlier"  # the rule of what was said on an occasion before the others


def earlier(scene: Scene, word: int) -> bool:
    """Tell whether a word tells of an earlier occasion: كان الوزير قد أعلن، سبق أن أعلن."""
    before = range(max(scene.sentence(word)[0], word - _NEAR), word + 2)
    if any(scene.norm(k) in _EARLIER | _BEING for k in before):
        return True
    return apart(scene, word)


def apart(scene: Scene, word: int) -> bool:
    """Tell whether an earlier occasion is told beyond doubt: كان … قد قال، قال في وقت سابق."""
    first, last = scene.sentence(word)
    behind = range(word + 2, min(last, word + _NEAR))
    told = any(scene.norm(k - 1) == _WHILE and scene.norm(k) in _EARLIER for k in behind)
    return told or (
        scene.norm(word - 1) == _OVER and any(scene.norm(k) in _BEING for k in range(first, word))
    )
