"""Relation: where a place lies, who leads, backs or belongs to whom.

Most ties are stated by what stands between two neighbouring noun phrases; those that a verb states
(تقوده الولايات المتحدة) are frames.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from mithaq.model import EntityType, FactType, Modality
from mithaq.state.arguments import group
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import framed
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.words import words

_LED = words("relations", "led")
_BACKED = words("relations", "backed")
_PART = words("relations", "part")
_MEMBER = words("relations", "member")
_HOLDS = words("relations", "holds")
_CHIEF = words("relations", "chief")
_PASSAGES = words("relations", "passages")
_LOCATIONS = (EntityType.PLACE, EntityType.COUNTRY)
_BODIES = (EntityType.ORGANIZATION, EntityType.FORCE)
_PLAIN = ("located_in", "capital_of")  # whoever says so
_SURE, _LIKELY = 0.9, 0.7
_NEAR = 3  # words between the two


def relations(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the ties that the words between two noun phrases or a verb state."""
    yield from framed(FactType.RELATION)(scene, events)
    yield from _capitals(scene)
    for one, other in zip(scene.phrases, scene.phrases[1:], strict=False):
        if _neighbours(scene, one, other):
            found = (list(rule(scene, one, other)) for rule in _RULES)
            yield from next((drafts for drafts in found if drafts), [])


def _neighbours(scene: Scene, one: Phrase, other: Phrase) -> bool:
    near = other.first - one.last <= _NEAR
    return near and scene.sentence(one.first) == scene.sentence(other.first) and one.id != other.id


def _tie(name: str, one: Phrase, other: Phrase, subject: str, object_: str) -> Draft:
    roles = {"subject": (subject,), "relation": (name,), "object": (object_,)}
    return Draft(
        FactType.RELATION, roles, Modality.ONGOING, one.last - 1, one.first, other.last,
        f"relation.{name}", _LIKELY, own=name in _PLAIN,
    )  # fmt: skip


def _between(scene: Scene, one: Phrase, other: Phrase) -> frozenset[str]:
    return frozenset(scene.norm(k) for k in range(one.last, other.first))


def _led(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """التحالف الدولي بقيادة الولايات المتحدة."""
    if _between(scene, one, other) & _LED and one.type in (*_BODIES, EntityType.DIALOGUE):
        yield _tie("led_by", one, other, one.id, other.id)


def _backed(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """المليشيات المدعومة من إيران."""
    if _between(scene, one, other) & _BACKED and one.type in _BODIES:
        yield _tie("backed_by", one, other, one.id, other.id)


def _part(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """القوات التابعة للنظام، فيلق القدس للحرس الثوري، لجنة الدفاع بمجلس النواب."""
    stated = bool(_between(scene, one, other) & _PART)
    owners = {EntityType.FORCE: ("ل",), EntityType.ORGANIZATION: ("ب", "ل")}
    owned = one.last == other.first and one.type is other.type
    tied = stated or (owned and other.preposition in owners.get(one.type, ()))
    if tied and one.type in (*_BODIES, EntityType.PLACE) and not other.joined:
        yield _tie("part_of", one, other, one.id, other.id)


def _member(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """تركيا العضو في الحلف الأطلسي."""
    if _between(scene, one, other) & _MEMBER and other.type is EntityType.ORGANIZATION:
        yield _tie("member_of", one, other, one.id, other.id)


def _members(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """مجلس التعاون الذي يضم السعودية والبحرين."""
    if _between(scene, one, other) & _HOLDS and one.type in _BODIES:
        members = group(scene, other)
        for member in members:
            yield _tie("member_of", one, members[-1], member.id, one.id)


def _located(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """بلدة القطن في محافظة حضرموت، قاعدة إنغرليك بجنوب تركيا، مدينة الضالع جنوبي اليمن."""
    if one.type is not EntityType.PLACE or other.type not in _LOCATIONS or other.joined:
        return
    words = _between(scene, one, other)
    inside = other.preposition in ("في", "ب") and other.first - one.last <= 1
    beside = not words and not other.preposition and _passage(scene, other)
    if inside or beside or words & _CHIEF:
        whole = _whole(scene, other)
        for place in _joined_before(scene, one):
            if whole and place.id != whole:
                yield _tie("located_in", place, other, place.id, whole)


def _joined_before(scene: Scene, phrase: Phrase) -> list[Phrase]:
    """Give a place and those it is joined to: قدسيا والهامة في ريف دمشق."""
    found = [phrase]
    while found[0].joined and (before := scene.at.get(found[0].first - 1)):
        if before.type is not EntityType.PLACE:
            break
        found.insert(0, before)
    return found


def _passage(scene: Scene, phrase: Phrase) -> bool:
    return scene.norm(phrase.first).removeprefix("ب") in _PASSAGES


def _whole(scene: Scene, phrase: Phrase) -> str | None:
    """Give the country or place that holds: جنوب تركيا is in Turkey, شمالي بغداد is not Baghdad."""
    if not _passage(scene, phrase):
        return phrase.id
    inner = scene.inside(phrase)
    return inner if inner and scene.type(inner) is EntityType.COUNTRY else None


def _capitals(scene: Scene) -> Iterator[Draft]:
    """Give the capitals called so: العاصمة السورية دمشق، العاصمة صنعاء."""
    for city in scene.phrases:
        nisba = scene.nisba(city.first - 1)
        called = city.first - (2 if nisba else 1)
        if city.type is EntityType.PLACE and scene.norm(called).endswith("العاصمه"):
            _, capital, code = scene.entities[city.id].key.rpartition("capital:")
            country = nisba or (f"country:{code}" if capital else "")
            if owner := scene.by_key.get(country):
                roles = {"subject": (city.id,), "relation": ("capital_of",), "object": (owner,)}
                yield Draft(
                    FactType.RELATION, roles, Modality.ONGOING, city.first, called, city.last,
                    "relation.capital_of", _SURE, own=True,
                )  # fmt: skip


_RULES: tuple[Callable[[Scene, Phrase, Phrase], Iterator[Draft]], ...] = (
    _led,
    _backed,
    _part,
    _member,
    _members,
    _located,
)
