"""The day on which somebody spoke, for as long as the text goes on with what was said then.

أعلن الوزير الأربعاء أن … . وأضاف: «اجتمعنا أمس». His yesterday is the day before that Wednesday.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from mithaq.model import Span, Time
from mithaq.text.line import Line
from mithaq.text.lists import sets

_DATA = sets("occasions.toml")
_REPORTING, _TOPICS = (
    frozenset(clitic + word for word in _DATA[sort] for clitic in ("", "و", "ف"))
    for sort in ("reporting", "topics")
)
_OPENING = _DATA["opening"]


class Report(NamedTuple):
    """A sentence that tells what somebody said.

    Attributes:
        topic: the tokens before this one name what the speaker was asked about.
        telling: where the verb of speech and what goes with it stand, before what is said.
    """

    topic: int
    telling: Span | None

    def day(self, time: Time) -> date | None:
        """Give the day of a time that tells when somebody spoke."""
        told = self.telling is not None and self.telling.holds(time.span)
        return date.fromisoformat(time.day) if told and time.day else None


def goes_on(line: Line) -> bool:
    """Tell whether a sentence goes on with what was said: وأضاف …، وبشأن الهجوم قال …."""
    return line.word(0) in _REPORTING or line.word(0) in _TOPICS


def report(line: Line) -> Report:
    """Find where a sentence tells that somebody spoke."""
    verb = next((i for i, token in enumerate(line.tokens) if token.norm in _REPORTING), None)
    if verb is None:
        return Report(0, None)
    rest = range(verb + 1, len(line.tokens))
    end = next((i for i in rest if line.tokens[i].norm in _OPENING), rest.stop)
    return Report(verb if line.word(0) in _TOPICS else 0, line.span(verb, end))
