"""Relation: who is a member of which body (القيادي في الحركة، العضو في الحلف، الذي يضم)."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.model import BODIES, EntityType
from mithaq.state.arguments import Group, group
from mithaq.state.draft import Draft
from mithaq.state.phrase import Phrase
from mithaq.state.relation.ties import AGENTS, between, tie
from mithaq.state.scene import Scene
from mithaq.state.words import words

_MEMBER = words("relations", "member")
_ONE = words("relations", "one")
_AMONG = words("relations", "among")
_STANDING = words("relations", "standing")
_CALLINGS = words("relations", "callings")
_MEMBERS = words("relations", "members")
_HOLDS = words("relations", "holds")
_MADE = words("relations", "made")
_GATHERED = words("relations", "gathered")
_LISTING = words("relations", "listing")
_BELONGS = words("relations", "belongs")
_STATES = (EntityType.COUNTRY, *BODIES)
_MEMBERSHIP = (EntityType.PERSON, EntityType.COUNTRY, EntityType.FORCE)
_MANY = 2


def memberships(scene: Scene) -> Iterator[Draft]:
    """Give the bodies of those who are called members of one: القيادي في حركة النهضة فلان."""
    ids = {ref.mention: ref.entity for ref in scene.resolution.references}
    for ref in scene.resolution.references:
        holder, body = ref.mention.holder, scene.entities[ref.entity].of
        first = scene.sheet.word_at(ref.mention.span.start)
        if holder in ids and body and scene.norm(first) in _MEMBERS:
            phrase = scene.at.get(first)
            if phrase and scene.type(body) in BODIES:
                yield tie("member_of", phrase, phrase, ids[holder], body)


def member(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """تركيا العضو في الحلف الأطلسي، فلان، أحد قادة الحركة، النائب عن كتلة التغيير فلان."""
    if other.type not in BODIES or other.joined or "،" in scene.sheet.words[other.first].gap:
        return
    person, words = one.type is EntityType.PERSON, between(scene, one, other)
    posted = any(scene.type(id_) is EntityType.OFFICE for id_ in one.ids)
    stands = person and posted and other.preposition == "عن" and not words - {"عن"}
    named = words & (_MEMBER | _MEMBERS if person else _MEMBER) and one.type in _MEMBERSHIP
    if named or stands or (person and (words & _STANDING or _one_of(scene, words, other))):
        yield tie("member_of", one, other, one.id, other.id)


def _one_of(scene: Scene, words: frozenset[str], other: Phrase) -> bool:
    """Tell whether a phrase names many, of whom one is meant: أحد قادة الحركة، من بين مؤسسيها."""
    return bool(words & _ONE and (words | {scene.norm(other.first)}) & _AMONG)


def belonging(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """تركيا عضو في حلف شمال الأطلسي."""
    body = scene.entities[other.id].of
    named = scene.norm(other.first) in _BELONGS and not other.preposition
    near = other.first - one.last <= 1 and not one.preposition
    if named and near and body and one.type in _STATES and scene.type(body) in BODIES:
        yield tie("member_of", one, other, one.id, body)


def called(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """القيادي في حركة النهضة فلان، ضابط الحرس الثوري السابق فلان."""
    title = one.first - (2 if one.preposition in ("في", "من") else 1)
    person = other.type is EntityType.PERSON and not other.preposition and not other.joined
    described = scene.sheet.infos[title].common == "adjective" and scene.sheet.joined(title)
    titles = (title, title - 1) if described else (title,)
    named = any(scene.norm(k).removeprefix("و") in _MEMBERS for k in titles)
    near = other.first - one.last <= 1 and all(scene.light(k) for k in range(one.last, other.first))
    if one.type in BODIES and person and near and named:
        yield tie("member_of", one, other, other.id, one.id)


def sender(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """فلان، من معهد كارنيغي، …; الناشط فلان من منظمة العفو الدولية."""
    named = one.type is EntityType.PERSON and other.type is EntityType.ORGANIZATION
    if not named or other.preposition != "من" or other.first - one.last > 1:
        return
    closes = other.last == scene.sentence(one.first)[1] or _parted(scene, other.last)
    if scene.norm(one.first - 1) in _CALLINGS or (closes and _parted(scene, one.last)):
        yield tie("member_of", one, other, one.id, other.id)


def _parted(scene: Scene, k: int) -> bool:
    return "،" in scene.sheet.words[k].gap


def held(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """مجلس التعاون الذي يضم السعودية والبحرين، التحالف المكون من السعودية والإمارات."""
    words, members = between(scene, one, other), group(scene, other)
    made = words & _MADE and other.preposition == "من" and len(members) >= _MANY
    if one.type in BODIES and (words & _HOLDS or made):
        yield from _members(one, members)


def listed(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """أعضاء الحركة، ومنهم فلان وفلان."""
    gathered = not _GATHERED.isdisjoint(scene.stems(one.first) | scene.stems(one.first - 1))
    if one.type in BODIES and gathered and between(scene, one, other) & _LISTING:
        yield from _members(one, tuple(_row(scene, other)))


def _row(scene: Scene, phrase: Phrase) -> Iterator[Phrase]:
    """Give a phrase and those joined to it, past what brackets say of each: فلان (…)، وفلان (…)."""
    onward: Phrase | None = phrase
    while onward:
        yield onward
        k = scene.asides.get(onward.last, (0, onward.last))[1]
        onward = scene.starting(k) if scene.norm(k).startswith("و") else None


def _members(body: Phrase, members: Group) -> Iterator[Draft]:
    for one in members:
        if one.type in AGENTS:
            yield tie("member_of", body, members[-1], one.id, body.id)
