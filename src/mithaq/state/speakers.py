"""Who speaks: named with the verb, an unnamed official, or the one spoken of before."""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.model import EntityType
from mithaq.state.arguments import of_verb
from mithaq.state.phrase import PREPOSITIONS, Phrase
from mithaq.state.relatives import relates
from mithaq.state.scene import COMPLEMENTS, RELATIVES, Scene
from mithaq.state.words import words

BODIES = (EntityType.ORGANIZATION, EntityType.FORCE, EntityType.OFFICE)
SPEAKERS = (EntityType.PERSON, EntityType.COUNTRY, *BODIES)
_OFFICIALS = words("speech", "officials")
_RELAYING = words("speech", "relaying")
_BACK = words("speech", "back")
_NEAR = 7  # words


def named(scene: Scene, i: int, verbal: Verbal, start: int) -> tuple[Phrase, ...]:
    """Give the subject of a reporting verb, or whom it quotes (نقلت الوكالة عن الوزير قوله).

    What stands in the words said, from word ``start`` on, is neither.
    """
    arguments = of_verb(scene, i, verbal)
    quoted = arguments.behind("عن") if verbal.form.lemma in _RELAYING else ()
    return tuple(p for p in quoted or arguments.subject if p.type in SPEAKERS and p.first < start)


def body(scene: Scene, phrase: Phrase) -> str:
    """Give who speaks: a post without a known holder speaks for its body."""
    entity = scene.entities[phrase.id]
    return entity.of if entity.type is EntityType.OFFICE and entity.of else phrase.id


def official(scene: Scene, i: int, verbal: Verbal) -> tuple[Phrase, ...] | None:
    """Give the body that an unnamed official right after the verb speaks for.

    مسؤول في الخارجية الأميركية speaks for the ministry; empty when the text names no body.
    """
    source = _source(scene, i, verbal)
    end = scene.sentence(i)[1]
    k = source + 1
    if k >= end or scene.norm(k) not in _OFFICIALS or k in scene.at:
        return None
    for at in range(k + 1, min(k + _NEAR, end)):
        phrase = scene.starting(at)
        if phrase:
            fits = phrase.type in BODIES and phrase.preposition in ("في", "من", "ب", "لدي", "")
            return (phrase,) if fits else ()
        if scene.norm(at) in COMPLEMENTS:
            break
    return ()


def _source(scene: Scene, i: int, verbal: Verbal) -> int:
    """Give the word before the speaker: the verb, or عن behind a verb that relays."""
    if verbal.form.lemma not in _RELAYING:
        return i
    near = range(i + 1, min(i + _NEAR, scene.sentence(i)[1]))
    return next((k for k in near if scene.norm(k) == "عن"), i)


def unknown(scene: Scene, i: int) -> bool:
    """Tell whether an unresolved noun right after the verb is its subject (قال شهود)."""
    k = i + 1
    if k >= scene.sentence(i)[1] or not scene.sheet.joined(k) or k in scene.sheet.timed:
        return False
    norm, known = scene.norm(k), scene.sheet.infos[k]
    if norm in COMPLEMENTS or norm in PREPOSITIONS or norm in _BACK or known.common == "function":
        return False
    return known.common in ("noun", "adjective") or not (known.common or known.splits[1:])


def acting(scene: Scene, i: int, *, feminine: bool | None) -> tuple[str, ...]:
    """Give who did what the sentence tells before word ``i``, and goes on speaking there.

    رد الوزير على الاتهامات وقال إن …; a verb of another gender or in a relative clause is passed.
    """
    first = scene.sentence(i)[0]
    for k in range(i - 1, first - 1, -1):
        subject = _subject(scene, k, feminine=feminine)
        if subject:
            return subject
    return ()


def _subject(scene: Scene, k: int, *, feminine: bool | None) -> tuple[str, ...]:
    if scene.norm(k - 1) in RELATIVES or relates(scene, k) or k in scene.asides:
        return ()
    for verbal in scene.verbs(k):
        if feminine is None or gender(verbal) is feminine:
            found = of_verb(scene, k, verbal).subject
            return tuple(body(scene, p) for p in found if p.type in SPEAKERS)
    return ()


def gender(verbal: Verbal) -> bool | None:
    """Tell whether a form is feminine; None where it does not say."""
    person = verbal.form.person
    return person.endswith(("fs", "fd", "fp")) if person.startswith("3") else None
