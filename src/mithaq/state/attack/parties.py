"""Who attacks whom where another word, or what stands between them, turns the roles around."""

from __future__ import annotations

from dataclasses import replace

from mithaq.model import EntityType
from mithaq.state.antecedents import topic
from mithaq.state.events import Event
from mithaq.state.performing import performing
from mithaq.state.scene import Scene
from mithaq.state.sorts import allowed
from mithaq.state.words import words
from mithaq.text import fold

_STAGING = words("attacks", "staging")
_CLASHES = words("attacks", "clashes")
_SITES = words("attacks", "sites")
_AGAINST = ("ضد", "مع", "علي")
_ADJECTIVES = 2  # words from an attack to an adjective of it
_STEM = 3  # letters of a name
_MEMBERS = ("يين", "يون", "يا", "يه", "ي")
_SEVERAL = ("ون", "ين")
_OF_GROUP = ("يه", "ي")


def performer(scene: Scene, event: Event) -> tuple[str, ...]:
    """Give who does the deed behind بـ: قام الجيش بقصف المدينة، قيام الجيش بشن هجوم عليها."""
    if event.verbal:
        return ()
    i = event.word
    i -= not _STAGING.isdisjoint(scene.bare(i - 1)) if i else 0
    return allowed(scene, event.frame, "attacker", performing(scene, i))


def struck(scene: Scene, event: Event, by: tuple[str, ...]) -> tuple[str, ...]:
    """Give what a noun of attack hits in genitive: قصف أهداف تابعة للحركة، قيامها بقصف المدينة.

    It does where who attacks (``by``) is told before, or where what a force has is hit.
    """
    subject = event.arguments.subject
    if event.verbal or event.suffix or not subject or event.frame.subject != "attacker":
        return ()
    between = range(event.word + 1, subject[0].first + 1)
    site = any(not _SITES.isdisjoint(scene.bare(k)) for k in between)
    return allowed(scene, event.frame, "target", subject) if by or site else ()


def fights(scene: Scene, event: Event) -> bool:
    """Tell whether a noun is one of a fight of two sides: اشتباكات، لحرب، معركته."""
    told = scene.bare(event.word) | scene.owned(event.word)
    return event.verbal is None and not told.isdisjoint(_CLASHES)


def opposed(scene: Scene, event: Event) -> dict[str, tuple[str, ...]]:
    """Give the sides of a fight of one against another: الحرب التي خاضتها مصر ضد إسرائيل."""
    own, other = event.arguments.subject, event.arguments.behind(*_AGAINST)
    if not (fights(scene, event) and own and other):
        return {}
    hit = allowed(scene, event.frame, "target", other)
    by = tuple(p.id for p in own if p.id not in hit)
    return {"attacker": by, "target": hit} if by and hit else {}


def of_bodies(scene: Scene, event: Event) -> Event:
    """Leave out a country of which only people attack: قتل أربعة بريطانيين 52 شخصا."""
    around = (*event.arguments.subject, *event.arguments.object)
    people = {
        p.id
        for p in around
        if p.type is EntityType.COUNTRY and scene.nisba(p.first)
        if scene.norm(p.first).endswith(_SEVERAL)
    }
    by = tuple(id_ for id_ in event.roles.get("attacker", ()) if id_ not in people)
    others = {role: ids for role, ids in event.roles.items() if role != "attacker"}
    return replace(event, roles=others | ({"attacker": by} if by else {}))


def owner(scene: Scene, i: int) -> tuple[str, ...]:
    """Give whose arms act around the verb at ``i``: قال الجيش إن طائراته قصفت المدينة."""
    arms = words("attacks", "arms")
    for k in (i + 1, i - 1):
        inside = scene.sentence(i)[0] <= k < scene.sentence(i)[1] and k not in scene.at
        owned = scene.sheet.infos[k].owned if inside else ()
        suffix = next((cut.suffix for _, cut in owned if cut.stem in arms), "")
        if suffix:
            return tuple(p.id for p in topic(scene, k, suffix))
    return ()


def group(scene: Scene, i: int) -> tuple[str, ...]:
    """Give the armed group, named elsewhere, whose adjective an attack has: هجوم حوثي."""
    for k in scene.after(i, _ADJECTIVES):
        norm = scene.norm(k)
        if k in scene.at or not scene.sheet.joined(k):
            return ()
        known = scene.sheet.infos[k].common in ("noun", "adjective") or scene.nisba(k)
        if norm.endswith(_OF_GROUP) and not known and (found := member_of(scene, norm)):
            return found
    return ()


def member_of(scene: Scene, word: str) -> tuple[str, ...]:
    """Give the force that a word for one of its members, or its adjective, is of: حوثيا."""
    stem = _stem(word)
    for entity in scene.entities.values():
        if entity.type is EntityType.FORCE:
            names = {_stem(part) for form in entity.forms for part in fold(form).split()}
            if stem in names:
                return (entity.id,)
    return ()


def _stem(word: str) -> str:
    """Give what is left of the name of a member of a group: حوثيا and الحوثيين are حوث."""
    bare = word.strip('«»"“”').removeprefix("ال")
    for ending in _MEMBERS:
        if bare.endswith(ending) and len(bare) - len(ending) >= _STEM:
            return bare.removesuffix(ending)
    return bare
