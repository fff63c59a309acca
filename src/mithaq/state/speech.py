"""Who says what: reporting verbs, their speakers, and how far what is said reaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.lexicon import QUOTES, Verbal, reporting
from mithaq.model import EntityType
from mithaq.state.arguments import of_verb
from mithaq.state.phrase import PREPOSITIONS, Phrase
from mithaq.state.scene import COMPLEMENTS, RELATIVES, Scene
from mithaq.state.words import words

_ACCORDING = words("speech", "according")
_OFFICIALS = words("speech", "officials")
_RELAYING = words("speech", "relaying")
_BACK = words("speech", "back")
_BODIES = (EntityType.ORGANIZATION, EntityType.FORCE, EntityType.OFFICE)
_SPEAKERS = (EntityType.PERSON, EntityType.COUNTRY, *_BODIES)
_NEAR = 7  # words
_TAIL = 8  # words of what is said that belong to the evidence
_OPENING = QUOTES - {"”", "»"}


@dataclass(frozen=True, slots=True)
class Speech:
    """A report of speech.

    Attributes:
        speaker: ids of the speakers; empty when the text names none that can be resolved.
        word: the reporting verb; ``first`` to ``last`` the clause that reports.
        content: words of what is said.
        named: the speaker is named here, not carried over from the sentence before.
        weak: it only refers to a source (بحسب الوزارة).
    """

    speaker: tuple[str, ...]
    word: int
    first: int
    last: int
    content: tuple[int, int]
    named: bool = True
    weak: bool = False


def speeches(scene: Scene) -> tuple[Speech, ...]:
    """Give the reports of speech in order; one without a subject goes on with the last speaker."""
    found: list[Speech] = []
    last: tuple[str, ...] = ()
    for i in range(len(scene.sheet.words)):
        speech = _reported(scene, i, last) or _according(scene, i)
        if speech:
            last = speech.speaker or last
            found.append(speech)
    return tuple(found)


def _reported(scene: Scene, i: int, last: tuple[str, ...]) -> Speech | None:
    verbal = next((v for v in scene.verbs(i) if v.form.lemma in reporting()), None)
    if verbal is None or verbal.suffix or verbal.prefix.endswith(("ل", "س")):
        return None
    start = _complement(scene, i)
    if start is None and verbal.form.lemma not in reporting("plain"):
        return None
    end = scene.sentence(i)[1]
    content = (start or i + 1, end)
    official = _official(scene, _source(scene, i, verbal))
    group = _speakers(scene, i, verbal, start or end) if official is None else official
    if group:
        return _speech(group, i, tuple(_body(scene, p) for p in group), content)
    if official is not None or _unknown_subject(scene, i) or not last:
        return None
    return Speech(last, i, i, min(end, content[0] + _TAIL), content, named=False)


def _speech(
    group: Sequence[Phrase], i: int, speaker: tuple[str, ...], content: tuple[int, int]
) -> Speech:
    told = sorted([i, *(p.first for p in group), *(p.last - 1 for p in group)])
    last = max(told[-1] + 1, min(content[1], max(content[0], told[-1]) + _TAIL))
    return Speech(speaker, i, told[0], last, content)


def _speakers(scene: Scene, i: int, verbal: Verbal, start: int) -> tuple[Phrase, ...]:
    """Give the subject of a reporting verb, or whom it quotes (نقلت الوكالة عن الوزير قوله).

    What stands in the words said is neither.
    """
    arguments = of_verb(scene, i, verbal)
    quoted = arguments.behind("عن") if verbal.form.lemma in _RELAYING else ()
    return tuple(p for p in quoted or arguments.subject if p.type in _SPEAKERS and p.first < start)


def _body(scene: Scene, phrase: Phrase) -> str:
    """Give who speaks: a post without a known holder speaks for its body."""
    entity = scene.entities[phrase.id]
    return entity.of if entity.type is EntityType.OFFICE and entity.of else phrase.id


def _complement(scene: Scene, i: int) -> int | None:
    """Give the word at which what is said begins: behind أن, a colon, or a quotation mark."""
    for k in scene.following(i):
        word = scene.sheet.words[k]
        if word.norm in COMPLEMENTS or ":" in word.gap:
            return k
        if _OPENING.intersection(word.gap) and k not in scene.at:
            return k
        if word.norm in RELATIVES and k == i + 1:
            return None
    return None


def _source(scene: Scene, i: int, verbal: Verbal) -> int:
    """Give the word before the speaker: the verb, or عن behind a verb that relays."""
    if verbal.form.lemma not in _RELAYING:
        return i
    near = range(i + 1, min(i + _NEAR, scene.sentence(i)[1]))
    return next((k for k in near if scene.norm(k) == "عن"), i)


def _official(scene: Scene, i: int) -> tuple[Phrase, ...] | None:
    """Give the body that an unnamed official right after word ``i`` speaks for.

    مسؤول في الخارجية الأميركية speaks for the ministry; empty when the text names no body.
    """
    end = scene.sentence(i)[1]
    k = i + 1
    if k >= end or scene.norm(k) not in _OFFICIALS or k in scene.at:
        return None
    for at in range(k + 1, min(k + _NEAR, end)):
        phrase = scene.starting(at)
        if phrase:
            fits = phrase.type in _BODIES and phrase.preposition in ("في", "من", "ب", "لدي", "")
            return (phrase,) if fits else ()
        if scene.norm(at) in COMPLEMENTS:
            break
    return ()


def _unknown_subject(scene: Scene, i: int) -> bool:
    """Tell whether an unresolved noun right after the verb is its subject (قال شهود)."""
    k = i + 1
    if k >= scene.sentence(i)[1] or not scene.sheet.joined(k) or k in scene.sheet.timed:
        return False
    norm, known = scene.norm(k), scene.sheet.infos[k]
    if norm in COMPLEMENTS or norm in PREPOSITIONS or norm in _BACK or known.common == "function":
        return False
    return known.common in ("noun", "adjective") or not (known.common or known.splits[1:])


def _according(scene: Scene, i: int) -> Speech | None:
    """Read بحسب الوزارة, وفق ما أعلنته الوزارة: the sentence up to there is the speaker's."""
    if scene.norm(i) not in _ACCORDING:
        return None
    first, end = scene.sentence(i)
    for k in range(i + 1, min(i + _NEAR, end)):
        phrase = scene.starting(k)
        if phrase and phrase.type in _SPEAKERS:
            content = (first, i) if i > first else (phrase.last, end)
            return Speech((_body(scene, phrase),), i, i, phrase.last, content, weak=True)
        if scene.parts(k):
            return None
    return None
