"""Which noun phrases fill the roles of a frame."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice

from mithaq.lexicon import Verbal
from mithaq.model import EntityType, FactType
from mithaq.state.antecedents import implied, named
from mithaq.state.arguments import Arguments, Group
from mithaq.state.frames import Frame
from mithaq.state.nouns import adjectival, lent, noun_at
from mithaq.state.phrase import BY, PREPOSITIONS, Phrase
from mithaq.state.scene import Scene
from mithaq.state.speakers import body
from mithaq.state.words import words
from mithaq.vocab import RoleKind, facts

_AWAY = 7  # words
_ENDS = ("from", "to")
_ENCOUNTERS = (FactType.MEETING, FactType.CALL, FactType.VISIT)
_PLACES = ("في", "ب", "داخل", "وسط", "قرب")
_ABOUT = words("clauses", "about")
_BELONGINGS = words("clauses", "belongings") | words("clauses", "assets")
# What is hit or moved is named itself: تعليقات ترامب are not Trump.
_EXACT = {
    FactType.ATTACK: "target",
    FactType.FORCE_MOVEMENT: "force",
    FactType.MEETING: "participants",
}


def slots(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> Iterator[tuple[str, Group]]:
    """Give the phrases of each role, of whatever sort they are."""
    found: dict[str, Group] = {}
    subject, object_ = _core(scene, i, frame, arguments, verbal)
    if verbal is None and not subject:
        subject = _others(adjectival(scene, i, frame) or lent(scene, i, frame), object_)
    if verbal and not arguments.subject and _goes_on(frame, verbal):
        subject = _others(implied(scene, i, verbal), object_)
    if frame.fact in _ENCOUNTERS:
        subject = tuple(dict.fromkeys((*subject, *arguments.heads)))
    for role, group in (
        (frame.subject, subject),
        (frame.object, object_),
        *_oblique(scene, i, frame, arguments, object_),
    ):
        if role and group and not (role == "visitor" and role in found):
            found[role] = (*found.get(role, ()), *group)
    if "place" in facts()[frame.fact].roles and "place" not in found:
        found["place"] = arguments.behind(*_PLACES)
    yield from found.items()


def _goes_on(frame: Frame, verbal: Verbal) -> bool:
    """Tell whether a verb without subject goes on with the one before it."""
    return not (frame.undergone or verbal.form.passive or frame.fact is FactType.FORCE_MOVEMENT)


def _others(group: Group, object_: Group) -> Group:
    acted_on = {phrase.id for phrase in object_}
    return tuple(phrase for phrase in group if phrase.id not in acted_on)


def _oblique(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, object_: Group
) -> Iterator[tuple[str, Group]]:
    """Give what stands behind the frame's prepositions.

    Of those who meet, only the first preposition has the others: محادثات مع الصين حول التجارة بين
    روسيا وألمانيا; and التقى الوزير نظيره بالقصر has them all before ب.
    """
    told = frame.prepositions
    if frame.fact is FactType.VISIT:
        yield "place", _goal(scene, frame, arguments, object_)
        told = {p: [role for role in roles if role != "place"] for p, roles in told.items()}
    if "participants" in (frame.subject, frame.object):
        near = (
            p
            for p, group in arguments.oblique
            if p in told and not (p == "ب" and object_) and _close(scene, i, group[0].first)
        )
        told = {p: told[p] for p in islice(near, 1)}
    for preposition, roles in told.items():
        for role in roles:
            yield role, _behind(scene, frame, arguments, preposition, role)


def _goal(scene: Scene, frame: Frame, arguments: Arguments, object_: Group) -> Group:
    """Give where a visit goes: the first place behind one of its prepositions.

    زيارته لمصر إلى عمان goes to Egypt; a visit to a body goes to the place in its name, as in
    زيارة القنصلية السعودية في إسطنبول.
    """
    behind = [group for p, group in arguments.oblique if "place" in frame.prepositions.get(p, ())]
    if frame.object == "place" and allowed(scene, frame, "place", object_):
        return ()
    fits = (group for group in behind if allowed(scene, frame, "place", group))
    seats = (_seat(scene, phrase) for group in [object_, *behind] for phrase in group)
    return next(fits, ()) or next(((seat,) for seat in seats if seat), ())


def _seat(scene: Scene, phrase: Phrase) -> Phrase | None:
    place = scene.inside(phrase, EntityType.PLACE)
    if phrase.type is not EntityType.ORGANIZATION or place is None:
        return None
    return phrase._replace(id=place, type=EntityType.PLACE)


def _close(scene: Scene, i: int, first: int) -> bool:
    """Tell whether few words lie between an event and those who meet, and none of its matter."""
    between = range(i + 1, first)
    if any(scene.norm(k) in _ABOUT for k in between):
        return False
    return sum(k not in scene.at and k not in scene.sheet.timed for k in between) <= _AWAY


def _behind(scene: Scene, frame: Frame, arguments: Arguments, preposition: str, role: str) -> Group:
    """Give what stands behind a preposition; a place even where another sort comes first.

    500 جندي من الجيش من بغداد leave Baghdad, not the army.
    """
    fits = partial(allowed, scene, frame, role) if role in _ENDS else bool
    return arguments.behind(preposition, fits=fits)


def _core(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> tuple[Group, Group]:
    """Give subject and object; what can only be the object is it (passive, استهداف المدينة)."""
    subject, object_ = arguments.subject, arguments.object
    agent = () if BY in frame.prepositions else arguments.behind(BY)
    if agent or (verbal and verbal.form.passive):
        return agent, subject or object_
    if frame.object and subject and not object_ and _undergone(scene, i, frame, arguments, verbal):
        return (), subject
    return subject, object_


def _undergone(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> bool:
    """Tell whether a lone subject is what the act was done to."""
    if not allowed(scene, frame, frame.subject, arguments.subject):
        return True
    if verbal:
        subject = arguments.subject
        acts = scene.counted(subject[-1].last) or (subject[0].first < i and named(scene, i))
        return frame.undergone and not acts
    if arguments.relative:
        return False
    targeted = any(
        arguments.behind(p) for p, roles in frame.prepositions.items() if frame.object in roles
    )
    return not targeted and frame.object != frame.subject


def allowed(scene: Scene, frame: Frame, role: str | None, group: Group) -> tuple[str, ...]:
    """Give the entities of a group that are of a sort that the role takes."""
    schema = facts()[frame.fact].roles.get(role or "")
    if schema is None or schema.kind is not RoleKind.ENTITY:
        return ()
    sorts = frame.types.get(role or "", frozenset(schema.types))
    exact = _EXACT.get(frame.fact) == role
    fits = [p for p in group if not (exact and _constructed(scene, p))]
    named = [body(scene, p) for p in fits] if role == "participants" else [p.id for p in fits]
    ids = tuple(dict.fromkeys(id_ for id_ in named if scene.type(id_) in sorts))
    return ids if schema.many else ids[:1]


def _constructed(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether another noun takes a phrase in genitive, so that it is about that."""
    k = phrase.first - 1
    if phrase.preposition or phrase.joined or k < 0 or not scene.sheet.joined(phrase.first):
        return False
    known, norm = scene.sheet.infos[k], scene.norm(k)
    if norm in _BELONGINGS or norm.startswith("و"):
        return False
    taken = k in scene.at or k in scene.sheet.timed or scene.numbered(k) or scene.verbs(k)
    if taken or norm in PREPOSITIONS or norm.startswith("ال") or noun_at(scene, k)[0]:
        return False
    deed = any(not (n.participle or n.suffix or n.definite) for n in known.nominals)
    return known.common == "noun" or deed
