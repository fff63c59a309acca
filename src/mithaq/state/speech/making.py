"""Reports of speech made from a blank one: by whom is named, or who spoke before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene
from mithaq.state.speech.onward import going_on
from mithaq.state.speech.report import TAIL, Speech
from mithaq.state.speech.speakers import voice

_CARRIED = 0.4


def said_by(
    scene: Scene, blank: Speech, group: Sequence[Phrase], rule: str, confidence: float
) -> Speech:
    """Give the speech of who is named, from the first of its words to a few of what is said."""
    i, content = blank.word, blank.content
    told = sorted([i, *(p.first for p in group), *(p.last - 1 for p in group)])
    last = max(told[-1] + 1, min(content[1], max(content[0], told[-1]) + TAIL))
    speaker = tuple(voice(scene, p) for p in group)
    return replace(
        blank, speaker=speaker, first=told[0], last=last, rule=rule, confidence=confidence
    )


def carried_on(
    scene: Scene, blank: Speech, found: Sequence[Speech], rule: str, *, onward: bool
) -> Speech | None:
    """Give the speech of who speaks or acts in the sentence before it, or of the last speaker."""
    speaker = going_on(scene, blank, found, onward=onward)
    last = max(blank.word + 1, min(blank.content[1], blank.content[0] + TAIL))
    carried = replace(
        blank, speaker=speaker, last=last, rule=rule, confidence=_CARRIED, named=False
    )
    return carried if speaker else None
