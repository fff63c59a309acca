"""Bounds: about, at least, at most; before a number, apart from it, or after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR, words
from mithaq.text.numbers.cardinals import FINE_UNITS
from mithaq.text.phrases import Phrases
from mithaq.text.tables import sections

Bound = Literal["about", "min", "max"]


class Bounded(NamedTuple):
    """The bounds said of a number and the tokens that they and the number take up."""

    bounds: frozenset[Bound]
    first: int
    last: int
    prefix: str


class _Verb(NamedTuple):
    """A verb that bounds a number; ``alone`` means without عن or على before it."""

    bound: Bound
    alone: bool


class _Side(NamedTuple):
    """A bound and the token where it begins or ends."""

    bound: Bound
    edge: int
    prefix: str = ""


def _phrases(side: str) -> Iterator[tuple[str, Bound]]:
    for bound, found in _DATA[side].items():
        yield from ((phrase, bound) for phrase in found)


def _verbs() -> Iterator[tuple[str, _Verb]]:
    for name, alone in (("verb", True), ("verb_with_particle", False)):
        for bound, found in _DATA[name].items():
            yield from ((word, _Verb(bound, alone)) for word in found)


_DATA = sections("bounds.toml")
_FUNCTION_WORDS = words("function-words.txt")
_CLITICS = ("و", "ف", "ب", "ل", "ك", "وب", "ول")
_BEFORE: Phrases[Bound] = Phrases(_phrases("before"), _CLITICS)
_AFTER: Phrases[Bound] = Phrases(_phrases("after"))
_VERBS: Phrases[_Verb] = Phrases(_verbs(), ("و", "ف"))
_OPPOSITE: dict[Bound, Bound] = {"min": "max", "max": "min", "about": "about"}
_LIMITS: dict[str, Bound] = {"دون": "max", "تحت": "max", "فوق": "min"}
_GAP = 6
_TAIL = 4


def bounded(line: Line, first: int, last: int, prefix: str, *, many: bool = False) -> Bounded:
    """Gather the bounds around the number (and its noun) at the tokens ``first`` to ``last``.

    ``many`` tells that the number is a large one or a share, below which there is something.
    """
    bounds: set[Bound] = set()
    while side := _before(line, first) or _limit(line, first, last, many=many):
        bounds.add(side.bound)
        first, prefix = side.edge, side.prefix
    apart = None if bounds else _apart(line, first)
    after = _after(line, last)
    found = bounds | ({apart} if apart else set()) | ({after.bound} if after else set())
    return Bounded(frozenset(found), first, after.edge if after else last, prefix)


def _before(line: Line, i: int) -> _Side | None:
    """Find a bound that ends just before token ``i``; a negation turns it round (لن يزيد على)."""
    hit = _BEFORE.before(line, i)
    if hit is None:
        return None
    if line.word(hit.first - 1) in GRAMMAR["negation"]:
        return _Side(_OPPOSITE[hit.value], hit.first - 1)
    return _Side(hit.value, hit.first, hit.prefix)


def _limit(line: Line, first: int, last: int, *, many: bool) -> _Side | None:
    """Find دون, which is below fifty dollars or five hundred soldiers, but without five players."""
    bound = _LIMITS.get(line.word(first - 1))
    below = many or line.word(last - 1) in FINE_UNITS
    return _Side(bound, first - 1) if bound and below else None


def _after(line: Line, i: int) -> _Side | None:
    """Find a bound after the noun, at most past its adjectives."""
    for start in range(i, i + _TAIL):
        hit = _AFTER.at(line, start)
        if hit:
            return _Side(hit.value, hit.last)
        if line.kind(start) != "word":
            return None
    return None


def _apart(line: Line, i: int) -> Bound | None:
    """Find a verb that stands before its subject: لا يقل عدد القتلى عن 20."""
    i -= line.word(i - 1) == "ال"
    particle = line.word(i - 1) in GRAMMAR["particles"]
    i -= particle
    for verb in range(i - 1, max(i - 1 - _GAP, -1), -1):
        hit = _VERBS.at(line, verb)
        if hit and (particle or hit.value.alone):
            negated = line.word(verb - 1) in GRAMMAR["negation"]
            return _OPPOSITE[hit.value.bound] if negated else hit.value.bound
        if line.kind(verb) != "word" or line.word(verb) in _FUNCTION_WORDS:
            return None
    return None
