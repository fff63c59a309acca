"""Stating: from who is named to what is said of them, with the words that prove it.

The path of a sentence. ``wording`` lays out its words and noun phrases (``phrase``, ``fronts``,
``asides``), ``finite`` tells which words are verbs where they stand, and ``scene`` holds all that.
``events`` finds the verbs, nouns and participles that a frame lists (``frames/*.toml``), reads who
stands around each (``leading``, ``arguments``, ``lending``, ``core``) and fills the roles of the
frame (``roles``, ``sorts``). ``speeches`` finds who says what, and which words are his. ``makers``
make drafts of the two, with the time of the clause (``timing``) and whether it was done
(``modality``). A draft that lacks what a fact of its sort cannot do without is dropped, and counted
(``complete``). ``context`` unites what tells one fact, and adds what the rest of the article says
of it. At last each fact becomes a statement, by the word of whoever speaks around it
(``speech.attribution``).

Asked on the way: whom a pronoun or a verb without a subject stands for (``antecedents``,
``pairs``), of which noun a clause says more (``relatives``), which country an adjective names
(``nations``), who else takes part (``companions``, ``delegations``, ``performing``), where it was
(``goals``, ``staging``, ``abroad``), what a frame needs beside its word (``needs``), and to which
of two events a time belongs (``binding``, ``earlier``).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mithaq.lexicon import Sheet
from mithaq.model import Dropped, Evidence, FactType, Modality, Resolution, Statement
from mithaq.state.complete import fitting, lacking
from mithaq.state.confidence import confidence
from mithaq.state.context.facts import facts
from mithaq.state.draft import Draft
from mithaq.state.events import events
from mithaq.state.makers import drafts
from mithaq.state.scene import Scene
from mithaq.state.speech.attribution import attributed
from mithaq.state.speech.report import Speech
from mithaq.state.speech.speeches import speeches
from mithaq.state.timing import ahead

_ENCOUNTERS = (FactType.MEETING, FactType.CALL, FactType.VISIT, FactType.SESSION)


def state(
    sheet: Sheet, resolution: Resolution
) -> tuple[tuple[Statement, ...], tuple[Dropped, ...]]:
    """Give the statements of an article, in the order of the text, and the candidates dropped."""
    scene = Scene.of(sheet, resolution)
    reports = speeches(scene)
    types = {entity.id: entity.type for entity in resolution.entities}
    made = drafts(scene, events(scene), reports)
    found = [_settled(scene, fitting(draft, types)) for draft in made]
    whole = [draft for draft in found if not lacking(draft)]
    told = (_statement(scene, draft, reports) for draft in facts(scene, whole, reports))
    statements = sorted(told, key=lambda s: (s.evidence.span, s.type))
    return tuple(statements), tuple(_dropped(scene, found))


def _dropped(scene: Scene, found: Sequence[Draft]) -> Iterator[Dropped]:
    for draft in found:
        if role := lacking(draft):
            yield Dropped(draft.type, f"no {role}", scene.span(draft.first, draft.last))


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


__all__ = ["state"]
