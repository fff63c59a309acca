"""From drafts to the facts of an article: each once, with what the rest of the text says of it."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.state.attack.deaths import deaths
from mithaq.state.context.deadlines import deadlines
from mithaq.state.context.hearers import heard
from mithaq.state.context.lapses import reckoned
from mithaq.state.context.merge import merged
from mithaq.state.context.occasions import occasions
from mithaq.state.context.outcomes import outcomes
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.speech.report import Speech


def facts(scene: Scene, drafts: Sequence[Draft], reports: Sequence[Speech]) -> tuple[Draft, ...]:
    """Give the facts that drafts tell.

    What several places tell of one is united first, then whom it was said to and when it was are
    looked for around it: on its occasion, or so many days from another fact.
    """
    told = outcomes(scene, deaths(scene, drafts))
    once = occasions(scene, heard(scene, merged(told)))
    timed = occasions(scene, reckoned(scene, once, told))  # of what is reckoned too
    return deadlines(scene, timed, reports)
