"""To whom the article attributes a statement."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.state.draft import Draft
from mithaq.state.report import Speech


def attributed(draft: Draft, reports: Sequence[Speech]) -> tuple[str, ...]:
    """Give the speakers of the innermost report that the draft's main word lies in."""
    if draft.own:
        return ()
    around = [
        speech
        for speech in reports
        if speech.content[0] <= draft.word < speech.content[1] and speech.word != draft.word
    ]
    innermost = min(around, key=lambda s: s.content[1] - s.content[0], default=None)
    return innermost.speaker if innermost else ()
