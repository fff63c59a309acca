"""Which noun phrases fill the roles of a frame."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import islice, takewhile

from mithaq.lexicon import Verbal
from mithaq.model import EntityType, FactType
from mithaq.state.antecedents import by_pronoun, implied, topic
from mithaq.state.arguments import Arguments, Group
from mithaq.state.companions import companions
from mithaq.state.core import core_arguments
from mithaq.state.frames import Frame
from mithaq.state.goals import goal
from mithaq.state.harm import tells_attack
from mithaq.state.lending import adjectival, lent
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.sorts import allowed
from mithaq.state.staging import staged
from mithaq.state.words import words
from mithaq.vocab import facts

_AWAY = 7  # words
_OWN = 4  # words from انسحاب to the force behind ل
_ATTACKER = 4  # words from هجوم to it
_OWNED = 3  # words from what is hit to whose it is: مخزن أسلحة للجيش
_ENDS = ("from", "to")
_PRONOUNS = ("ه", "ها")
_OWNERS = 2  # those whose meeting it is, behind ل, and whom they meet
_PRESENT = ("بحضور", "بمشاركه")
_PLACES = ("في", "ب", "داخل", "وسط", "قرب")
_ABOUT = words("clauses", "about")
_MATTERS = words("clauses", "matters")
_ADJECTIVE = 1  # words from what is talked about to the place it is in
_HIT = words("attacks", "sites")
_BUILDINGS = words("relations", "buildings")
_DEALT = words("attacks", "dealt")


def slots(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> Mapping[str, Group]:
    """Give the phrases of each role, of whatever sort they are."""
    found: dict[str, Group] = {}
    subject, object_ = _sides(scene, i, frame, arguments, verbal)
    for role, group in (
        (frame.subject, subject),
        (frame.object, object_),
        *_oblique(scene, i, frame, arguments, (subject, object_)),
    ):
        if role and group and not (role == "visitor" and role in found):
            found[role] = (*found.get(role, ()), *group)
    if frame.fact is FactType.MEETING and len(found.get("participants", ())) == 1:
        found["participants"] += arguments.behind(*_PRESENT)  # who is there to meet him
    beside = frame.fact is not FactType.VISIT and "place" in facts()[frame.fact].roles
    if beside and "place" not in found:
        found["place"] = _place(scene, i, frame, arguments, verbal)
    return found


def _sides(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> tuple[Group, Group]:
    """Give who does it, named beside the word or before, with his companions; and to whom."""
    subject, object_ = core_arguments(scene, i, frame, arguments, verbal)
    if verbal is None and not (subject or _of_others(frame, arguments)):
        subject = _others(adjectival(scene, i, frame) or _lent(scene, i, frame), object_)
    if verbal and not arguments.subject and _goes_on(scene, i, frame, verbal):
        subject = _others(implied(scene, i, verbal), object_)
    unites = frame.fact is FactType.MEETING and frame.subject is None
    if unites and verbal and verbal.suffix in _PRONOUNS:
        object_ = topic(scene, i, verbal.suffix)  # لقاء جمعه بنظيره
    elif verbal and frame.undergone and not (arguments.subject or object_):
        object_ = tuple(p for p in implied(scene, i, verbal) if p.type is EntityType.PERSON)
    with_him = companions(scene, i, frame, replace(arguments, subject=subject), verbal)
    return tuple(dict.fromkeys((*subject, *with_him))), object_


def _place(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> Group:
    """Give where it was: the nearest place, or that of the verb by which a meeting took place."""
    place = arguments.nearest(*_PLACES, fits=partial(_held, scene, frame))
    stages = not place and verbal is None and frame.fact is FactType.MEETING
    return staged(scene, i) if stages else place


def _of_others(frame: Frame, arguments: Arguments) -> bool:
    """Tell whether a talk names both sides itself: قال الوزير بعد محادثات بين كيري ولافروف."""
    told = [
        (p, group)
        for p, group in arguments.oblique
        if "participants" in frame.prepositions.get(p, ())
    ]
    between = bool(told) and told[0][0] == "بين" and len(told[0][1]) > 1
    return between and "participants" in (frame.subject, frame.object)


def _lent(scene: Scene, i: int, frame: Frame) -> Group:
    """Give the subject that a verb lends to a noun; for a visit only one who can go."""
    found = lent(scene, i, frame)
    goes = frame.fact is not FactType.VISIT or allowed(scene, frame, frame.subject, found)
    return found if goes else ()


def _held(scene: Scene, frame: Frame, group: Group) -> bool:
    """Tell whether a place is where something was, not what was talked of: الوضع الصعب في سوريا."""
    k = group[0].first - 1 - (scene.norm(group[0].first - 1) in _PLACES)
    before = {scene.norm(at) for at in range(max(0, k - _ADJECTIVE), k + 1)}
    discussed = frame.fact is FactType.MEETING and before & _MATTERS
    return not discussed and bool(allowed(scene, frame, "place", group))


def _goes_on(scene: Scene, i: int, frame: Frame, verbal: Verbal) -> bool:
    """Tell whether a verb without subject goes on with the one before it."""
    moved = frame.fact is FactType.FORCE_MOVEMENT and frame.subject != "actor"
    unsure = frame.undergone or verbal.form.passive or moved
    return not unsure or by_pronoun(scene, i, verbal)


def _others(group: Group, object_: Group) -> Group:
    acted_on = {phrase.id for phrase in object_}
    return tuple(phrase for phrase in group if phrase.id not in acted_on)


def _oblique(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, core: tuple[Group, Group]
) -> Iterator[tuple[str, Group]]:
    """Give what stands behind the frame's prepositions, beside subject and object (``core``)."""
    told, (subject, object_) = frame.prepositions, core
    if frame.fact is FactType.VISIT:
        yield "place", goal(scene, i, frame, arguments, object_)
        told = {p: tuple(r for r in roles if r != "place") for p, roles in told.items()}
    if "participants" in (frame.subject, frame.object):
        told = {p: told[p] for p in _facing(scene, i, frame, arguments, object_)}
    for preposition, roles in told.items():
        for role in roles:
            group = _behind(scene, frame, arguments, preposition, role)
            if subject and group and subject[0].first <= group[0].first < subject[-1].last:
                continue  # part of who acts: مسلحون موالون للتنظيم
            hit = preposition == "ل" and role == "attacker" and bool(group)
            if hit and _struck(scene, i, frame, group, by=subject):
                yield "target", group
            elif not _astray(i, role, preposition, group):
                yield role, group


