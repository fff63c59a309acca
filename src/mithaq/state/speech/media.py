"""What an act is told in, so that it is a statement too: أدان الرئيس في تغريدة الهجوم."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mithaq.lexicon import Verbal
from mithaq.state.arguments import of_verb
from mithaq.state.scene import Scene
from mithaq.state.words import table, words
from mithaq.text import fold

_MEDIA = words("speech", "media")
_OTHER = words("speech", "other")
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


def in_medium(scene: Scene, k: int) -> bool:
    """Tell whether one of the things that an act is told in stands from word ``k`` on: في بيان."""
    return scene.norm(k) in _WITHIN and not _MEDIA.isdisjoint(scene.bare(k + 1))


def opens_in_medium(scene: Scene, i: int) -> bool:
    """Tell whether the sentence opens with what word ``i`` is told in: وفي كلمته، دعا الوزير …."""
    first = scene.sentence(i)[0]
    within = first + 1 < i and scene.norm(first).removeprefix("و") in _WITHIN
    return within and not _MEDIA.isdisjoint(scene.stems(first + 1))


def elsewhere(scene: Scene, i: int, told: int) -> bool:
    """Tell whether word ``i`` reports from another talk or paper than the word ``told``.

    It is one of another kind (قال في مقابلة …، كتب في تغريدة …), or said to be another (في تصريحات
    لاحقة).
    """
    own, other = _kinds(scene, i), _kinds(scene, told)
    return bool(own and other and not own & other) or _another(scene, i)


def _another(scene: Scene, i: int) -> bool:
    """Tell whether what word ``i`` is told in is called another one: في تصريحات أخرى."""
    return any(
        scene.norm(k) in _OTHER and not _MEDIA.isdisjoint(scene.bare(k - 1))
        for k in _clause(scene, i)
    )


def _kinds(scene: Scene, i: int) -> set[str]:
    """Give the kinds of talks and papers that word ``i`` is told in."""
    stems = {stem for k in _clause(scene, i) if k not in scene.at for stem in scene.bare(k)}
    return {kind for kind, named in _by_kind().items() if not named.isdisjoint(stems)}


def _clause(scene: Scene, i: int) -> Iterator[int]:
    """Give the words of a report, without what is said."""
    first, end = scene.sentence(i)
    yield from range(first if opens_in_medium(scene, i) else i, i)
    for k in range(i + 1, min(i + _NEAR, end)):
        if scene.parts(k) or scene.told(k):
            return
        yield k


@cache
def _by_kind() -> dict[str, frozenset[str]]:
    return {kind: frozenset(map(fold, named)) for kind, named in table("speech")["kinds"].items()}


def _is_told_within(scene: Scene, i: int) -> bool:
    """Tell whether no other verb stands between that and the act."""
    first = scene.sentence(i)[0]
    return opens_in_medium(scene, i) and not any(scene.verbs(k) for k in range(first + 2, i))
