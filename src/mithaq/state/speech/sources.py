"""Sources that a text only refers to: بحسب الوزارة، وفق ما أعلنه الوزير."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.lexicon import Kind, reporting
from mithaq.model import EntityType
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.report import Speech
from mithaq.state.speech.speakers import SPEAKERS, TONGUE, UPON, people, voice
from mithaq.state.words import words

_ACCORDING = words("speech", "according")
_OUTLETS = words("speech", "outlets")
_LEADING = words("speech", "leading") | words("speech", "officials")
_THEN = words("speech", "then")
_AS = "حد"  # على حد قول الوزير
_NEAR = 6  # words
_LEAST = 4  # words that one says
_CONFIDENCE = 0.6
CITED = "speech.cited"
QUOTED = "speech.quoted"  # what a paper or a station reports


def referred(scene: Scene, i: int, found: Sequence[Speech]) -> Speech | None:
    """Read a reference to a source at word ``i``: the sentence up to there is the source's.

    One that goes on with فإن is a report like any other: وبحسب الوزارة فإن ….
    """
    if scene.norm(i) not in _ACCORDING or i in scene.at:
        return None
    if scene.norm(i) in (TONGUE, _AS) and scene.norm(i - 1) != UPON:
        return None
    phrase = _named(scene, i)
    if phrase is None or people(scene, phrase):
        return None
    speaker = (voice(scene, phrase),)
    if found and found[-1].speaker == speaker and i < found[-1].content[0]:
        return None
    first, end = scene.sentence(i)
    content = (first, i) if i > first else (phrase.last, end)
    weak = scene.norm(phrase.last) not in _THEN
    rule = _rule(scene, phrase, i) if weak else CITED
    return Speech(speaker, i, i, phrase.last, content, rule, _CONFIDENCE, weak=weak)


def _named(scene: Scene, i: int) -> Phrase | None:
    """Give the source that is named behind word ``i``, with what leads to it between."""
    for k in scene.after(i, _NEAR):
        phrase = scene.starting(k)
        if phrase and phrase.type in SPEAKERS and not _reports(scene, k):
            return phrase
        if not _leads(scene, k):
            return None
    return None


def _rule(scene: Scene, phrase: Phrase, i: int) -> str:
    """Say what refers to a source: with a verb (بحسب ما ذكرته) it is told that the source spoke."""
    told = any(_reports(scene, k) for k in range(i, phrase.first))
    if outlet(scene, phrase):
        return QUOTED if told else "speech.outlet"
    return CITED if told else "speech.source"


def headed(scene: Scene, i: int) -> Speech | None:
    """Read a name before a colon that opens its line or sentence: كيري: ملتزمون بأمن الخليج."""
    first, end = scene.sentence(i)
    phrase = scene.at.get(i - 1)
    if phrase is None or phrase.first != first or ":" not in scene.sheet.words[i].gap:
        return None
    speaks = phrase.type in SPEAKERS and phrase.type is not EntityType.COUNTRY
    if not speaks or outlet(scene, phrase) or end - i < _LEAST:
        return None
    rule, speaker = "speech.headed", (voice(scene, phrase),)
    return Speech(speaker, first, first, i, (i, end), rule, _CONFIDENCE, weak=True)


def _leads(scene: Scene, k: int) -> bool:
    """Tell whether a word may stand before the source: لما أعلنته، بيان، مسؤول في."""
    if scene.stems(k) & _LEADING:
        return True
    return _reports(scene, k)


def _reports(scene: Scene, k: int) -> bool:
    return any(verbal.form.lemma in reporting() for verbal in scene.sheet.infos[k].verbs)


def outlet(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase names a paper, a station or an agency."""
    if phrase.type is not EntityType.ORGANIZATION:
        return False
    near = range(max(0, phrase.first - 1), phrase.last)
    hits = (hit for k in near for hit in scene.sheet.found(k, Kind.ORGANIZATION, prefix=None))
    named = any(hit.phrase.info == "media" for hit in hits)
    stems = {stem for k in near for stem in scene.stems(k)}
    return named or bool(stems & _OUTLETS)
