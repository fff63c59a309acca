"""To whom and where a statement was made: قال الوزير لقناة العربية في القاهرة إن …."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mithaq.model import LOCATIONS, EntityType
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.media import opens_in_medium
from mithaq.state.speech.report import Speech
from mithaq.state.speech.sources import outlet
from mithaq.state.words import words

_TELLING = words("speech", "telling")
_TALKS = words("speech", "talks")
_HEARERS = (EntityType.PERSON, EntityType.ORGANIZATION)


def circumstances(scene: Scene, speech: Speech) -> Mapping[str, tuple[str, ...]]:
    """Give the roles ``addressee`` and ``place`` that the reporting clause names."""
    told = [phrase for phrase in _told(scene, speech) if phrase.id not in speech.speaker]
    hearers = [phrase.id for phrase in told if _hears(scene, speech, phrase)]
    places = [p.id for p in told if p.preposition in ("في", "ب") and p.type in LOCATIONS]
    roles = {"addressee": tuple(hearers[:1]), "place": tuple(places[-1:])}
    return {role: ids for role, ids in roles.items() if ids}


def _told(scene: Scene, speech: Speech) -> Iterator[Phrase]:
    """Give the phrases between the reporting word and what is said, or before it in a speech told.

    وفي كلمة أمام البرلمان قال الوزير إن …
    """
    opening = _opening(scene, speech)
    for k in (*opening, *range(speech.word + 1, max(speech.word + 1, speech.content[0]))):
        phrase = scene.starting(k)
        if phrase and k not in scene.asides:
            yield phrase


def _opening(scene: Scene, speech: Speech) -> range:
    """Give the words from a speech that opens the sentence up to the reporting word."""
    first = scene.sentence(speech.word)[0]
    return range(first + 2 if opens_in_medium(scene, speech.word) else speech.word, speech.word)


def _hears(scene: Scene, speech: Speech, phrase: Phrase) -> bool:
    """Tell whether a phrase names who is told: لقناة العربية، أمام البرلمان، أبلغ الوزير."""
    if phrase.preposition == "ل":
        return phrase.type is EntityType.PERSON or outlet(scene, phrase)
    if phrase.preposition == "مع":
        after = phrase.first > speech.word
        begins = speech.word + 1 if after else scene.sentence(speech.word)[0]
        near = {scene.norm(k) for k in range(begins, phrase.first)}
        return outlet(scene, phrase) and bool(near & _TALKS)
    if phrase.preposition == "امام":
        return phrase.type is EntityType.ORGANIZATION
    lemmas = scene.lemmas(speech.word)
    return not phrase.preposition and phrase.type in _HEARERS and bool(lemmas & _TELLING)
