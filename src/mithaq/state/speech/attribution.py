"""To whom the article attributes a statement."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.model import FactType
from mithaq.state.draft import Draft
from mithaq.state.speech.report import Speech

_VOICED = (FactType.STANCE, FactType.STATEMENT)


def attributed(draft: Draft, reports: Sequence[Speech]) -> tuple[str, ...]:
    """Give the speakers of the innermost report that the draft's main word lies in.

    What speakers say of themselves (ندين الهجوم) the article says of them; what one is quoted with
    (نقلت الوكالة عن الوزير قوله) it has from the one who quotes.
    """
    if draft.own:
        return ()
    told = next((s for s in reports if s.word == draft.word), None)
    if draft.type is FactType.STATEMENT and told and told.relayed:
        return told.relayed
    # Of two reports in each other's words, that of the source (بحسب الوزارة) is around the other.
    within = told.content if told and told.weak else (0, 0)
    others = [s for s in reports if not within[0] <= s.word < within[1]]
    speech = innermost(draft.word, others)
    doers = {*draft.roles.get("actor", ()), *draft.roles.get("speaker", ())}
    own = speech is None or (draft.type in _VOICED and doers.issuperset(speech.speaker))
    return () if speech is None or own else speech.speaker


def innermost(word: int, reports: Sequence[Speech]) -> Speech | None:
    """Give the shortest report in whose words a word lies."""
    around = (s for s in reports if s.content[0] <= word < s.content[1] and s.word != word)
    return min(around, key=lambda s: s.content[1] - s.content[0], default=None)
