"""Relation: in which place or country a place, a building or a body lies."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.model import BODIES, LOCATIONS, EntityType
from mithaq.state.abroad import state
from mithaq.state.draft import Draft
from mithaq.state.phrase import Phrase
from mithaq.state.relation.ties import between, nested, tie
from mithaq.state.scene import Scene
from mithaq.state.words import words

_CHIEF = words("relations", "chief")
_LYING = words("relations", "lying")
_SEAT = words("relations", "seat")
_BUILDINGS = words("relations", "buildings")
_PASSAGES = words("relations", "passages")
_PROVINCES = words("relations", "provinces")
_SETTLEMENTS = words("relations", "settlements")
_STATES = words("relations", "states")
_IN = ("في", "ب")
_CAPITAL = "العاصمه"
_CROWN = "عاصمه"
_DESCRIBED = 1  # adjective of the capital
_HEADQUARTERS = "مقر"


def located(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """بلدة القطن في محافظة حضرموت، قاعدة إنغرليك بجنوب تركيا، السفارة الأميركية في بغداد."""
    if other.type not in LOCATIONS or other.joined or not _lies(scene, one):
        return
    if _heads(scene, one) & _heads(scene, other) & _PROVINCES:
        return
    words = between(scene, one, other)
    inside = other.preposition in _IN and _described(scene, one, other) and _directly(scene, other)
    inside = inside or _in_capital(scene, one, other)
    beside = not words and not other.preposition and _passage(scene, other)
    if inside and (capital := _named(scene, other)):
        other, words = capital, frozenset()
    seat = _SEAT if one.type is not EntityType.PLACE else frozenset()
    if inside or beside or words & (_CHIEF | _LYING | seat):
        whole = _whole(scene, other) or (other.id if _inside(scene, other) else None)
        for place in _joined_before(scene, one):
            if whole and place.id != whole and not _abroad(scene, place.id, whole):
                yield tie("located_in", place, other, place.id, whole)


def called_capital(scene: Scene, one: Phrase, other: Phrase) -> Iterator[Draft]:
    """عدن عاصمة الجنوب، مدينة عدن، العاصمة المؤقتة للحكومة."""
    if one.type is not EntityType.PLACE or other.joined:
        return
    crown, near = scene.norm(one.last), other.first - one.last
    plain = crown == _CROWN and near == 1 and other.type in LOCATIONS
    owned = crown == _CAPITAL and near <= 1 + _DESCRIBED and other.preposition == "ل"
    if plain or owned:
        yield tie("capital_of", one, other, one.id, other.id)


def _directly(scene: Scene, other: Phrase) -> bool:
    """Tell whether a preposition goes on with the place before it: not in الرياض وفي جدة."""
    return scene.norm(other.first - 1) != "وفي"


def _abroad(scene: Scene, place: str, whole: str) -> bool:
    """Tell whether a capital would lie in another state: لطهران في اليمن, القاهرة بالخرطوم."""
    home, other = state(scene.entities[place].key), state(scene.entities[whole].key)
    return bool(home and other and scene.type(place) is EntityType.PLACE and home != other)


def _lies(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase names a place, or a body that has one: an embassy, a court."""
    if phrase.type is EntityType.PLACE:
        return not _heads(scene, phrase) & _STATES
    body = phrase.type in BODIES
    if body and scene.norm(phrase.first - 1).endswith(_HEADQUARTERS):
        return True
    return phrase.type is EntityType.ORGANIZATION and bool(_heads(scene, phrase) & _BUILDINGS)


def _described(scene: Scene, one: Phrase, other: Phrase) -> bool:
    """Tell whether only adjectives and the preposition stand between: القاعدة الجوية الكبرى في."""
    last = other.first - (scene.norm(other.first - 1) == "في")
    return all(
        scene.norm(k).startswith("ال") and scene.sheet.joined(k) and not scene.verbs(k)
        for k in range(one.last, last)
    )


def _named(scene: Scene, phrase: Phrase) -> Phrase | None:
    """Give the city behind the country whose capital it is called: العاصمة السعودية، الرياض."""
    called = scene.norm(phrase.first - 1).endswith(_CAPITAL)
    city = scene.starting(phrase.last) if called else None
    return city if city and city.type is EntityType.PLACE else None


