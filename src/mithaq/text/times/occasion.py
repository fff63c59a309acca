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
_CONJUNCTIONS = ("و", "ف")
_DAY = len("2011-12-31")


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
        if not told or not time.start or time.start != time.end or len(time.start) < _DAY:
            return None
        return date.fromisoformat(time.start)


def goes_on(line: Line) -> bool:
    """Tell whether a sentence goes on with what was said: وأضاف …، وبشأن الهجوم قال …."""
    return _is(line, 0, "reporting") or _is(line, 0, "topics")


def report(line: Line) -> Report:
    """Find where a sentence tells that somebody spoke."""
    words = range(len(line.tokens))
    verb = next((i for i in words if _is(line, i, "reporting")), None)
    if verb is None:
        return Report(0, None)
    end = next((i for i in words[verb + 1 :] if line.word(i) in _DATA["opening"]), len(words))
    return Report(verb if _is(line, 0, "topics") else 0, line.span(verb, end))


def _is(line: Line, i: int, sort: str) -> bool:
    word = line.word(i)
    return word in _DATA[sort] or (word[:1] in _CONJUNCTIONS and word[1:] in _DATA[sort])
