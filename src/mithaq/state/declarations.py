"""Statement: a speaker reported to have said something, once for one occasion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType, Modality
from mithaq.state.circumstances import circumstances
from mithaq.state.draft import Draft
from mithaq.state.report import Speech
from mithaq.state.scene import Scene
from mithaq.state.timing import time_of

# They say whose word it is, but are no statement of their own.
_UNTOLD = frozenset(("speech.outlet", "speech.participle"))


def declarations(scene: Scene, reports: Sequence[Speech]) -> Iterator[Draft]:
    """Give one statement for each speaker and occasion: another time is another occasion.

    A full report in the body goes before a headline and before a mere reference to the source.
    """
    seen: dict[tuple[str, ...], set[object]] = {}
    for speech in sorted(reports, key=lambda s: (s.weak, scene.headline(s.word))):
        if speech.rule in _UNTOLD:
            continue
        time = time_of(scene, speech.word, speech.first, speech.content[0])
        occasion = (time.start, time.end) if time and time.resolved else None
        told = seen.setdefault(speech.speaker, set())
        again = occasion is None or occasion in told or speech.weak or not speech.named
        if told and (again or scene.headline(speech.word)):
            continue
        told.add(occasion)
        roles = {**circumstances(scene, speech), "speaker": speech.speaker}
        yield Draft(
            FactType.STATEMENT, roles, Modality.HAPPENED, speech.word, speech.first, speech.last,
            speech.rule, speech.confidence, time,
        )  # fmt: skip