def _in_capital(scene: Scene, one: Phrase, other: Phrase) -> bool:
    """Tell whether what comes second is called a capital that holds the first.

    المستشفى العسكري بالعاصمة السعودية، الرياض.
    """
    called = one.last + (scene.norm(one.last) == "في")
    ends = scene.norm(called) == _CAPITAL or scene.norm(called) == f"ب{_CAPITAL}"
    return ends and other.first - called <= 1 + bool(scene.nisba(called + 1))


def _heads(scene: Scene, phrase: Phrase) -> set[str]:
    return scene.bare(phrase.first)


def seated(scene: Scene) -> Iterator[Draft]:
    """Give the places that stand in a name: القنصلية السعودية في إسطنبول; or of a seat behind it.

    شركة الطاقة، ومقرها تكساس، …
    """
    for one, other in zip(scene.phrases, scene.phrases[1:], strict=False):
        if one.type is EntityType.ORGANIZATION and other.type in LOCATIONS:
            near = scene.sentence(one.first) == scene.sentence(other.first)
            if near and _seat(scene, one, other):
                yield tie("located_in", one, other, one.id, other.id)
    for outer, inner, start in nested(scene):
        if inner.type in LOCATIONS and _within(scene, inner, start):
            lying = _town(scene, outer, inner) or outer
            if _lies(scene, lying):
                yield tie("located_in", outer, outer, lying.id, inner.id)


def _town(scene: Scene, outer: Phrase, country: Phrase) -> Phrase | None:
    """Give the town before a country in a name: القنصلية في إسطنبول بتركيا."""
    last = country.first - (scene.norm(country.first - 1) == "في")
    names = (place for whole, place, _ in nested(scene) if whole.id == outer.id)
    return next((p for p in names if p.last == last and p.type is EntityType.PLACE), None)


def national(scene: Scene) -> Iterator[Draft]:
    """Give the countries whose adjective a place has: مدينة الموصل العراقية."""
    for place in scene.phrases:
        if place.type is not EntityType.PLACE or not _settled(scene, place):
            continue
        for k in (place.last - 1, place.last):
            country = scene.by_key.get(scene.nisba(k) or "")
            ends = k > place.first + 1 and scene.norm(k).startswith("ال") and scene.sheet.joined(k)
            if country and ends and scene.at.get(k) in (None, place):
                told = place._replace(last=max(place.last, k + 1))
                yield tie("located_in", told, told, place.id, country)
                break


def _settled(scene: Scene, place: Phrase) -> bool:
    """Tell whether a place is a settlement or land, not the base of another country."""
    return bool(_heads(scene, place) & _SETTLEMENTS) and _CAPITAL not in scene.norm(place.first + 1)


def _seat(scene: Scene, one: Phrase, other: Phrase) -> bool:
    """Tell whether a seat is named: ومقرها لاهاي، التي تتخذ من لاهاي مقرا لها."""
    taken = other.preposition == "من" and scene.norm(other.last) in _SEAT
    return taken or (bool(between(scene, one, other) & _SEAT) and not _lies(scene, one))


def _within(scene: Scene, place: Phrase, start: int) -> bool:
    """Tell whether a place inside a name stands behind في or بـ."""
    clitic = scene.sheet.words[place.first].start < start
    return scene.norm(place.first - 1) == "في" or (clitic and scene.norm(place.first)[0] == "ب")


def _inside(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a preposition stands before a side of a place, which is then the place meant."""
    first = scene.sheet.words[phrase.first]
    clitic = first.norm.startswith("ب") and first.norm[1:] in _PASSAGES
    return clitic or scene.norm(phrase.first - 1) == "في"


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
    """Give the country or province that holds: جنوب تركيا is in Turkey.

    شمالي بغداد is not in Baghdad.
    """
    if not _passage(scene, phrase):
        return phrase.id
    if scene.entities[phrase.id].key.partition("/")[0] in _PROVINCES:
        return phrase.id
    inner = scene.inside(phrase)
    return inner if inner and scene.type(inner) is EntityType.COUNTRY else None


def capitals(scene: Scene) -> Iterator[Draft]:
    """Give the capitals called so: العاصمة السورية دمشق، العاصمة صنعاء."""
    for city in scene.phrases:
        nisba = scene.nisba(city.first - 1)
        called = city.first - (2 if nisba else 1)
        if city.type is EntityType.PLACE and scene.norm(called).endswith(_CAPITAL):
            _, capital, code = scene.entities[city.id].key.rpartition("capital:")
            country = nisba or (f"country:{code}" if capital else "")
            if owner := scene.by_key.get(country):
                told = city._replace(first=called)
                yield tie("capital_of", told, city, city.id, owner)
