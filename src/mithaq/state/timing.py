"""Which time belongs to an event: one of its clause, the nearest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from mithaq.model import EntityType, Span, Time
from mithaq.state.binding import counted, elsewhere
from mithaq.state.scene import Scene
from mithaq.state.wording import COMPLEMENTS, RELATIVES
from mithaq.state.words import words

_REACH = 22  # words
_OPENING = 2  # words before the verb of a sentence
_CLOSING = COMPLEMENTS | words("clauses", "contrasting")
_BEGINNING = _CLOSING | RELATIVES
_OCCASIONAL = words("clauses", "occasional")
_SOURCES = words("speech", "according")
_ENDURING = words("clauses", "enduring")
_UPCOMING = words("clauses", "upcoming")
_ENDS = frozenset(".؟!…")


def time_of(scene: Scene, i: int, first: int, last: int) -> Time | None:
    """Give the time of the event at word ``i``, told in words ``first`` to ``last``."""
    start, end = _own(scene, i)
    near = [
        (_distance(k, first, last, i), abs(k - i), time)
        for k, time in times_between(scene, start, end)
        if not elsewhere(scene, i, k, time)
    ]
    distance, _, found = min(near, key=lambda item: item[:2], default=(_REACH + 1, 0, None))
    return _lasting(scene, i, found) if distance <= _REACH else _behind(scene, i)


def _lasting(scene: Scene, i: int, time: Time | None) -> Time | None:
    """Give how long that was which began and went on: اندلعت الخميس واستمرت حتى الجمعة."""
    for (k, began), (m, until) in pairwise(times_between(scene, *clause(scene, i))):
        if time in (began, until) and began.day and until.start is None and _endures(scene, k, m):
            return Time(Span(began.span.start, until.span.end), began.start, until.end)
    return time


def _endures(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a verb joined to the event says it went on, and not one about something else."""
    if any(scene.norm(k) in RELATIVES for k in range(start, end)):
        return False
    verbs = (verb for k in range(start, end) for verb in scene.verbs(k))
    return any(verb.prefix and verb.form.lemma in _ENDURING for verb in verbs)


def _own(scene: Scene, i: int) -> tuple[int, int]:
    """Give the words of the clause that tell when the event was; بعد يومين من parts it from it."""
    start, end = clause(scene, i)
    measured = (t for k, t in times_between(scene, start, i) if counted(scene, t))
    return max([start, *(scene.sheet.words_in(t.span).stop for t in measured)]), end


def times_between(scene: Scene, start: int, end: int) -> Iterator[tuple[int, Time]]:
    """Give the times of a stretch of words; what looks like one in a name is none (تيريزا ماي)."""
    for time in scene.sheet.reading.times:
        k = scene.sheet.word_at(time.span.start)
        if start <= k < end and not (k in scene.at and _named(scene, time)):
            yield k, time


def _named(scene: Scene, time: Time) -> bool:
    mentions = (ref.mention for ref in scene.resolution.references)
    return any(m.type is EntityType.PERSON and m.span.holds(time.span) for m in mentions)


def _behind(scene: Scene, i: int) -> Time | None:
    """Give the time of a whole sentence, told behind all that it says: …، وذلك في بيان أمس."""
    first, end = scene.sentence(i)
    if i - first > _OPENING:
        return None
    tails = (k for k in range(i + 1, end) if returns(scene, k))
    found = (time for k in tails for _, time in times_between(scene, k, end))
    return next(found, None)


def ahead(scene: Scene, time: Time | None) -> bool:
    """Tell whether a time lies wholly behind the day of publication.

    A week, or a day of no known date, does where it is called coming: الأسبوع المقبل.
    """
    if time and not time.resolved:
        return any(scene.norm(k) in _UPCOMING for k in scene.sheet.words_in(time.span))
    published = scene.sheet.reading.published
    start = time and time.start
    return bool(published and start and start > published[: len(start)])


def clause(scene: Scene, i: int) -> tuple[int, int]:
    """Give the words of the clause around a word, inside its sentence.

    It begins behind أن, الذي, حيث or a full stop in a quotation, and goes on up to the next أن.
    """
    first, last = scene.sentence(i)
    start = next((k for k in range(i, first, -1) if _opens(scene, k)), first)
    end = next((k for k in range(i + 1, last) if _closes(scene, k)), last)
    return start, end


def returns(scene: Scene, k: int) -> bool:
    """Tell whether the article goes back from what is said to when and where it was.

    …، وذلك في مؤتمر صحفي; …، وفقا لما قاله خلال زيارته.
    """
    norm = scene.norm(k)
    if norm in _SOURCES and scene.norm(k + 1) in ("ما", "لما"):
        return bool(scene.verbs(k + 2)) and k + 3 not in scene.at
    return norm == "وذلك" and scene.norm(k + 1) in _OCCASIONAL


def _opens(scene: Scene, k: int) -> bool:
    return scene.norm(k - 1) in _BEGINNING or _stops(scene, k)


def _closes(scene: Scene, k: int) -> bool:
    return scene.norm(k) in _CLOSING or _stops(scene, k)


def _stops(scene: Scene, k: int) -> bool:
    """Tell whether a full stop stands before a word, and not between letters: سي.آي.إيه."""
    word, before = scene.sheet.words[k], scene.sheet.words[max(0, k - 1)]
    return word.start - before.end > 1 and bool(_ENDS.intersection(word.gap))


def _distance(k: int, first: int, last: int, i: int) -> int:
    return 0 if first <= k < last else min(abs(k - first), abs(k - last), abs(k - i))
