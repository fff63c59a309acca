"""Statement: a speaker reported to have said something, once for one occasion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType, Modality
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.speech import Speech
from mithaq.state.timing import time_of


def declarations(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give one statement for each speaker and occasion: another time is another occasion.

    A full report in the body goes before a headline and before a mere reference to the source.
    """
    seen: dict[tuple[str, ...], set[object]] = {}
    for speech in sorted(reports, key=lambda s: (s.weak, _headline(scene, s))):
        if not speech.speaker or not speech.named:
            continue
        time = time_of(scene, speech.word, speech.first, speech.content[0])
        occasion = (time.start, time.end) if time and time.resolved else None
        told = seen.setdefault(speech.speaker, set())
        if told and (
            occasion is None or occasion in told or speech.weak or _headline(scene, speech)
        ):
            continue
        told.add(occasion)
        yield Draft(
            FactType.STATEMENT, {"speaker": speech.speaker}, Modality.HAPPENED,
            speech.word, speech.first, speech.last, "speech", 0.8, time, own=True,
        )  # fmt: skip


def _headline(scene: Scene, speech: Speech) -> bool:
    """Tell whether a report stands in the first line, which the body says again."""
    text = scene.sheet.reading.text
    return "\n" not in text[: scene.sheet.words[speech.word].start].strip()
