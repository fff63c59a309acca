"""The words of time, indexed for look-up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from mithaq.text.phrases import Phrases
from mithaq.text.tables import sections
from mithaq.text.times.calendar import Calendar
from mithaq.text.times.expressions import Edge, Frame, Shift, Unit

T = TypeVar("T")

_TIMES = sections("times.toml")
_ORDINALS = sections("ordinals.toml")
CLITICS = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل")
_CONJUNCTIONS = ("و", "ف")


class Month(NamedTuple):
    """A name of a month, and how sure it is that the word is one."""

    calendar: Calendar
    number: int
    certainty: str


def _months() -> Iterator[tuple[str, Month]]:
    for name, entries in sections("months.toml").items():
        for entry in entries:
            for certainty in ("sure", "unsure", "doubtful", "beside"):
                for word in entry.get(certainty, ()):
                    yield word, Month(Calendar(name), entry["number"], certainty)


def _numbered(name: str) -> Iterator[tuple[str, int]]:
    section: Mapping[str, Sequence[str]] = _TIMES[name]
    return ((word, int(number)) for number, words in section.items() for word in words)


def _named(name: str) -> Iterator[tuple[str, Any]]:
    section: Mapping[str, Sequence[str]] = _TIMES[name]
    return ((word, key) for key, words in section.items() for word in words)


def _shifts() -> Iterator[tuple[str, Shift]]:
    yield from ((word, Shift(steps)) for word, steps in _numbered("shift"))
    yield from (
        (word, Shift(steps, from_context=True)) for word, steps in _numbered("shift_from_context")
    )


def _ordinals() -> Iterator[tuple[str, int]]:
    for number, forms in enumerate(_ORDINALS["units"], start=1):
        yield from ((form, number) for form in forms)
    yield from ((form, 1) for form in _ORDINALS["first"])
    for number, form in enumerate(_ORDINALS["teens"], start=1):
        yield f"{form} عشر", 10 + number
        yield from ((f"{form} و{tens}", 20 + number) for tens in _ORDINALS["twenty"])
    yield from ((form, 20) for form in _ORDINALS["twenty"])
    yield from ((form, 30) for form in _ORDINALS["thirty"])
    yield from ((f"الحادي و{form}", 31) for form in _ORDINALS["thirty"])


def _units() -> Iterator[tuple[str, Unit]]:
    yield from _named("unit")


def _parts_of_year() -> Iterator[tuple[str, tuple[int, int]]]:
    for name, length in (("season", 3), ("quarter", 3), ("half", 6)):
        yield from ((word, (first, length)) for word, first in _numbered(name))


def _parts_of_month() -> Iterator[tuple[str, tuple[int, ...]]]:
    for word, days in _named("part_of_month"):
        yield word, tuple(map(int, days.split("-"))) if days else ()


MONTHS: Phrases[Month] = Phrases(_months(), CLITICS)
WEEKDAYS: Phrases[int] = Phrases(_numbered("weekday"), CLITICS)
DAYS: Phrases[int] = Phrases(_numbered("day"), CLITICS)
LAPSES: Phrases[int] = Phrases(_numbered("lapse"), _CONJUNCTIONS)
NEXT_DAYS: Phrases[int] = Phrases(_numbered("from_context"), CLITICS)
SHIFTS: Phrases[Shift] = Phrases(_shifts(), _CONJUNCTIONS)
EDGES: Phrases[Edge] = Phrases(_named("edge"), CLITICS)
UNITS: Phrases[Unit] = Phrases(_units(), CLITICS)
DUALS: Phrases[Unit] = Phrases(_named("unit_dual"), CLITICS)
PARTS_OF_YEAR: Phrases[tuple[int, int]] = Phrases(_parts_of_year(), CLITICS)
PARTS_OF_MONTH: Phrases[tuple[int, ...]] = Phrases(_parts_of_month(), CLITICS)
DECADES: Phrases[int] = Phrases(_numbered("decade"), CLITICS)
PARTS_OF_DAY: Phrases[str] = Phrases(_named("part_of_day"), CLITICS)
ORDINALS: Phrases[int] = Phrases(_ordinals(), CLITICS)
FRAMES: Phrases[Frame] = Phrases(_named("frame"), _CONJUNCTIONS)
FROM: Phrases[str] = Phrases(_named("from"), _CONJUNCTIONS)
TO: Phrases[str] = Phrases(_named("to"), _CONJUNCTIONS)
DAY_WORDS: Phrases[bool] = Phrases(((word, True) for word in _TIMES["day_word"]["words"]), CLITICS)
_INDEXES = (
    MONTHS,
    WEEKDAYS,
    DAYS,
    NEXT_DAYS,
    EDGES,
    UNITS,
    DUALS,
    PARTS_OF_YEAR,
    PARTS_OF_MONTH,
    DECADES,
    PARTS_OF_DAY,
    ORDINALS,
    DAY_WORDS,
)
_CUES = frozenset(_TIMES["cue"]["words"])
HEADS: frozenset[str] = frozenset().union(_CUES, *(index.heads for index in _INDEXES))


def clitic(word: str) -> str:
    """Give the clitic on a word that begins a time."""
    found = {index.clitic(word) for index in _INDEXES if word in index.heads}
    if found:
        return min(found, key=len)
    return word[0] if word in _CUES and word[1:] in _CUES else ""
