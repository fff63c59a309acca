"""What the lowest layer gives to the rooms above it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from mithaq.model import Quantity, Time
from mithaq.text.quotations import Quotation
from mithaq.text.sentences import Sentence
from mithaq.text.times import Contradiction, Lapse, Term
from mithaq.text.tokens import Token


@dataclass(frozen=True, slots=True)
class Reading:
    """One text, taken apart; every offset points into ``text``.

    Attributes:
        tokens: in order, without overlap, from the stretches that were read.
        sentences: ranges of tokens that together hold them all.
        quotations: in the order of their opening marks.
        quantities: in order; numbers inside a time are left out.
        times: in order; those that could not be anchored have neither start nor end.
        contradictions: times whose own words disagree (a weekday that is not the date's), with
            the disagreement; such times stay unresolved.
        published: the ISO day of publication that times were anchored to.
        lapses: days counted from something told, in order (بعد يومين من اللقاء, غداة الهجوم).
        terms: within which something is to be done, in order (خلال ثلاث سنوات).
    """

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    contradictions: tuple[Contradiction, ...] = ()
    published: str | None = None
    lapses: tuple[Lapse, ...] = ()
    terms: tuple[Term, ...] = ()

    def token_at(self, offset: int) -> int:
        """Give the index of the token at an offset, or of the next one where there is none."""
        return bisect_right(self.tokens, offset, key=lambda token: token.end)
