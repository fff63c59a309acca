"""One fact said several times in an article is one statement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mithaq.model import FactType, Modality, Time, Value
from mithaq.state.complete import NEEDS
from mithaq.state.draft import Draft
from mithaq.state.earlier import EARLIER
from mithaq.vocab import RoleKind, facts

_TELLING = {Modality.HAPPENED, Modality.PLANNED, Modality.POSSIBLE, Modality.ONGOING}
_ROUND = "round"  # of a session, which need not be told each time
_DONE = {Modality.HAPPENED, Modality.ONGOING}
_ONCE = (FactType.VISIT, FactType.SESSION)
_WISHED = {Modality.POSSIBLE, Modality.DEMANDED}


def merged(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """Unite drafts of one fact: the same main roles, and nothing else in which they differ."""
    found: list[Draft] = []
    for draft in drafts:
        twin = next((k for k, other in enumerate(found) if _same(other, draft)), None)
        if twin is None:
            found.append(draft)
        else:
            found[twin] = _united(found[twin], draft)
    return tuple(found)


def _same(one: Draft, other: Draft) -> bool:
    if one.type is not other.type or not agree(one, other):
        return False
    if one.type is FactType.STANCE:
        return True
    if one.type is FactType.STATEMENT:
        before = (one.rule == EARLIER) is not (other.rule == EARLIER)
        if before or one.modality is not other.modality:
            return False
        return _known(one.time) is not _known(other.time) and not (one.time and other.time)
    if one.type is FactType.DECISION and one.rule != other.rule:
        return False  # a body decides more than one thing: another verb, another measure
    apart = _other_dead(one, other) or not coincide(one.time, other.time)
    return not apart and _compatible(one, other)


def _other_dead(one: Draft, other: Draft) -> bool:
    """Tell whether two attacks killed so many each: 23 in all, and two of them in one strike.

    One who died may be the one of many who is named.
    """
    dead = [draft.roles.get("killed", ()) for draft in (one, other)]
    return all(dead) and dead[0] != dead[1] and (1,) not in dead


def _known(time: Time | None) -> bool:
    return time is not None and time.resolved


def coincide(one: Time | None, other: Time | None) -> bool:
    """Tell whether two times can be the same: equal, one inside the other, or one unknown."""
    if one is None or other is None or not (one.resolved and other.resolved):
        return True
    if _inside(one, other) or _inside(other, one):
        return True
    ends = ((one.start or "", other.start or ""), (one.end or "", other.end or ""))
    return all(a.startswith(b) or b.startswith(a) for a, b in ends if bool(a) is bool(b)) and all(
        bool(a) is bool(b) for a, b in ends
    )


def _inside(one: Time, other: Time) -> bool:
    """Tell whether a span lies in a month or year: 30 أو 31 يوليو in أواخر يوليو."""
    whole, ends = other.start or "", (one.start or "", one.end or "")
    single = bool(whole) and other.end in (None, other.start)
    return single and all(end.startswith(whole) for end in ends)


def _compatible(one: Draft, other: Draft) -> bool:
    """Tell whether the modalities of two drafts can be those of one event.

    An act upon an agreement is done once: a withdrawal that is announced in one sentence is only
    called so in the next; so is a visit or a session of which no second day is told. What is denied
    or demanded is another matter, but for what is hoped for too.
    """
    if one.modality is other.modality:
        return True
    if one.type in _ONCE and not (_known(one.time) and _known(other.time)):
        return {one.modality, other.modality} <= _TELLING
    if one.type is FactType.ATTACK:
        return _same_scene(one, other)
    told = {one.modality, other.modality}
    return one.type is FactType.AGREEMENT_ACT and (told <= _TELLING or told <= _WISHED)


def _same_scene(one: Draft, other: Draft) -> bool:
    """Tell whether two attacks, of which one may not have been, are told of one place and doer."""
    place = one.roles.get("place")
    same_doer = one.roles.get("attacker") == other.roles.get("attacker")
    denied = Modality.DENIED in (one.modality, other.modality)
    return bool(place) and place == other.roles.get("place") and (same_doer or not denied)


def agree(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts can tell one fact: what only one of them says does not part them."""
    return all(
        _fits(
            frozenset(one.roles.get(name, ())),
            frozenset(other.roles.get(name, ())),
            strict=(role.kind is not RoleKind.ENTITY and name != _ROUND)
            or (name in NEEDS[one.type] and not _partly(one, other)),
        )
        for name, role in facts()[one.type].roles.items()
        if role.key
    )


def _partly(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts can be one fact though one names fewer: who goes, or who is hit.

    In a fight each side is hit, and another fact may tell of one of them.
    """
    if one.type is FactType.VISIT:
        return True
    sides = [
        [frozenset(made.roles.get(role, ())) for made in (one, other)]
        for role in ("target", "attacker", "killed")
    ]
    fight = any(hit == by for hit, by in zip(*sides[:2], strict=True))
    differ = any(a and b and a != b for a, b in sides[1:])
    return one.type is FactType.ATTACK and not (fight or differ)


def _fits(one: frozenset[Value], other: frozenset[Value], *, strict: bool) -> bool:
    return one == other if strict else one <= other or other <= one


def _united(one: Draft, other: Draft) -> Draft:
    """Give the first with what the second adds; an attack that was done before one that may be."""
    if one.type is FactType.ATTACK and other.modality in _DONE and one.modality not in _DONE:
        one, other = other, one
    longer = {
        role: max(one.roles.get(role, ()), other.roles.get(role, ()), key=len)
        for role in {**one.roles, **other.roles}
    }
    return replace(one, roles=longer, time=_surer(one.time, other.time))


def _surer(one: Time | None, other: Time | None) -> Time | None:
    told = [time for time in (one, other) if time]
    return max(
        told, key=lambda time: (time.resolved, len(time.start or time.end or "")), default=None
    )
