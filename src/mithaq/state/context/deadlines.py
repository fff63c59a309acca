"""Deadlines counted from the day on which they were told: تعهد بالانسحاب خلال ثلاث سنوات."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from mithaq.model import Modality, Time, is_day
from mithaq.state.draft import Draft
from mithaq.state.scene import Scene
from mithaq.state.speech.attribution import innermost
from mithaq.state.speech.report import Speech
from mithaq.state.timing import times_between

_TO_COME = (Modality.PLANNED, Modality.POSSIBLE, Modality.DEMANDED)


def deadlines(
    scene: Scene, drafts: Sequence[Draft], reports: Sequence[Speech]
) -> tuple[Draft, ...]:
    """Give what is to come within a term its deadline.

    The term begins on the day that the report tells of, or of publication where nobody is said to
    have told it; a report without a day leaves it open.
    """
    return tuple(_timed(scene, draft, reports) for draft in drafts)


def _timed(scene: Scene, draft: Draft, reports: Sequence[Speech]) -> Draft:
    time = draft.time
    if time is None or time.resolved or draft.modality not in _TO_COME:
        return draft
    term = next((t for t in scene.sheet.reading.terms if t.span.holds(time.span)), None)
    day = term and _told_on(scene, innermost(draft.word, reports))
    return replace(draft, time=Time(time.span, None, term.end(day))) if term and day else draft


def _told_on(scene: Scene, report: Speech | None) -> date | None:
    if report is None:
        published = scene.sheet.reading.published
        return date.fromisoformat(published) if published else None
    told = {time.start for _, time in times_between(scene, report.word, report.content[0])}
    day = told.pop() if len(told) == 1 else None
    return date.fromisoformat(day) if is_day(day) else None
