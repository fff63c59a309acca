"""Where a frame's verb or noun stands in the text, with its roles filled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from mithaq.lexicon import Nominal, Verbal
from mithaq.model import EntityType, FactType
from mithaq.state.abroad import represented
from mithaq.state.antecedents import topic
from mithaq.state.arguments import Arguments, of_noun, of_verb
from mithaq.state.frames import Frame, by_verb
from mithaq.state.needs import otherwise, told
from mithaq.state.nouns import described, noun_at
from mithaq.state.phrase import Phrase
from mithaq.state.roles import slots
from mithaq.state.scene import Scene
from mithaq.state.sorts import allowed
from mithaq.state.wording import COMPLEMENTS

_PRESENT = ("ان", "لم", "لن", "سوف")  # no past follows: أن توقع is no form of "to expect"
_PARALLEL = 14  # words between two nouns with the same pronoun
_ENDINGS = {"": ("ا", "ه"), "و": ("ا",)}  # of a participle, by what is written before it
_TAKEN = (FactType.STANCE, FactType.AGREEMENT_ACT)  # what a participle tells of the subject


@dataclass(frozen=True, slots=True)
class Event:
    """A frame found at a word.

    Attributes:
        roles: role to entity ids, only of the sorts that the role allows.
        first: first word of the passage that tells it; ``last`` the one after it.
        suffix: the pronoun on an event noun (إدانته).
        participle: the word is one that goes on with a subject (متهما).
    """

    frame: Frame
    word: int
    verbal: Verbal | None
    arguments: Arguments
    roles: Mapping[str, tuple[str, ...]]
    first: int
    last: int
    suffix: str = ""
    participle: bool = False

    @property
    def lemma(self) -> str:
        """The verb that tells it, "" where a noun does."""
        return self.verbal.form.lemma if self.verbal else ""


def events(scene: Scene) -> tuple[Event, ...]:
    """Give the events of a text in order."""
    return tuple(event for i in range(len(scene.sheet.words)) for event in _at(scene, i))


def _at(scene: Scene, i: int) -> Iterator[Event]:
    seen: set[str] = set()
    for verbal in scene.verbs(i):
        if _parallel(scene, i, verbal):
            break
        for frame in by_verb().get(verbal.form.lemma, ()):
            moves = frame.fact is FactType.FORCE_MOVEMENT
            idle = moves and ((verbal.suffix and not frame.object) or verbal.form.person == "1s")
            if frame.name not in seen and not idle and _holds(scene, i, frame):
                seen.add(frame.name)
                yield _event(scene, i, frame, of_verb(scene, i, verbal, deep=_deep(frame)), verbal)
    if not seen:
        yield from _described(scene, i) or _nominal(scene, i)


def _parallel(scene: Scene, i: int, verbal: Verbal) -> bool:
    """Tell whether a noun with a pronoun goes on with another: عن تأييدها للاتفاق ورفضها للحرب."""
    joined = verbal.prefix[:1] == "و" and bool(verbal.suffix) and not scene.starting(i + 1)
    if not joined or noun_at(scene, i)[1] != verbal.suffix:
        return False
    for k in scene.before(i, _PARALLEL):
        if noun_at(scene, k)[1] == verbal.suffix:
            return True
        if scene.verbs(k) and not scene.sheet.infos[k].nominals:
            return False
    return False


def _described(scene: Scene, i: int) -> list[Event]:
    """Give what a passive participle tells of the noun phrase before it."""
    found = described(scene, i)
    if found is None:
        return []
    phrase, frames = found
    around = of_noun(scene, i)
    told = Arguments((), (phrase,), around.oblique, around.last)
    own = (replace(frame, lent=frozenset()) for frame in frames)  # no verb around lends a party
    return [_event(scene, i, frame, told, None) for frame in own]


def _holds(scene: Scene, i: int, frame: Frame) -> bool:
    """Tell whether what a frame needs beside its word is there, and the word is no other."""
    other = scene.stems(i) & frame.never
    if any(verbal.future for verbal in scene.verbs(i)):
        other = {stem for stem in other if stem.startswith("س")}  # ستوقع is no past
    other = set() if scene.norm(i - 1) in _PRESENT else other
    before = scene.norm(i - 1).removeprefix("و")
    if other or (frame.behind and before not in frame.behind):
        return False
    return told(scene, i, frame) and not otherwise(scene, i, frame)


def _nominal(scene: Scene, i: int) -> Iterator[Event]:
    """Give the events of a word as an event noun, or as a participle."""
    frames, suffix = noun_at(scene, i)
    frames = () if frames and _governs(scene, i) else frames
    for frame in frames:
        if not _holds(scene, i, frame) or _names(scene, i, frame):
            continue
        arguments = of_noun(scene, i, suffix, deep=_deep(frame))
        yield replace(_event(scene, i, frame, arguments, None), suffix=suffix)
    if not frames and i not in scene.at:
        yield from _going_on(scene, i)


def _going_on(scene: Scene, i: int) -> Iterator[Event]:
    """Give the events of a participle that goes on with a subject (داعيا، متهمة)."""
    nominal = next((n for n in scene.sheet.infos[i].nominals if _adverbial(scene, i, n)), None)
    if nominal is None:
        return
    own = of_noun(scene, i, deep=True)
    opened = _opening(scene, i)
    pronoun = "ها" if scene.norm(i).endswith("ه") else "ه"
    subject = (opened,) if opened else topic(scene, i, pronoun)
    told = Arguments(subject, own.subject or own.object, own.oblique, own.last)
    for frame in by_verb().get(nominal.lemma, ()):
        if frame.fact in ((FactType.STANCE,) if opened else _TAKEN) and _holds(scene, i, frame):
            yield replace(_event(scene, i, frame, told, None), participle=opened is None)


def _governs(scene: Scene, i: int) -> bool:
    """Tell whether a word written like a noun is a participle by its object: مطالبا روسيا بالرد.

    A noun in the indefinite accusative has no genitive; one in ـة is a participle behind a comma.
    """
    if i in scene.at or not any(_adverbial(scene, i, n) for n in scene.sheet.infos[i].nominals):
        return False
    onward, follows = scene.starting(i + 1), scene.norm(i + 1)
    governed = onward is not None and not onward.preposition and not onward.joined
    governed = governed or follows.startswith(("ال", "ايا"))
    comma, accusative = "،" in scene.sheet.words[i].gap, scene.norm(i).endswith("ا")
    if comma and accusative and follows.startswith("ب"):
        return True
    return governed and (comma or accusative)


def _opening(scene: Scene, i: int) -> Phrase | None:
    """Give what opens a clause right before a participle that is said of it: إن تركيا ملتزمة."""
    phrase = scene.at.get(i - 1)
    opens = phrase is not None and scene.norm(phrase.first - 1) in COMPLEMENTS
    return phrase if phrase and opens and scene.sheet.joined(i) else None


def _names(scene: Scene, i: int, frame: Frame) -> bool:
    """Tell whether a word heads the name of an agreement, and is no act on one: وقع عقدا."""
    phrase = scene.starting(i)
    named = phrase is not None and phrase.type is EntityType.AGREEMENT
    return named and frame.fact is FactType.AGREEMENT_ACT


def _deep(frame: Frame) -> bool:
    """Tell whether what a frame's act is about may stand behind a verbal noun."""
    helped = frame.fact is FactType.RELATION and bool(frame.needs)  # تحظى بدعم إيران
    return helped or frame.fact in (FactType.STANCE, FactType.ATTACK)


def _adverbial(scene: Scene, i: int, nominal: Nominal) -> bool:
    """Tell whether a word is a participle that goes on with the subject: متهما، داعية، ومطالبا."""
    if not nominal.participle or nominal.definite:
        return False
    return scene.norm(i).endswith(_ENDINGS.get(nominal.prefix, ()))


def _event(
    scene: Scene, i: int, frame: Frame, arguments: Arguments, verbal: Verbal | None
) -> Event:
    filled = slots(scene, i, frame, arguments, verbal)
    roles: dict[str, tuple[str, ...]] = {}
    used = [i, i + 1]
    start = scene.sentence(i)[0]
    for role, group in filled.items():
        ids = allowed(scene, frame, role, group)
        if role == "participants":
            ids = represented(scene, ids)
        if ids:
            roles[role] = ids
            used += [k for p in group if p.first >= start for k in (p.first, p.last)]
    return Event(frame, i, verbal, arguments, roles, min(used), max(used))
