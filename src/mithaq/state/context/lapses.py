"""Facts told by the days between them and another: غداة الهجوم، بعد يومين من اللقاء.

وجاءت الزيارة بعد يوم من القمة: when one of the two was tells when the other was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from mithaq.model import EntityType, FactType, Time
from mithaq.state.context.merge import agree
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.timing import clause, times_between
from mithaq.state.words import words
from mithaq.text import Lapse, fold
from mithaq.vocab import facts as schema

_UTTERANCES = words("clauses", "utterances")
_ONWARD = frozenset({"منذ", "حتي", "الي"})
_BEHIND = 2  # words from what counts the days to the word of the event


def reckoned(scene: Scene, facts: Sequence[Draft], drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Give facts the day that is counted from another.

    Args:
        scene: the article.
        facts: its facts, each once.
        drafts: all the places where the article tells them.
    """
    found = list(facts)
    for lapse in scene.sheet.reading.lapses:
        for k, time in _counted(scene, lapse, found, drafts):
            found[k] = replace(found[k], time=time)
    return tuple(found)


def _counted(
    scene: Scene, lapse: Lapse, facts: Sequence[Draft], drafts: Sequence[Draft]
) -> Iterator[tuple[int, Time]]:
    """Give which facts stand behind a lapse, and their days."""
    cue = scene.sheet.words_in(lapse.span)
    if scene.norm(cue.start - 1).removeprefix("و") in _ONWARD:
        return
    near = [d for d in drafts if cue.stop <= d.word < cue.stop + _BEHIND]
    told = [d for d in near if not schema()[d.type].state]
    day = _day_before(scene, cue.start, facts, drafts) if told else None
    if day is None:
        return
    counted = (date.fromisoformat(day) - timedelta(days=lapse.days)).isoformat()
    for draft in told:
        for k, fact in enumerate(facts):
            if agree(fact, draft) and (fact.word == draft.word or not _resolved(fact)):
                yield k, Time(lapse.span, counted, counted)


def _is_verb(scene: Scene, m: int) -> bool:
    noun = scene.sheet.infos[m].nominals or scene.norm(m - 1) in _UTTERANCES
    return bool(scene.verbs(m)) and not noun


def _resolved(fact: Draft) -> bool:
    return fact.time is not None and fact.time.resolved


def _day_before(
    scene: Scene, k: int, facts: Sequence[Draft], drafts: Sequence[Draft]
) -> str | None:
    """Give the day of what the clause tells before word ``k``, with no other verb between."""
    first = clause(scene, k)[0]
    start = next((m for m in range(k - 1, first, -1) if _is_verb(scene, m)), first)
    told = [time for _, time in times_between(scene, start, k)]
    days = _days(told) or _days(_told(scene, (start, k), facts, drafts))
    return days[-1] if len(set(days)) == 1 else None


def _told(
    scene: Scene, reach: tuple[int, int], facts: Sequence[Draft], drafts: Sequence[Draft]
) -> Iterator[Time | None]:
    """Give the times of the facts that a stretch of words comes back to."""
    start, end = reach
    for draft in drafts:
        if start <= draft.word < end:
            yield from (fact.time for fact in facts if agree(fact, draft))
    for k in range(start, end):
        speaker = _speaker(scene, k + 1) if scene.norm(k) in _UTTERANCES else None
        said = (f for f in facts if speaker and f.type is FactType.STATEMENT)
        yield from (f.time for f in said if f.roles.get("speaker") == (speaker,))


def _speaker(scene: Scene, k: int) -> str | None:
    """Give who is named from word ``k`` on, if only by two words of a name: ولد الشيخ."""
    if phrase := scene.starting(k):
        return phrase.id
    part = f" {scene.norm(k)} {scene.norm(k + 1)} "
    persons = (e for e in scene.entities.values() if e.type is EntityType.PERSON)
    found = [e.id for e in persons if part in f" {fold(e.name)} "]
    return found[0] if len(found) == 1 else None


def _days(times: Sequence[Time | None] | Iterator[Time | None]) -> list[str]:
    """Give the days among times."""
    return [time.day for time in times if time and time.day]
