"""Relation: who leads, backs or belongs to whom; where a place lies, `locations` says.

Most ties are stated by what stands between two neighbouring noun phrases; those that a verb states
(تقوده الولايات المتحدة) are frames.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from mithaq.model import BODIES, EntityType, FactType, Modality
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import draft
from mithaq.state.modality import modality
from mithaq.state.phrase import Phrase
from mithaq.state.relation.locations import called_capital, capitals, located, national, seated
from mithaq.state.relation.members import (
    belonging,
    called,
    held,
    listed,
    member,
    memberships,
    sender,
)
from mithaq.state.relation.ties import AGENTS, between, nested, tail, tie
from mithaq.state.scene import Scene
from mithaq.state.speech.sources import outlet
from mithaq.state.words import words

_LED = words("relations", "led")
_SENT = words("relations", "sent")
_BACKED = words("relations", "backed")
_PART = words("relations", "part")
_ENLISTED = words("relations", "enlisted")
_BRANCHES = words("relations", "branches")
_LINKED = words("relations", "linked")
_SIDING = words("relations", "siding")
_WITHIN = words("relations", "within")
_MEETINGS = words("relations", "meetings")
_OWNERS = {EntityType.FORCE: ("ب", "في", "ل"), EntityType.ORGANIZATION: ("ب", "ل")}
_HOLDING = (Modality.HAPPENED, Modality.ONGOING)
_SPAN = 16  # words from who joins to the body
_NEAR = 3  # words between the two
_NEAR_PLACE = 5
_BEFORE = 3  # words before one that is led


def relations(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the ties that the words between two noun phrases, a post or a verb state."""
    ties = (event for event in events if event.frame.fact is FactType.RELATION)
    standing = [e for e in ties if _standing(scene, e) and not _presided(scene, e)]
    yield from (_coming(scene, event) for event in standing)
    yield from capitals(scene)
    yield from seated(scene)
    yield from national(scene)
    yield from memberships(scene)
    yield from _nested(scene)
    for one, other in zip(scene.phrases, scene.phrases[1:], strict=False):
        if _neighbours(scene, one, other):
            found = (list(rule(scene, one, other)) for rule in _RULES)
            yield from next((drafts for drafts in found if drafts), [])
            body = tail(scene, one)
            yield from (draft for rule in _OFBODIES if body for draft in rule(scene, body, other))


def _standing(scene: Scene, event: Event) -> bool:
    """Tell whether a verb states a tie that lasts and holds.

    Help does only in a clause about the helped; who may join or will is no member yet.
    """
    helping = event.frame.set["relation"] == "backed_by" and event.frame.subject == "object"
    lasting = not helping or bool(event.verbal and event.verbal.suffix)
    joins = event.frame.set["relation"] == "member_of"
    return lasting and (not joins or _joined(scene, event))


def _coming(scene: Scene, event: Event) -> Draft:
    """Give the tie that a verb states, which in the future is only planned: سيترأس اللجنة."""
    made = draft(scene, event)
    coming = bool(event.verbal and event.verbal.future)
    return replace(made, modality=Modality.PLANNED) if coming else made


def _joined(scene: Scene, event: Event) -> bool:
    """Tell whether one joined a body that is named near: not تقدم ليلتحق بالحركة."""
    aim = event.verbal is not None and event.verbal.prefix.endswith("ل")
    held = modality(scene, event.word, event.verbal) in _HOLDING
    return held and not aim and event.last - event.first <= _SPAN


def _presided(scene: Scene, event: Event) -> bool:
    """Tell whether a verb tells who was in the chair once: ترأس الوزير اجتماع اللجنة."""
    if event.frame.set.get("relation") != "led_by":
        return False
    heads = (_MEETINGS & scene.bare(k) for k in range(event.word + 1, event.last))
    return any(heads)


def _neighbours(scene: Scene, one: Phrase, other: Phrase) -> bool:
    placed = one.type is EntityType.PLACE
    near = other.first - one.last <= (_NEAR_PLACE if placed else _NEAR)
    return near and scene.sentence(one.first) == scene.sentence(other.first) and one.id != other.id


def _nested(scene: Scene) -> Iterator[Draft]:
    """Give the bodies inside whose names another stands: الفرق الهندسية التابعة للجيش."""
    for outer, inner, start in nested(scene):
        if outer.type in BODIES and inner.type in BODIES and _owned(scene, inner.first, start):
            yield tie("part_of", outer, outer, outer.id, inner.id)


def _owned(scene: Scene, first: int, start: int) -> bool:
    """Tell whether what starts at ``start`` in word ``first`` is named as the owner of another."""
    clitic = scene.norm(first)[0] if scene.sheet.words[first].start < start else ""
    before = scene.norm(first - 1)
    return clitic == "ب" or (clitic == "ل" and before in _PART) or before == "في"


def _led(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """التحالف الدولي بقيادة الولايات المتحدة، but not وفد الحركة برئاسة مشعل."""
    before = {scene.norm(k) for k in range(one.first - _BEFORE, one.first + 1)}
    ranked = other.first - 1 - (scene.light(other.first - 1) and other.first - 1 > one.last)
    leads = scene.norm(ranked) in _LED and ranked >= one.last and other.type in AGENTS
    if leads and one.type in BODIES and not before & _SENT:
        yield tie("led_by", one, other, one.id, other.id)


def _backed(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """المليشيات المدعومة من إيران."""
    backed = between(scene, one, other) & _BACKED and other.type in AGENTS
    if backed and one.type in BODIES:
        yield tie("backed_by", one, other, one.id, other.id)


def _part(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """القوات التابعة للنظام، فيلق القدس للحرس الثوري، لجنة الدفاع بمجلس النواب."""
    if one.type not in BODIES or other.joined or scene.norm(other.first - 1) in _SIDING:
        return
    words = between(scene, one, other) | {scene.norm(one.last - 1)}
    within = words & _WITHIN and other.first - one.last == 1 and other.type in BODIES
    owning = words & _PART and other.preposition == "ل"
    linking = words & _LINKED and other.preposition == "ب"
    stated = owning or linking or within or words & _ENLISTED or _branch(scene, other)
    beside = other.first - one.last <= (other.preposition == "في")
    owned = beside and one.type is other.type and other.preposition in _OWNERS[one.type]
    told = outlet(scene, other) and not stated  # whom somebody of the body spoke to
    if stated or (owned and not told):
        yield tie("part_of", one, other, one.id, other.id)


def _branch(scene: Scene, other: Phrase) -> bool:
    """Tell whether a body is called the arm of another: الكتائب، ذراع الحركة."""
    return not other.preposition and scene.norm(other.first - 1) in _BRANCHES


_RULES: tuple[Callable[[Scene, Phrase, Phrase], Iterator[Draft]], ...] = (
    _led,
    _backed,
    _part,
    listed,
    member,
    called,
    sender,
    held,
    belonging,
    called_capital,
    located,
)
# What is told of a body that a post or a person is named after.
_OFBODIES = (_led, _backed, _part)
