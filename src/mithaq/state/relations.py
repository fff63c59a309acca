"""Relation: who leads, backs or belongs to whom; where a place lies, mithaq.state.locations says.

Most ties are stated by what stands between two neighbouring noun phrases; those that a verb states
(تقوده الولايات المتحدة) are frames.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from mithaq.model import EntityType, FactType
from mithaq.state.arguments import group
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import framed
from mithaq.state.locations import capitals, located, national, seated
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.ties import between, tie
from mithaq.state.words import words

_LED = words("relations", "led")
_SENT = words("relations", "sent")
_BACKED = words("relations", "backed")
_PART = words("relations", "part")
_ENLISTED = words("relations", "enlisted")
_WITHIN = words("relations", "within")
_MEMBER = words("relations", "member")
_AMONG = words("relations", "among")
_MEMBERS = words("relations", "members")
_HOLDS = words("relations", "holds")
_MEETINGS = words("relations", "meetings")
_BODIES = (EntityType.ORGANIZATION, EntityType.FORCE)
_OWNERS = {EntityType.FORCE: ("ب", "في", "ل"), EntityType.ORGANIZATION: ("ب", "ل")}
_MEMBERSHIP = (EntityType.PERSON, EntityType.COUNTRY, EntityType.FORCE)
_AGENTS = (*_BODIES, EntityType.PERSON, EntityType.COUNTRY, EntityType.OFFICE)
_NEAR = 3  # words between the two
_NEAR_PLACE = 5
_BEFORE = 3  # words before one that is led


def relations(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the ties that the words between two noun phrases, a post or a verb state."""
    standing = [event for event in events if _standing(event) and not _presided(scene, event)]
    yield from framed(FactType.RELATION)(scene, standing)
    yield from capitals(scene)
    yield from seated(scene)
    yield from national(scene)
    yield from _memberships(scene)
    yield from _nested(scene)
    for one, other in zip(scene.phrases, scene.phrases[1:], strict=False):
        if _neighbours(scene, one, other):
            found = (list(rule(scene, one, other)) for rule in _RULES)
            yield from next((drafts for drafts in found if drafts), [])


def _standing(event: Event) -> bool:
    """Tell whether a verb states a tie that lasts: help does only in a clause about the helped."""
    backed = event.frame.set.get("relation") == "backed_by"
    return not backed or bool(event.verbal and event.verbal.suffix)


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


def _memberships(scene: Scene) -> Iterator[Draft]:
    """Give the bodies of those who are called members of one: القيادي في حركة النهضة فلان."""
    ids = {ref.mention: ref.entity for ref in scene.resolution.references}
    for ref in scene.resolution.references:
        holder, body = ref.mention.holder, scene.entities[ref.entity].of
        first = scene.sheet.word_at(ref.mention.span.start)
        if holder in ids and body and scene.norm(first) in _MEMBERS:
            phrase = scene.at.get(first)
            if phrase and scene.type(body) in _BODIES:
                yield tie("member_of", phrase, phrase, ids[holder], body)


def _nested(scene: Scene) -> Iterator[Draft]:
    """Give the bodies inside whose names another stands: الفرق الهندسية التابعة للجيش."""
    for ref in scene.resolution.references:
        first = scene.sheet.word_at(ref.mention.span.start)
        phrase = scene.at.get(first)
        if phrase is None or {phrase.type, ref.mention.type} - set(_BODIES):
            continue
        inside = phrase.first < first and ref.entity != phrase.id
        if inside and _owned(scene, first, ref.mention.span.start):
            yield tie("part_of", phrase, phrase, phrase.id, ref.entity)


def _owned(scene: Scene, first: int, start: int) -> bool:
    """Tell whether what starts at ``start`` in word ``first`` is named as the owner of another."""
    clitic = scene.norm(first)[0] if scene.sheet.words[first].start < start else ""
    before = scene.norm(first - 1)
    return clitic == "ب" or (clitic == "ل" and before in _PART) or before == "في"


def _led(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """التحالف الدولي بقيادة الولايات المتحدة، but not وفد الحركة برئاسة مشعل."""
    before = {scene.norm(k) for k in range(one.first - _BEFORE, one.first + 1)}
    ranked = other.first - 1 - (scene.light(other.first - 1) and other.first - 1 > one.last)
    leads = scene.norm(ranked) in _LED and ranked >= one.last and other.type in _AGENTS
    if leads and one.type in _BODIES and not before & _SENT:
        yield tie("led_by", one, other, one.id, other.id)


def _backed(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """المليشيات المدعومة من إيران."""
    backed = between(scene, one, other) & _BACKED and other.type in _AGENTS
    if backed and one.type in _BODIES:
        yield tie("backed_by", one, other, one.id, other.id)


def _part(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """القوات التابعة للنظام، فيلق القدس للحرس الثوري، لجنة الدفاع بمجلس النواب."""
    if one.type not in _BODIES or other.joined:
        return
    words = between(scene, one, other)
    within = words & _WITHIN and other.first - one.last == 1 and other.type in _BODIES
    stated = (words & _PART and other.preposition == "ل") or within or words & _ENLISTED
    beside = other.first - one.last <= (other.preposition == "في")
    owned = beside and one.type is other.type and other.preposition in _OWNERS[one.type]
    if stated or owned:
        yield tie("part_of", one, other, one.id, other.id)


def _member(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """تركيا العضو في الحلف الأطلسي، فلان، أحد قادة الحركة، النائب عن كتلة التغيير فلان."""
    if other.type not in _BODIES or other.joined:
        return
    person, words = one.type is EntityType.PERSON, between(scene, one, other)
    posted = any(scene.type(id_) is EntityType.OFFICE for id_ in one.ids)
    stands = person and posted and other.preposition == "عن" and not words - {"عن"}
    named = words & (_MEMBER | _MEMBERS if person else _MEMBER) and one.type in _MEMBERSHIP
    if named or (person and words & _AMONG) or stands:
        yield tie("member_of", one, other, one.id, other.id)


def _called(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """القيادي في حركة النهضة فلان، ضابط الحرس الثوري فلان."""
    title = one.first - (2 if one.preposition in ("في", "من") else 1)
    person = other.type is EntityType.PERSON and not other.preposition and not other.joined
    called = scene.norm(title).removeprefix("و") in _MEMBERS
    if one.type in _BODIES and person and one.last == other.first and called:
        yield tie("member_of", one, other, other.id, one.id)


def _held(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """مجلس التعاون الذي يضم السعودية والبحرين."""
    if between(scene, one, other) & _HOLDS and one.type in _BODIES:
        members = group(scene, other)
        for member in (phrase for phrase in members if phrase.type in _AGENTS):
            yield tie("member_of", one, members[-1], member.id, one.id)


_RULES: tuple[Callable[[Scene, Phrase, Phrase], Iterator[Draft]], ...] = (
    _led,
    _backed,
    _part,
    _member,
    _called,
    _held,
    located,
)
