"""Who does the deed that a verbal noun behind بـ tells: قام الجيش بقصف المدينة، قيامه بقصفها."""

from __future__ import annotations

from mithaq.state.antecedents import topic
from mithaq.state.arguments import Group, doer, of_noun
from mithaq.state.scene import Scene
from mithaq.state.words import words

_PERFORMING = words("clauses", "performing")
_BY = "ب"
_REACH = 8  # words from who does a deed to the deed


def performing(scene: Scene, i: int) -> Group:
    """Give who is said to do the deed at word ``i``."""
    if not any(split.prefix.endswith(_BY) for split in scene.sheet.infos[i].splits):
        return ()
    for k in scene.back(i, _REACH):
        if _performs(scene, k):
            return _who(scene, k)
        if scene.parts(k) or scene.verbs(k):
            break
    return ()


def _performs(scene: Scene, k: int) -> bool:
    told = scene.lemmas(k) | scene.stems(k) | scene.owned(k)
    return k not in scene.at and not _PERFORMING.isdisjoint(told)


def _who(scene: Scene, k: int) -> Group:
    """Give the subject of the verb, or of the verbal noun, at word ``k``."""
    for verbal in scene.verbs(k):
        return doer(scene, k, verbal)
    owned = (cut.suffix for _, cut in scene.sheet.infos[k].owned if cut.stem in _PERFORMING)
    suffix = next(owned, "")
    return topic(scene, k, suffix) if suffix else of_noun(scene, k).subject