def _facing(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, object_: Group
) -> tuple[str, ...]:
    """Give the prepositions behind which those are who meet.

    Only the first has them: محادثات مع الصين حول التجارة بين روسيا وألمانيا; behind ل may be whose
    talks they are, and the others behind the next. التقى الوزير نظيره بالقصر has all before ب.
    """
    near = (
        p
        for p, group in arguments.oblique
        if p in frame.prepositions
        and not (p == "ب" and (object_ or _housed(scene, group[0])))
        and _close(scene, i, group[0].first)
    )
    first = tuple(islice(near, _OWNERS))
    return first[: 1 + (first[:1] == ("ل",))]


def _housed(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase names the house where they meet: تحادث بقصر قرطاج مع السفير."""
    return not _BUILDINGS.isdisjoint(scene.bare(phrase.first))


def _struck(scene: Scene, i: int, frame: Frame, group: Group, *, by: Group) -> bool:
    """Tell whether who stands behind ل is hit: غارة على رتل للجيش، الغزو الأميركي للعراق."""
    first = group[0].first
    dealt = frame.object == "target" or not scene.bare(i).isdisjoint(_DEALT)
    undergoes = bool(by) and (dealt or scene.owned(i)) and first < i + _ATTACKER
    before = range(max(i + 1, first - _OWNED), first)
    own = takewhile(lambda k: not tells_attack(scene, k), reversed(before))
    return undergoes or any(not _HIT.isdisjoint(scene.stems(k)) for k in own)


def _close(scene: Scene, i: int, first: int) -> bool:
    """Tell whether few words lie between an event and those who meet, and none of its matter."""
    between = range(i + 1, first)
    if any(scene.norm(k) in _ABOUT or _agreed(scene, k) for k in between):
        return False
    return sum(k not in scene.at and k not in scene.sheet.timed for k in between) <= _AWAY


def _agreed(scene: Scene, k: int) -> bool:
    """Tell whether a word is of an agreement, whose sides follow: وقعا خلال اللقاء اتفاقا بين …."""
    phrase = scene.at.get(k)
    return phrase is not None and phrase.type is EntityType.AGREEMENT


def _behind(scene: Scene, frame: Frame, arguments: Arguments, preposition: str, role: str) -> Group:
    """Give what stands behind a preposition; a place even where another sort comes first.

    500 جندي من الجيش من بغداد leave Baghdad, not the army.
    """
    fits = partial(allowed, scene, frame, role) if role in _ENDS else bool
    return arguments.behind(preposition, fits=fits)


def _astray(i: int, role: str, preposition: str, group: Group) -> bool:
    """Tell whether a force behind ل is too far from a noun to be what moves or attacks."""
    if preposition != "ل" or not group:
        return False
    return group[0].first > i + {"force": _OWN, "attacker": _ATTACKER}.get(role, group[0].first)
