"""Strengths that are the outcome of a movement told before: وينخفض بذلك عددهم إلى 2500."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mithaq.model import FactType, Modality
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.words import words

_THEREBY = words("forces", "thereby")
_TO = "الي"
_OPENING = 3  # words


def outcomes(scene: Scene, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Give a strength that a planned movement leads to as planned for when the movement is."""
    moves = [
        d for d in drafts if d.type is FactType.FORCE_MOVEMENT and d.modality is Modality.PLANNED
    ]
    return tuple(_outcome(scene, draft, moves) for draft in drafts)


def _outcome(scene: Scene, draft: Draft, moves: Sequence[Draft]) -> Draft:
    strength = draft.type is FactType.FORCE_STRENGTH and scene.norm(draft.word - 1) == _TO
    if not strength or draft.time:
        return draft
    first = scene.sentence(draft.word)[0]
    if not any(scene.norm(k) in _THEREBY for k in range(first, first + _OPENING)) or not first:
        return draft
    before = scene.sentence(first - 1)
    led = [move.time for move in moves if before[0] <= move.word < before[1] and move.time]
    same = len({(time.start, time.end) for time in led}) == 1
    return replace(draft, modality=Modality.PLANNED, time=led[0]) if same else draft
