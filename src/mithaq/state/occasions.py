"""Occasions: what one speaker says on one day is told with the day once.

A report that names a day is often followed by others of the same speaker that do not: the day of
the one is that of the others, unless the article tells of several, or of something earlier.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from mithaq.model import FactType, Modality, Time, Value
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.words import words

_ROLES = {
    FactType.STATEMENT: "speaker",
    FactType.STANCE: "actor",
    FactType.MEETING: "participants",
    FactType.CALL: "participants",
}
_SPOKEN = (FactType.STATEMENT, FactType.STANCE)
_EARLIER = words("clauses", "earlier")
_BEING = words("clauses", "being")
_NEAR = 6  # words
_DAY = len("2011-12-31")


def occasions(scene: Scene, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Give what is said without a time the one day on which its speaker is said to have spoken.

    Who is not said to have spoken on any day spoke at the one meeting that he took part in.
    """
    told = [draft for draft in drafts if _is_told(scene, draft)]
    spoken = _days(draft for draft in told if draft.type in _SPOKEN)
    met = _days(draft for draft in told if draft.type not in _SPOKEN)
    return tuple(_dated(scene, draft, spoken, met) for draft in drafts)


def _is_told(scene: Scene, draft: Draft) -> bool:
    """Tell whether a draft is of something that was done on a day, and not before the rest."""
    done = draft.type in _ROLES and draft.modality is Modality.HAPPENED
    return done and not _earlier(scene, draft.word)


def _earlier(scene: Scene, word: int) -> bool:
    """Tell whether a word tells of an earlier occasion: كان الوزير قد أعلن، سبق أن أعلن."""
    first = max(scene.sentence(word)[0], word - _NEAR)
    return any(scene.norm(k) in _EARLIER | _BEING for k in range(first, word + 2))


def _days(drafts: Iterable[Draft]) -> Mapping[Value, Mapping[str, Time]]:
    """Give for each actor the days that he is told to have acted on."""
    found: dict[Value, dict[str, Time]] = defaultdict(dict)
    for draft in drafts:
        time = draft.time
        if time and time.start and time.start == time.end and len(time.start) == _DAY:
            for actor in draft.roles.get(_ROLES[draft.type], ()):
                found[actor].setdefault(time.start, time)
    return found


def _dated(
    scene: Scene,
    draft: Draft,
    spoken: Mapping[Value, Mapping[str, Time]],
    met: Mapping[Value, Mapping[str, Time]],
) -> Draft:
    if draft.time or draft.type not in _SPOKEN or not _is_told(scene, draft):
        return draft
    for days in (spoken, met):
        known = [days.get(actor, {}) for actor in draft.roles[_ROLES[draft.type]]]
        if len(known) == 1 and known[0]:
            only = list(known[0].values())
            return replace(draft, time=only[0]) if len(only) == 1 else draft
    return draft
