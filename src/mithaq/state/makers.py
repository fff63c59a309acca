"""Who is made to say what: from the acts and the speech of an article to drafts of facts.

A maker is a callable that reads the scene and what was found in it, and gives drafts of one sort of
fact. Those of `MAKERS` read the events (what frames tell), those of `VOICED` the reports of speech,
inside which a word alone can tell what its speaker thinks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from mithaq.model import FactType
from mithaq.state.agreements import agreements
from mithaq.state.attack.attacks import attacks
from mithaq.state.decision.decisions import decisions
from mithaq.state.draft import Draft
from mithaq.state.encounter.meetings import meetings
from mithaq.state.encounter.sessions import sessions
from mithaq.state.encounter.sojourns import sojourns
from mithaq.state.events import Event
from mithaq.state.force.movements import movements
from mithaq.state.force.strengths import strengths
from mithaq.state.framed import framed
from mithaq.state.relation.relations import relations
from mithaq.state.scene import Scene
from mithaq.state.speech.declarations import declarations
from mithaq.state.speech.report import Speech
from mithaq.state.stance.charges import charges
from mithaq.state.stance.obligations import obligations
from mithaq.state.stance.predicates import predicates
from mithaq.state.stance.stances import stances
from mithaq.state.tenures import tenures

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
    framed(FactType.CALL),
    framed(FactType.VISIT),
    sojourns,
)
VOICED: tuple[Callable[[Scene, Sequence[Speech]], Iterator[Draft]], ...] = (
    obligations,
    charges,
    predicates,
)


def drafts(scene: Scene, events: Sequence[Event], reports: Sequence[Speech]) -> list[Draft]:
    """Give all drafts of an article, those of its headline last: the body tells it more fully."""
    found = [
        *(draft for maker in MAKERS for draft in maker(scene, events)),
        *declarations(scene, reports),
        *stances(scene, events, reports),
        *(draft for maker in VOICED for draft in maker(scene, reports)),
    ]
    return sorted(found, key=lambda draft: scene.headline(draft.word))
