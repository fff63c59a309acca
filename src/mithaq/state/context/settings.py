"""Settings: the occasions that an article tells the day of, and comes back to.

التقى الوزيران أمس … ووقعا عقب اللقاء مذكرة: what was done after the meeting was done that day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from mithaq.lexicon import Verbal
from mithaq.model import Time
from mithaq.state.arguments import doer
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
_BOTH = 2
_YEAR = len("2011")


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
    named: list[_Occasion] = []
    for k in range(*clause(scene, draft.word)):
        pointed = scene.norm(k - 1) in _POINTING
        occasion = _at(scene, k, k - 2 if pointed else k - 1)
        if occasion and (pointed or scene.definite(k)):
            return _told(scene, k, occasion, told)
        named += [occasion] if occasion else []
    return next((time for each in named if (time := _of_both(draft, each, told))), None)


def _at(scene: Scene, k: int, before: int) -> _Occasion | None:
    """Give the occasion that a word names as when something was: عقب اللقاء، خلال اتصال."""
    cue = scene.norm(before).removeprefix("و") in _BEFORE
    return next((o for o in _occasions() if o.nouns & scene.bare(k)), None) if cue else None


def _of_both(draft: Draft, occasion: _Occasion, told: Sequence[Draft]) -> Time | None:
    """Give the one day on which those who did it are told to have met: اتفقا خلال اتصال هاتفي."""
    doers = {value for values in draft.roles.values() for value in values}
    met = (d for d in told if d.type in occasion.facts and d.modality is draft.modality)
    days = [
        d.time
        for d in met
        if d.time
        and d.time.resolved
        and len(doers.intersection(d.roles.get("participants", ()))) >= _BOTH
    ]
    return days[0] if len({(day.start, day.end) for day in days}) == 1 else None


def _told(scene: Scene, k: int, occasion: _Occasion, told: Sequence[Draft]) -> Time | None:
    """Give the time of the last such occasion before word ``k``."""
    facts = {d.word: d.time for d in told if d.type in occasion.facts and d.word < k and d.time}
    named = (m for m in range(k - 1, -1, -1) if scene.bare(m) & occasion.nouns)
    last, time = next(((m, t) for m in named if (t := time_of(scene, m, m, m + 1))), (-1, None))
    latest = max(facts, default=-1)
    if last > latest:
        return time if time and len(time.start or "") > _YEAR else None
    return facts.get(latest)


def addresses(scene: Scene) -> Iterator[tuple[str, Time]]:
    """Give who is said to have spoken in public at a time: ألقى الرئيس كلمة أمس."""
    for i, verbs in enumerate(scene.finite):
        verbal = next((v for v in verbs if v.form.lemma in _ADDRESSING), None)
        time = time_of(scene, i, i, i + 1) if verbal and _speech(scene, i, verbal) else None
        if verbal and time:
            subject = doer(scene, i, verbal)
            yield from ((phrase.id, time) for phrase in subject[:1])


def _speech(scene: Scene, i: int, verbal: Verbal) -> bool:
    """Tell whether the object of the verb at ``i`` is a speech: ألقى كلمة، كلمة ألقاها."""
    first, end = scene.sentence(i)
    near = range(max(first, i - _BESIDE), i) if verbal.suffix else range(i + 1, min(end, i + _NEAR))
    return any(scene.bare(k) & _MEDIA for k in near)
