"""Statement: a speaker reported to have said something, once for one occasion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType, Modality
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.speech import Speech
from mithaq.state.timing import time_of


def declarations(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give one statement for each speaker and occasion: another time is another occasion."""
    seen: set[tuple[object, ...]] = set()
    for speech in reports:
        if not speech.speaker or not speech.named:
            continue
        time = time_of(scene, speech.word, speech.first, speech.content[0])
        occasion = (time.start, time.end) if time and time.resolved else None
        if speech.speaker in {key[0] for key in seen} and (occasion is None or (speech.speaker, occasion) in seen):
            continue
        seen.add((speech.speaker, occasion))
        yield Draft(
            FactType.STATEMENT, {"speaker": speech.speaker}, Modality.HAPPENED,
            speech.word, speech.first, speech.last, "speech", 0.8, time, own=True,
        )  # fmt: skip
