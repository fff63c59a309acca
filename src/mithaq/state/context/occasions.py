"""Occasions: what one speaker says on one day is told with the day once.

A report that names a day is often followed by others of the same speaker that do not: the day of
the one is that of the others, unless the article tells of several, or of something earlier.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from mithaq.model import FactType, Modality, Time, Value
from mithaq.state.binding import counted
from mithaq.state.context.battles import battle
from mithaq.state.context.guests import together
from mithaq.state.context.recalls import recalled
from mithaq.state.context.settings import addresses, setting
from mithaq.state.draft import Draft
from mithaq.state.earlier import earlier
from mithaq.state.scene import Scene

_ROLES = {
    FactType.STATEMENT: "speaker",
    FactType.STANCE: "actor",
    FactType.MEETING: "participants",
    FactType.CALL: "participants",
    FactType.DECISION: "body",
}
_MET = (FactType.MEETING, FactType.CALL)
_PLACED = (FactType.STATEMENT, FactType.STANCE, FactType.AGREEMENT_ACT, FactType.MEETING)
_THERE = {FactType.VISIT: "visitor", FactType.MEETING: "participants"}
_DOING = {Modality.HAPPENED, Modality.ONGOING}
_SPOKEN = (FactType.STATEMENT, FactType.STANCE)
_Days = dict[Value, dict[str, Time]]


def occasions(scene: Scene, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Give what has no time of its own that of its occasion.

    That is the meeting or speech that the clause comes back to; for what is said, the one day on
    which its speaker is said to have spoken, or the day of the one meeting that he took part in.
    """
    placed = tuple(_placed(scene, draft, drafts) for draft in drafts)
    told = [draft for draft in placed if _is_told(scene, draft)]
    spoken = _days(draft for draft in told if draft.type in _SPOKEN)
    addressed: _Days = {}
    for actor, time in addresses(scene):
        _add(addressed, actor, time)
    met = _days(draft for draft in told if draft.type in _MET)
    dated = (_dated(scene, draft, (spoken, addressed, met)) for draft in placed)
    return tuple(_decided(scene, draft, told) for draft in dated)


def _placed(scene: Scene, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    if draft.time and not counted(scene, draft.time):
        return draft
    if draft.type in _THERE and (time := _there(scene, draft, drafts)):
        return replace(draft, time=time)
    if draft.type is FactType.ATTACK and not draft.time:
        return replace(draft, time=battle(scene, draft))
    if draft.time or draft.type not in _PLACED:
        return draft
    recall = recalled(scene, draft) if draft.type in _SPOKEN else None
    return replace(draft, time=recall or setting(scene, draft, drafts))


def _there(scene: Scene, draft: Draft, drafts: Sequence[Draft]) -> Time | None:
    """Give the one day on which a visitor met somebody where he went, or went where he met."""
    if earlier(scene, draft.word):
        return None
    beside: _Days = {}
    for other in drafts:
        if other.type in _THERE and _at_once(draft, other) and not earlier(scene, other.word):
            who = set(draft.roles[_THERE[draft.type]]).intersection(other.roles[_THERE[other.type]])
            if who and together(scene, draft, other, drafts):
                _add(beside, draft.type, other.time)
    return _only(beside.get(draft.type, {}))


def _at_once(one: Draft, other: Draft) -> bool:
    """Tell whether the one can be on a day of the other: a visit goes on while its guest meets."""
    return one.modality is other.modality or {one.modality, other.modality} <= _DOING


def _is_told(scene: Scene, draft: Draft) -> bool:
    """Tell whether a draft is of something that was done on a day, and not before the rest."""
    done = draft.type in _ROLES and draft.modality is Modality.HAPPENED
    return done and not earlier(scene, draft.word)


def _days(drafts: Iterable[Draft]) -> _Days:
    """Give for each actor the days that he is told to have acted on."""
    found: _Days = {}
    for draft in drafts:
        for actor in draft.roles.get(_ROLES[draft.type], ()):
            _add(found, actor, draft.time)
    return found


def _add(days: _Days, actor: Value, time: Time | None) -> None:
    if time and time.day:
        days.setdefault(actor, {}).setdefault(time.day, time)


def _only(days: Mapping[str, Time]) -> Time | None:
    """Give the time of the only day, None where there are several or none."""
    return next(iter(days.values())) if len(days) == 1 else None


def _dated(scene: Scene, draft: Draft, known: Iterable[_Days]) -> Draft:
    if draft.time or draft.type not in _SPOKEN or not _is_told(scene, draft):
        return draft
    actors = draft.roles[_ROLES[draft.type]]
    days = next((each[actors[0]] for each in known if len(actors) == 1 and actors[0] in each), {})
    return replace(draft, time=_only(days))


def _decided(scene: Scene, draft: Draft, told: Sequence[Draft]) -> Draft:
    """Give a decision the day of the one that its body took in the sentence before."""
    if draft.time or draft.type is not FactType.DECISION or not _is_told(scene, draft):
        return draft
    here = scene.sheet.words[draft.word].sentence
    beside = (
        other
        for other in told
        if other.type is FactType.DECISION
        if scene.sheet.words[other.word].sentence in (here - 1, here)
    )
    days = _days(beside)
    own = [days.get(body, {}) for body in draft.roles.get("body", ())]
    return replace(draft, time=_only(own[0])) if len(own) == 1 else draft
