"""Unnamed officials and papers, which speak for a body: مسؤول في الوزارة، بيان للحركة."""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.state.phrase import Phrase
from mithaq.state.scene import COMPLEMENTS, Scene
from mithaq.state.speakers import BODIES, SPEAKERS
from mithaq.state.words import words

_OFFICIALS = words("speech", "officials")
_RELAYING = words("speech", "relaying")
_PAPERS = words("speech", "papers")
_BELONGING = ("في", "من", "ب", "لدي", "")
_WRITTEN = ("من", "ل", "عن", "")
_NEAR = 7  # words


def official(scene: Scene, i: int, verbal: Verbal) -> tuple[Phrase, ...] | None:
    """Give the body that an unnamed official right after the verb speaks for.

    مسؤول في الخارجية الأميركية speaks for the ministry; empty when the text names no body.
    """
    if before := _official_before(scene, i):
        return (before,)
    source = _source(scene, i, verbal)
    end = scene.sentence(i)[1]
    k = source + 1
    paper = scene.norm(k) in _PAPERS
    if k >= end or not (paper or scene.norm(k) in _OFFICIALS) or k in scene.at:
        return None
    for at in range(k + 1, min(k + _NEAR, end)):
        phrase = scene.starting(at)
        if phrase:
            fits = phrase.type in (SPEAKERS if paper else BODIES)
            owned = phrase.preposition in (_WRITTEN if paper else _BELONGING)
            return (phrase,) if fits and owned else ()
        if scene.norm(at) in COMPLEMENTS:
            break
    return ()


def _official_before(scene: Scene, i: int) -> Phrase | None:
    """Give the body of an unnamed official before the verb: لكن مسؤولا في الوزارة قال إن …."""
    phrase = scene.at.get(i - 1)
    if phrase is None or phrase.type not in BODIES or phrase.preposition not in ("في", "من", "ب"):
        return None
    for k in range(phrase.first - 1, max(scene.sentence(i)[0], phrase.first - _NEAR) - 1, -1):
        if scene.norm(k) in _OFFICIALS:
            opens = k == scene.sentence(i)[0] or scene.parts(k - 1)
            return phrase if opens else None
        if k in scene.at or scene.verbs(k):
            break
    return None


def _source(scene: Scene, i: int, verbal: Verbal) -> int:
    """Give the word before the speaker: the verb, or عن behind a verb that relays."""
    if verbal.form.lemma not in _RELAYING:
        return i
    near = range(i + 1, min(i + _NEAR, scene.sentence(i)[1]))
    return next((k for k in near if scene.norm(k) == "عن"), i)
