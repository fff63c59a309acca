"""Stating: from who is named to what is said of them, with the words that prove it.

A maker is a callable that reads the scene and its events and gives drafts of one sort of fact.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from mithaq.lexicon import Sheet
from mithaq.model import Dropped, Evidence, FactType, Modality, Resolution, Statement
from mithaq.state.agreements import agreements
from mithaq.state.attack.attacks import attacks
from mithaq.state.attack.deaths import deaths
from mithaq.state.complete import fitting, lacking
from mithaq.state.confidence import confidence
from mithaq.state.context.deadlines import deadlines
from mithaq.state.context.hearers import heard
from mithaq.state.context.lapses import reckoned
from mithaq.state.context.merge import merged
from mithaq.state.context.occasions import occasions
from mithaq.state.context.outcomes import outcomes
from mithaq.state.decision.decisions import decisions
from mithaq.state.draft import Draft
from mithaq.state.encounter.meetings import meetings
from mithaq.state.encounter.sessions import sessions
from mithaq.state.encounter.sojourns import sojourns
from mithaq.state.events import Event, events
from mithaq.state.force.movements import movements
from mithaq.state.force.strengths import strengths
from mithaq.state.framed import framed
from mithaq.state.relation.relations import relations
from mithaq.state.scene import Scene
from mithaq.state.speech.attribution import attributed
from mithaq.state.speech.declarations import declarations
from mithaq.state.speech.report import Speech
from mithaq.state.speech.speeches import speeches
from mithaq.state.stance.charges import charges
from mithaq.state.stance.obligations import obligations
from mithaq.state.stance.predicates import predicates
from mithaq.state.stance.stances import stances
from mithaq.state.tenures import tenures
from mithaq.state.timing import ahead

_ENCOUNTERS = (FactType.MEETING, FactType.CALL, FactType.VISIT, FactType.SESSION)
_FRAMED = (
    FactType.CALL,
    FactType.VISIT,
)
MAKERS: tuple[Callable[[Scene, Sequence[Event]], Iterator[Draft]], ...] = (
    tenures,
    sessions,
    meetings,
    strengths,
    movements,
    attacks,
    agreements,
    decisions,
    relations,
    *map(framed, _FRAMED),
    sojourns,
)


def state(
    sheet: Sheet, resolution: Resolution
) -> tuple[tuple[Statement, ...], tuple[Dropped, ...]]:
    """Give the statements of an article, in the order of the text, and the candidates dropped."""
    scene = Scene.of(sheet, resolution)
    happenings = events(scene)
    reports = speeches(scene)
    drafts = [draft for maker in MAKERS for draft in maker(scene, happenings)]
    drafts += declarations(scene, reports)
    drafts += stances(scene, happenings, reports)
    drafts += obligations(scene, reports)
    drafts += charges(scene, reports)
    drafts += predicates(scene, reports)
    drafts.sort(key=lambda draft: scene.headline(draft.word))
    types = {entity.id: entity.type for entity in resolution.entities}
    drafts = [_settled(scene, fitting(draft, types)) for draft in drafts]
    whole = [draft for draft in drafts if not lacking(draft)]
    once = outcomes(scene, deaths(scene, whole))
    told = reckoned(scene, occasions(scene, heard(scene, merged(once))), once)
    told = occasions(scene, told)  # of what is reckoned too
    told = deadlines(scene, told, reports)
    made = (_statement(scene, draft, reports) for draft in told)
    dropped = [
        Dropped(draft.type, f"no {role}", scene.span(draft.first, draft.last))
        for draft in drafts
        if (role := lacking(draft))
    ]
    return tuple(sorted(made, key=lambda s: (s.evidence.span, s.type))), tuple(dropped)


def _statement(scene: Scene, draft: Draft, reports: Sequence[Speech]) -> Statement:
    sure = confidence(draft.type, draft.rule, draft.roles, draft.confidence)
    return Statement(
        type=FactType(draft.type),
        roles=draft.roles,
        modality=_settled(scene, draft).modality,
        evidence=Evidence(scene.span(draft.first, draft.last), draft.rule, sure),
        time=None if _is_told(draft) and ahead(scene, draft.time) else draft.time,
        by=attributed(draft, reports),
    )


def _settled(scene: Scene, draft: Draft) -> Draft:
    """Let what has a time to come be planned and not done, unless it was told."""
    begins = draft.modality is Modality.ONGOING and draft.type in _ENCOUNTERS  # تبدأ غدا
    done = begins or (draft.modality is Modality.HAPPENED and not _is_told(draft))
    return replace(draft, modality=Modality.PLANNED) if done and ahead(scene, draft.time) else draft


def _is_told(draft: Draft) -> bool:
    """Tell whether a draft is of words that were said; a time to come is that of their matter."""
    return draft.type is FactType.STATEMENT and draft.modality is Modality.HAPPENED


__all__ = ["MAKERS", "state"]
