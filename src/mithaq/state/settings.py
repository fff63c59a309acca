"""Settings: the occasions that an article tells the day of, and comes back to.

التقى الوزيران أمس … ووقعا عقب اللقاء مذكرة: what was done after the meeting was done that day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from mithaq.lexicon import Verbal
from mithaq.model import Time
from mithaq.state.antecedents import implied
from mithaq.state.arguments import of_verb
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.timing import clause, time_of
from mithaq.state.words import table, words
from mithaq.text import fold

_BEFORE = words("occasions", "before")
_POINTING = words("occasions", "pointing")
_ADDRESSING = words("occasions", "addressing")
_MEDIA = words("speech", "media")
_NEAR = 8  # words from a verb to the speech that is its object
_BESIDE = 4  # words from a speech to a clause about it


class _Occasion(NamedTuple):
    nouns: frozenset[str]
    facts: frozenset[str]


@cache
def _occasions() -> tuple[_Occasion, ...]:
    return tuple(
        _Occasion(frozenset(map(fold, block["nouns"])), frozenset(block["facts"]))
        for block in table("occasions")["occasion"]
    )


def setting(scene: Scene, draft: Draft, told: Sequence[Draft]) -> Time | None:
    """Give the time of the known occasion at which a draft was done; None where there is none.

    ``told`` are the drafts that tell of encounters, and when they were.
    """
    start, end = clause(scene, draft.word)
    for k in range(start, end):
        occasion = _known(scene, k)
        if occasion:
            return _told(scene, k, occasion, told)
    return None


def _known(scene: Scene, k: int) -> _Occasion | None:
    """Give the occasion that a word comes back to: عقب اللقاء، خلال هذه القمة."""
    if scene.norm(k - 1) in _POINTING:
        k_before = k - 2
    elif any(split.stem.startswith("ال") for split in scene.sheet.infos[k].splits):
        k_before = k - 1
    else:
        return None
    cue = scene.norm(k_before).removeprefix("و") in _BEFORE
    return next((o for o in _occasions() if o.nouns & _stems(scene, k)), None) if cue else None


def _stems(scene: Scene, k: int) -> set[str]:
    return {split.stem.removeprefix("ال") for split in scene.sheet.infos[k].splits}


def _told(scene: Scene, k: int, occasion: _Occasion, told: Sequence[Draft]) -> Time | None:
    """Give the time of the last such occasion before word ``k``."""
    facts = {d.word: d.time for d in told if d.type in occasion.facts and d.word < k and d.time}
    named = (m for m in range(k - 1, -1, -1) if _stems(scene, m) & occasion.nouns)
    last = next((m for m in named if time_of(scene, m, m, m + 1)), None)
    latest = max(facts, default=None)
    if last is not None and (latest is None or last > latest):
        return time_of(scene, last, last, last + 1)
    return facts[latest] if latest is not None else None


def addresses(scene: Scene) -> Iterator[tuple[str, Time]]:
    """Give who is said to have spoken in public at a time: ألقى الرئيس كلمة أمس."""
    for i in range(len(scene.sheet.words)):
        verbal = next((v for v in scene.verbs(i) if v.form.lemma in _ADDRESSING), None)
        time = time_of(scene, i, i, i + 1) if verbal and _speech(scene, i, verbal) else None
        if verbal and time:
            subject = of_verb(scene, i, verbal).subject or implied(scene, i, verbal)
            yield from ((phrase.id, time) for phrase in subject[:1])


def _speech(scene: Scene, i: int, verbal: Verbal) -> bool:
    """Tell whether the object of the verb at ``i`` is a speech: ألقى كلمة، كلمة ألقاها."""
    first, end = scene.sentence(i)
    near = range(max(first, i - _BESIDE), i) if verbal.suffix else range(i + 1, min(end, i + _NEAR))
    return any(_stems(scene, k) & _MEDIA for k in near)
