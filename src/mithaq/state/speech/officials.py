"""Unnamed officials and papers, which speak for a body: مسؤول في الوزارة، بيان للحركة."""

from __future__ import annotations

from mithaq.lexicon import Verbal
from mithaq.model import EntityType
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.sources import outlet
from mithaq.state.speech.speakers import SPEAKERS, SPOKEN_FOR
from mithaq.state.wording import COMPLEMENTS
from mithaq.state.words import words

_OFFICIALS = words("speech", "officials")
_RELAYING = words("speech", "relaying")
_SOURCES = words("speech", "sources")  # those of a paper are others: مصادر «الصباح»
_CLOSE = words("speech", "close")
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
    k = _source(scene, i, verbal) + 1
    paper = scene.norm(k) in _PAPERS
    if k >= scene.sentence(i)[1] or not (paper or scene.norm(k) in _OFFICIALS) or k in scene.at:
        return None
    return owner(scene, k, paper=paper)


def author(scene: Scene, i: int) -> tuple[Phrase, ...] | None:
    """Give whose paper the verb at word ``i`` tells of: وجاء في بيان للوزارة أن ….

    None where it tells of no paper, empty where nobody is named (وجاء في البيان).
    """
    k = i + 1 + (scene.norm(i + 1) == "في")
    definite = scene.norm(k).startswith("ال")
    if k >= scene.sentence(i)[1] or k in scene.at:
        return None
    if scene.norm(k).removeprefix("ال") not in _PAPERS:
        return None
    return owner(scene, k, paper=True) or (() if definite else None)


def owner(scene: Scene, k: int, *, paper: bool) -> tuple[Phrase, ...] | None:
    """Give whom the paper or official at word ``k`` belongs to, up to what is said."""
    for at in scene.after(k, _NEAR):
        phrase = scene.starting(at)
        if phrase:
            if not paper and _named_behind(scene, phrase):
                return None
            fits = phrase.type in (SPEAKERS if paper else SPOKEN_FOR)
            owned = phrase.preposition in (_WRITTEN if paper else _BELONGING)
            cited = scene.norm(k) in _SOURCES and not phrase.preposition and outlet(scene, phrase)
            return (phrase,) if fits and owned and not cited else ()
        if scene.norm(at) in COMPLEMENTS | _CLOSE or _goes_on(scene, at):
            break
    return ()


def _named_behind(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether the official has a name after all: قال القيادي في حركة فتح جبريل الرجوب."""
    person = scene.starting(phrase.last)
    apposed = person is not None and person.type is EntityType.PERSON and not person.preposition
    return apposed and scene.sheet.adjoins(phrase.last)


def _goes_on(scene: Scene, k: int) -> bool:
    """Tell whether a participle goes on with the official: مصدر عسكري محملا الحركة المسؤولية."""
    adverbial = scene.norm(k).endswith("ا") and not scene.norm(k).startswith("ال")
    return adverbial and any(noun.participle for noun in scene.sheet.infos[k].nominals)


def _official_before(scene: Scene, i: int) -> Phrase | None:
    """Give the body of an unnamed official before the verb: لكن مسؤولا في الوزارة قال إن …."""
    phrase = scene.at.get(i - 1)
    if (
        phrase is None
        or phrase.type not in SPOKEN_FOR
        or phrase.preposition not in ("في", "من", "ب")
    ):
        return None
    for k in range(phrase.first - 1, max(scene.sentence(i)[0], phrase.first - _NEAR) - 1, -1):
        if scene.norm(k) in _OFFICIALS:
            opens = k == scene.sentence(i)[0] or scene.parts(k - 1)
            return phrase if opens else None
        adjective = scene.sheet.infos[k].common == "adjective"  # آخر is seldom "put off"
        if k in scene.at or (scene.verbs(k) and not adjective):
            break
    return None


def _source(scene: Scene, i: int, verbal: Verbal) -> int:
    """Give the word before the speaker: the verb, or عن behind a verb that relays."""
    if verbal.form.lemma not in _RELAYING:
        return i
    near = scene.after(i, _NEAR)
    return next((k for k in near if scene.norm(k) == "عن"), i)
