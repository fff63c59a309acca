"""What is known when a time is resolved."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from mithaq.text.times.calendar import Calendar, Resolved, Stamp, stamp_of
from mithaq.text.times.tense import Tense


class Clash(NamedTuple):
    """The words of a time disagree, and how."""

    reason: str


class Context(NamedTuple):
    """The surroundings of a time.

    Attributes:
        today: the day of publication; inside speech, the day of speaking where it is told.
        tense: what the sentence says of past and future.
        told: the time resolved last.
        age: for how many sentences it has been (0 is since this sentence).
        spoken: the day on which that was said which the text goes on with.
        strayed: for how many sentences a year other than that of publication has been the one told
            last (0 is since this sentence); a month without a year may then belong to it.
    """

    today: date | None
    tense: Tense = Tense.UNKNOWN
    told: Resolved | None = None
    age: int = 0
    spoken: date | None = None
    strayed: int | None = None

    def now(self, calendar: Calendar) -> Stamp | None:
        """Give the day of publication in a calendar."""
        return stamp_of(self.today, calendar) if self.today else None

    def next_sentence(self) -> Context:
        """Give what the next sentence inherits from the one just read."""
        strayed = None if self.strayed is None or self.strayed else 1
        return self._replace(strayed=strayed, age=self.age + 1)
