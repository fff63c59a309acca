"""Who says what: reporting verbs, their speakers, and how far what is said reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mithaq.lexicon import Verbal
from mithaq.model import EntityType, FactType
from mithaq.state.arguments import of_verb
from mithaq.state.frames import by_verb
from mithaq.state.scene import COMPLEMENTS, RELATIVES, Scene

_ACCORDING = frozenset("بحسب حسب وفق وفقا طبقا بحسبما حسبما".split())
_OFFICIALS = frozenset(
    "مسوول مسوولون مسوولين مسوولو مصدر مصادر دبلوماسي دبلوماسيون قيادي ضابط متحدث ناطق متحدثه مكتب"
    " المتحدث الناطق مسوولا المصدر المصادر".split()
)
_WHAT = frozenset("ما مما".split())
_SPEAKERS = (
    EntityType.PERSON, EntityType.OFFICE, EntityType.ORGANIZATION, EntityType.FORCE, EntityType.COUNTRY,
)  # fmt: skip
_PLAIN = frozenset("قال اعلن صرح اضاف اوضح ذكر افاد تابع اردف زعم كشف اكد اشار لفت بين".split())


@dataclass(frozen=True, slots=True)
class Speech:
    """A report of speech.

    Attributes:
        speaker: ids of the speakers; empty when the text names none that can be resolved.
        word: the reporting verb; ``first`` to ``last`` the clause that reports.
        content: words of what is said.
        named: the speaker is named here, not carried over from the sentence before.
    """

    speaker: tuple[str, ...]
    word: int
    first: int
    last: int
    content: tuple[int, int]
    named: bool = True


def speeches(scene: Scene) -> tuple[Speech, ...]:
    """Give the reports of speech in order; one without a subject goes on with the last speaker."""
    found: list[Speech] = []
    last: tuple[str, ...] = ()
    for i in range(len(scene.sheet.words)):
        speech = _reported(scene, i, last) or _according(scene, i)
        if speech and not (found and found[-1].word == speech.word):
            last = speech.speaker or last
            found.append(speech)
    return tuple(found)


def _reported(scene: Scene, i: int, last: tuple[str, ...]) -> Speech | None:
    verbs = [v for v in scene.verbs(i) if _reports(v)]
    if not verbs:
        return None
    start = _complement(scene, i)
    if start is None and not any(v.form.lemma in _PLAIN for v in verbs):
        return None
    verbal = verbs[0]
    arguments = of_verb(scene, i, verbal)
    speaker = tuple(p.id for p in arguments.subject if p.type in _SPEAKERS)
    used = [p for p in arguments.subject if p.type in _SPEAKERS]
    if not speaker:
        official = _official(scene, i)
        if official is None and _nominal_subject(scene, i):
            return None
        speaker = official or ()
    end = scene.sentence(i)[1]
    words = [i, *(p.first for p in used), *(p.last - 1 for p in used)]
    clause_end = min(end, (start or max(words)) + 6)
    named = bool(speaker)
    return Speech(
        speaker or last, i, min(words), max(clause_end, max(words) + 1), (start or i + 1, end), named
    )


def _reports(verbal: Verbal) -> bool:
    return any(f.fact is FactType.STATEMENT for f in by_verb().get(verbal.form.lemma, ()))


def _complement(scene: Scene, i: int) -> int | None:
    """Give the word at which what is said begins: behind أن, a colon, or a quotation mark."""
    for k in scene.following(i):
        word = scene.sheet.words[k]
        if word.norm in COMPLEMENTS:
            return k
        if ":" in word.gap or "«" in word.gap and k not in scene.at:
            return k
        if word.norm in RELATIVES and k == i + 1:
            return None
    return None


def _official(scene: Scene, i: int) -> tuple[str, ...] | None:
    """Give the organisation that an unnamed official speaks for: مسؤول في الخارجية الأميركية."""
    for k in range(i + 1, min(i + 4, scene.sentence(i)[1])):
        if scene.norm(k) in _OFFICIALS:
            for at in range(k + 1, min(k + 6, scene.sentence(i)[1])):
                phrase = scene.at.get(at)
                if phrase:
                    bodies = (EntityType.ORGANIZATION, EntityType.FORCE, EntityType.OFFICE)
                    return (phrase.id,) if phrase.type in bodies else None
    return None


def _nominal_subject(scene: Scene, i: int) -> bool:
    """Tell whether an unresolved noun right after the verb is its subject (قال شهود)."""
    k = i + 1
    if k >= scene.sentence(i)[1] or scene.norm(k) in COMPLEMENTS or not scene.sheet.joined(k, frozenset()):
        return False
    info = scene.sheet.infos[k]
    return scene.norm(k) in _OFFICIALS or info.common in ("noun", "adjective") or not info.common


def _according(scene: Scene, i: int) -> Speech | None:
    """Read بحسب الوزارة, وفق ما أعلنته الوزارة: the sentence up to there is the speaker's."""
    if scene.norm(i) not in _ACCORDING:
        return None
    first, end = scene.sentence(i)
    for k in range(i + 1, min(i + 8, end)):
        phrase = scene.starting(k)
        if phrase and phrase.type in _SPEAKERS:
            return Speech((phrase.id,), i, i, phrase.last, (first, i))
    return None
