"""Where a frame's verb or noun stands in the text, with its roles filled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mithaq.lexicon import Nominal, Verbal
from mithaq.state.arguments import Arguments, Group, of_noun, of_verb, topic
from mithaq.state.frames import Frame, by_noun, by_verb
from mithaq.state.phrase import BY
from mithaq.state.scene import Scene
from mithaq.state.words import words
from mithaq.vocab import RoleKind, facts

_LIGHT = words("clauses", "light")
_LIGHT_REACH = 14  # words between a light verb and its noun
_PLACES = ("في", "ب", "داخل", "وسط", "قرب")


@dataclass(frozen=True, slots=True)
class Event:
    """A frame found at a word.

    Attributes:
        roles: role to entity ids, only of the sorts that the role allows.
        first: first word of the passage that tells it; ``last`` the one after it.
    """

    frame: Frame
    word: int
    verbal: Verbal | None
    arguments: Arguments
    roles: Mapping[str, tuple[str, ...]]
    first: int
    last: int


def events(scene: Scene) -> tuple[Event, ...]:
    """Give the events of a text in order."""
    return tuple(event for i in range(len(scene.sheet.words)) for event in _at(scene, i))


def _at(scene: Scene, i: int) -> Iterator[Event]:
    seen: set[str] = set()
    for verbal in scene.verbs(i):
        for frame in by_verb().get(verbal.form.lemma, ()):
            if frame.name not in seen:
                seen.add(frame.name)
                yield _event(scene, i, frame, of_verb(scene, i, verbal), verbal)
    if not seen:
        yield from _nominal(scene, i)


def _nominal(scene: Scene, i: int) -> Iterator[Event]:
    """Give the events of a word as an event noun, or as a participle (داعيا، متهمة)."""
    frames, suffix = _noun(scene, i)
    for frame in frames:
        yield _event(scene, i, frame, _of_noun(scene, i, suffix), None)
    if not frames and i not in scene.at:
        for nominal in scene.sheet.infos[i].nominals:
            if _adverbial(scene, i, nominal):
                own = of_noun(scene, i)
                lent = Arguments(topic(scene, i), own.subject or own.object, own.oblique, own.last)
                for frame in by_verb().get(nominal.lemma, ()):
                    yield _event(scene, i, frame, lent, None)
                return


def _adverbial(scene: Scene, i: int, nominal: Nominal) -> bool:
    """Tell whether a word is a participle that goes on with the subject: متهما، داعية."""
    indefinite = nominal.participle and not (nominal.definite or nominal.prefix)
    return indefinite and scene.norm(i).endswith(("ا", "ه"))


def _noun(scene: Scene, i: int) -> tuple[tuple[Frame, ...], str]:
    """Give the frames of a word as an event noun: behind clitics, with ال, ا or a pronoun."""
    table = by_noun()
    for split in scene.sheet.infos[i].splits:
        if split.prefix.endswith("س"):
            continue
        stem = split.stem.removeprefix("ال")
        for written in (stem, stem.removesuffix("ا")):
            if written in table:
                return table[written], ""
    owned = (cut for _, cut in scene.sheet.infos[i].owned if cut.stem in table)
    return next(((table[cut.stem], cut.suffix) for cut in owned), ((), ""))


def _of_noun(scene: Scene, i: int, suffix: str) -> Arguments:
    """Give the arguments of an event noun; a light verb (أجرى محادثات) lends its subject."""
    own = of_noun(scene, i, suffix)
    if own.subject:
        return own
    for k in range(i - 1, max(scene.sentence(i)[0], i - _LIGHT_REACH) - 1, -1):
        for verbal in scene.verbs(k):
            if verbal.form.lemma in _LIGHT:
                subject = of_verb(scene, k, verbal).subject
                return Arguments(subject, own.object, own.oblique, own.last)
        if scene.parts(k):
            break
    return own


def _event(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> Event:
    slots = dict(_slots(scene, frame, arguments, noun=verbal is None))
    roles: dict[str, tuple[str, ...]] = {}
    used = [i, i + 1]
    for role, group in slots.items():
        ids = _allowed(scene, frame, role, group)
        if ids:
            roles[role] = ids
            used += [group[0].first, group[-1].last]
    return Event(frame, i, verbal, arguments, roles, min(used), max(used))


def _slots(
    scene: Scene, frame: Frame, arguments: Arguments, *, noun: bool
) -> Iterator[tuple[str, Group]]:
    found: dict[str, Group] = {}
    for role, group in (
        *_core(scene, frame, arguments, noun=noun),
        *((role, arguments.behind(prep)) for prep, role in frame.prepositions.items()),
    ):
        if role and group:
            found[role] = (*found.get(role, ()), *group)
    if "place" in facts()[frame.fact].roles and "place" not in found:
        found["place"] = arguments.behind(*_PLACES)
    yield from found.items()


def _core(
    scene: Scene, frame: Frame, arguments: Arguments, *, noun: bool
) -> Iterator[tuple[str | None, Group]]:
    """Give subject and object; what can only be the object is it (passive, استهداف المدينة)."""
    subject, object_ = arguments.subject, arguments.object
    agent = arguments.behind(BY)
    if agent:
        subject, object_ = agent, subject or object_
    elif frame.object and subject and not object_:
        fits = _allowed(scene, frame, frame.subject, subject)
        targeted = any(
            arguments.behind(p) for p, r in frame.prepositions.items() if r == frame.object
        )
        if not fits or (noun and not targeted and frame.object != frame.subject):
            subject, object_ = (), subject
    yield frame.subject, subject
    yield frame.object, object_


def _allowed(scene: Scene, frame: Frame, role: str | None, group: Group) -> tuple[str, ...]:
    """Give the entities of a group that are of a sort that the role takes."""
    schema = facts()[frame.fact].roles.get(role or "")
    if schema is None or schema.kind is not RoleKind.ENTITY:
        return ()
    sorts = frame.types.get(role or "", frozenset(schema.types))
    ids = tuple(dict.fromkeys(p.id for p in group if scene.type(p.id) in sorts))
    return ids if schema.many else ids[:1]
