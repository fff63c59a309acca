"""What an act is told in, so that it is a statement too: أدان الرئيس في تغريدة الهجوم."""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.state.arguments import of_verb
from mithaq.state.scene import Scene
from mithaq.state.words import words

_MEDIA = words("speech", "media")
_WITHIN = ("في", "عبر", "خلال", "علي")
_NEAR = 14  # words


def medium(scene: Scene, i: int, verbal: Verbal) -> int | None:
    """Give the word behind one of the things that an act is told in: في تغريدة."""
    for k in range(i + 1, min(i + _NEAR, scene.sentence(i)[1] - 1)):
        if scene.parts(k):
            return None
        if scene.norm(k - 1) not in _WITHIN:
            continue
        stems = scene.stems(k)
        pairs = {f"{stem} {scene.norm(k + 1)}" for stem in stems}
        if (stems | pairs) & _MEDIA:
            return k + 1
    subject = of_verb(scene, i, verbal).subject if _is_told_within(scene, i) else ()
    return max(i + 1, subject[-1].last) if subject else None


def opens_in_medium(scene: Scene, i: int) -> bool:
    """Tell whether the sentence opens with what word ``i`` is told in: وفي كلمته، دعا الوزير …."""
    first = scene.sentence(i)[0]
    within = first + 1 < i and scene.norm(first).removeprefix("و") in _WITHIN
    return within and not _MEDIA.isdisjoint(scene.stems(first + 1))


def _is_told_within(scene: Scene, i: int) -> bool:
    """Tell whether no other verb stands between that and the act."""
    first = scene.sentence(i)[0]
    return opens_in_medium(scene, i) and not any(scene.verbs(k) for k in range(first + 2, i))
