"""AgreementAct, Decision and Stance: who did what to an agreement, decided, or took which stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mithaq.model import FactType
from mithaq.state.draft import Draft
from mithaq.state.events import Event
from mithaq.state.framed import framed
from mithaq.state.scene import Scene


def agreement_acts(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give what was done with agreements."""
    return framed(scene, events, FactType.AGREEMENT_ACT, "agreement")


def decisions(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the formal decisions of a body."""
    return framed(scene, events, FactType.DECISION, "body")


def stances(scene: Scene, events: Sequence[Event]) -> Iterator[Draft]:
    """Give the stands that somebody takes towards something."""
    return framed(scene, events, FactType.STANCE, "actor", "target")
