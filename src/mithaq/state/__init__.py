"""Stating: from who is named to what is said of them, with the words that prove it.

A maker is a callable that reads the scene and its events and gives drafts of one sort of fact.
"""

from collections.abc import Callable, Iterator, Sequence

from mithaq.lexicon import Sheet
from mithaq.model import Evidence, FactType, Resolution, Statement
from mithaq.state.acts import agreement_acts, decisions, stances
from mithaq.state.attacks import attacks
from mithaq.state.attribution import attributed
from mithaq.state.declarations import declarations
from mithaq.state.draft import Draft
from mithaq.state.encounters import calls, meetings, visits
from mithaq.state.events import Event, events
from mithaq.state.forces import movements, strengths
from mithaq.state.merge import merged
from mithaq.state.relations import relations
from mithaq.state.scene import Scene
from mithaq.state.sessions import sessions
from mithaq.state.speech import Speech, speeches
from mithaq.state.tenures import tenures

MAKERS: tuple[Callable[[Scene, Sequence[Event]], Iterator[Draft]], ...] = (
    tenures,
    meetings,
    calls,
    visits,
    sessions,
    strengths,
    movements,
    agreement_acts,
    attacks,
    decisions,
    stances,
    relations,
)


def state(sheet: Sheet, resolution: Resolution) -> tuple[Statement, ...]:
    """Give the statements of an article, in the order of the text."""
    scene = Scene.of(sheet, resolution)
    happenings = events(scene)
    reports = speeches(scene)
    drafts = [draft for maker in MAKERS for draft in maker(scene, happenings)]
    drafts += declarations(scene, reports)
    made = (_statement(scene, draft, reports) for draft in merged(drafts))
    return tuple(sorted(made, key=lambda s: (s.evidence.span, s.type)))


def _statement(scene: Scene, draft: Draft, reports: Sequence[Speech]) -> Statement:
    return Statement(
        type=FactType(draft.type),
        roles=draft.roles,
        modality=draft.modality,
        evidence=Evidence(scene.span(draft.first, draft.last), draft.rule, draft.confidence),
        time=draft.time,
        by=attributed(draft, reports),
    )


__all__ = ["MAKERS", "state"]
