"""Which time belongs to an event: one of its clause, the nearest."""

from __future__ import annotations

from mithaq.lexicon import reporting
from mithaq.model import Time
from mithaq.state.phrase import PREPOSITIONS
from mithaq.state.scene import COMPLEMENTS, RELATIVES, Scene
from mithaq.state.words import words

_REACH = 22  # words
_PARTING = words("clauses", "contrasting")
_ENDS = frozenset(".؟!…")


def time_of(scene: Scene, i: int, first: int, last: int) -> Time | None:
    """Give the time of the event at word ``i``, told in words ``first`` to ``last``."""
    start, end = clause(scene, i)
    near = [
        (_distance(k, first, last, i), k, time)
        for time in scene.sheet.reading.times
        for k in [scene.sheet.word_at(time.span.start)]
        if start <= k < end and not _elsewhere(scene, i, k)
    ]
    distance, _, found = min(near, key=lambda item: item[:2], default=(_REACH + 1, 0, None))
    return found if distance <= _REACH else None


def ahead(scene: Scene, time: Time | None) -> bool:
    """Tell whether a time lies wholly behind the day of publication."""
    published = scene.sheet.reading.published
    start = time and time.start
    return bool(published and start and start > published[: len(start)])


def clause(scene: Scene, i: int) -> tuple[int, int]:
    """Give the words of the clause around a word, inside its sentence.

    It begins behind أن, الذي, حيث or a full stop in a quotation, and goes on up to the next أن.
    """
    first, last = scene.sentence(i)
    start = max((k for k in range(first + 1, i + 1) if _opens(scene, k)), default=first)
    end = min((k for k in range(i + 1, last) if _closes(scene, k)), default=last)
    return start, end


def _opens(scene: Scene, k: int) -> bool:
    before = scene.norm(k - 1)
    return before in COMPLEMENTS | RELATIVES | _PARTING or _stops(scene, k)


def _closes(scene: Scene, k: int) -> bool:
    return scene.norm(k) in COMPLEMENTS | _PARTING or _stops(scene, k)


def _stops(scene: Scene, k: int) -> bool:
    return bool(_ENDS.intersection(scene.sheet.words[k].gap))


def _elsewhere(scene: Scene, i: int, k: int) -> bool:
    """Tell whether the time at word ``k`` is that of something else than the event at ``i``.

    It is in a relative clause about someone, or of what is announced rather than of the
    announcement (أعلن الجيش تحرير المدينة فجر السبت).
    """
    between = range(i + 1, k)
    if any(scene.norm(m) in RELATIVES and m - 1 in scene.at for m in between):
        return True
    speaks = any(v.form.lemma in reporting() for v in scene.verbs(i))
    return speaks and any(_deed(scene, m) for m in between)


def _deed(scene: Scene, m: int) -> bool:
    """Tell whether a word is a verbal noun in the accusative: what is announced."""
    known = scene.sheet.infos[m].common == "function" or m in scene.at or m in scene.sheet.timed
    if known or scene.norm(m - 1).removeprefix("و") in PREPOSITIONS:
        return False
    nouns = scene.sheet.infos[m].nominals
    return any(not (n.participle or n.definite or n.suffix or n.prefix) for n in nouns)


def _distance(k: int, first: int, last: int, i: int) -> int:
    return 0 if first <= k < last else min(abs(k - first), abs(k - last), abs(k - i))
