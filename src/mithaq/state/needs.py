"""The words without which a verb does not tell of its fact: حمل … المسؤولية."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from mithaq.lexicon import info
from mithaq.state.frames import WITHIN, Frame
from mithaq.state.phrase import PREPOSITIONS
from mithaq.state.scene import Scene
from mithaq.state.wording import RELATIVES

_ENDINGS = ("ه", "ين", "ون", "ات", "ا")
_LONG = 40  # words, with names and prepositions
_SENSE = 4  # words from a word to what gives it another sense
_PREDICATE = 45  # words from a verb to what it calls its object
_CALLED = 3  # words from what marks that
_MARKS = ("ب", "بانه", "بانها", "بانهم", "بانهما")
_BEFORE = 4  # words from what a relative clause is about to its verb


def told(scene: Scene, i: int, frame: Frame) -> bool:
    """Tell whether one of the words that a frame at word ``i`` needs stands in its clause.

    It follows, or the clause is about it: العقوبات التي فرضتها واشنطن، صاروخا أطلقته الجماعة.
    """
    if not frame.needs:
        return True
    first = scene.sentence(i)[0]
    near = [
        k
        for k in _clause(scene, i, frame.within)
        if not (frame.predicate and scene.norm(k).startswith("ال"))  # no predicate: التنظيم المتطرف
    ]
    if any(verb.suffix for verb in scene.verbs(i)) or scene.norm(i - 1) in RELATIVES:
        near += range(max(first, _relative(scene, i) - _BEFORE), i)
    if frame.around:
        near += range(max(first, i - frame.within), i)
    if frame.predicate:
        near += (k for k in _clause(scene, i, _PREDICATE) if _predicated(scene, i, k))
    return any(_says(scene, k, frame.needs) for k in near)


def _relative(scene: Scene, i: int) -> int:
    """Give where the relative clause of a verb begins: التي من المنتظر أن تفرضها، else the verb."""
    near = scene.before(i, _BEFORE)
    return next((k for k in near if scene.norm(k) in RELATIVES), i)


def _predicated(scene: Scene, i: int, k: int) -> bool:
    """Tell whether a word says what something is called: بالمجنون، بـ"مهزلة"، بأنه غير مقبول."""
    near = range(max(i + 1, k - _CALLED), k)
    written = any(split.prefix.endswith("ب") for split in scene.sheet.infos[k].splits)
    return written or any(scene.norm(at) in _MARKS for at in near)


def otherwise(scene: Scene, i: int, frame: Frame) -> bool:
    """Tell whether a word behind that at ``i`` gives it another sense: بحث عن، نشر شريط فيديو."""
    if scene.norm(i + 1) in frame.other:
        return True
    sense = frame.within if frame.within < WITHIN else _SENSE
    return any(_says(scene, k, frame.unless) for k in _near(scene, i, sense) if frame.unless)


def _near(scene: Scene, i: int, reach: int) -> Iterator[int]:
    """Give the words behind ``i`` in its clause up to ``reach``, names and prepositions free."""
    away = 0
    for k in _clause(scene, i, _LONG):
        away += k not in scene.at and scene.norm(k) not in PREPOSITIONS
        if away > reach:
            return
        yield k


def _clause(scene: Scene, i: int, within: int) -> Iterator[int]:
    """Give the words after ``i`` up to a colon or a joined verb."""
    for k in scene.after(i, within):
        joined = any(verb.prefix[:1] == "و" for verb in scene.verbs(k))
        if ":" in scene.sheet.words[k].gap or (joined and not scene.sheet.infos[k].nominals):
            return
        yield k


def _says(scene: Scene, k: int, wanted: frozenset[str]) -> bool:
    """Tell whether a word is one of those wanted, alone or behind the one before it: غير مقبول."""
    bases, before = _bases(scene.norm(k)), scene.norm(k - 1)
    if not wanted.isdisjoint(bases):
        return True
    return before in _openers(wanted) and any(f"{before} {base}" in wanted for base in bases)


@lru_cache(maxsize=1 << 14)
def _bases(norm: str) -> frozenset[str]:
    """Give a word with and without what is joined to its front, article, pronoun and endings."""
    known = info(norm)
    whole = {split.stem for split in known.splits} | {cut.stem for _, cut in known.owned}
    stems = whole | {stem.removeprefix("ال") for stem in whole}
    return frozenset(stems | {stem.removesuffix(end) for stem in stems for end in _ENDINGS})


@cache
def _openers(wanted: frozenset[str]) -> frozenset[str]:
    """Give the first words of those of two words."""
    return frozenset(first for first, space, _ in (w.partition(" ") for w in wanted) if space)
