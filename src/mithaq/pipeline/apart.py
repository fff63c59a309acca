"""What the two lowest layers notice in a text, each thing with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mithaq.lexicon import Sheet
from mithaq.model import Quantity, Span
from mithaq.text import Reading

Seen = tuple[Span, Mapping[str, Any]]


def taken_apart(sheet: Sheet) -> dict[str, Sequence[Seen]]:
    """Give sentences, quotations, clitics, quantities and times, in the order of the text.

    A time whose own words disagree says how; what is counted from something told, or from the day
    of telling, says how far.
    """
    seen = sheet.reading
    odds = {odd.span: odd.reason for odd in seen.contradictions}
    return {
        "sentences": [(sentence.span(seen.tokens), {}) for sentence in seen.sentences],
        "quotations": [
            (said.inner, {"depth": said.depth, "closed": said.closed, "name": said.is_name})
            for said in seen.quotations
        ],
        "clitics": list(_clitics(sheet)),
        "quantities": [(number.span, _quantity(seen, number)) for number in seen.quantities],
        "times": [
            (time.span, {"from": time.start, "to": time.end, "contradiction": odds.get(time.span)})
            for time in seen.times
        ],
        "counted": sorted(
            [
                *((lapse.span, {"days": lapse.days, "months": 0}) for lapse in seen.lapses),
                *((term.span, {"days": term.days, "months": term.months}) for term in seen.terms),
            ],
            key=lambda counted: counted[0],
        ),
    }


def _clitics(sheet: Sheet) -> Iterator[Seen]:
    for i, word in enumerate(sheet.words):
        before, after = _around(sheet, i)
        if before or after:
            yield Span(word.start, word.end), {"before": before, "after": after}


def _around(sheet: Sheet, i: int) -> tuple[str, str]:
    """Give what is written on to a word that the lexicon knows, before it and after it."""
    known = sheet.infos[i]
    if known.common or known.unit.seen:
        return "", ""
    cuts = [
        *((hit.prefix, "") for hit in sheet.hits[i]),
        *((verb.prefix, verb.suffix) for verb in known.verbs),
        *((noun.prefix, noun.suffix) for noun in known.nominals),
    ]
    return cuts[0] if cuts else ("", "")


def _quantity(seen: Reading, number: Quantity) -> Mapping[str, Any]:
    return {
        "low": _bound(number, number.low),
        "high": _bound(number, number.high),
        "unit": number.unit.of(seen.text) if number.unit else None,
    }


def _bound(quantity: Quantity, number: float | None) -> float | str | None:
    return f"{number}%" if quantity.percent and number is not None else number
