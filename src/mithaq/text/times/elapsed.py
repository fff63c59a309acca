"""Stretches counted from now or from something told: قبل يومين, منذ ستة أشهر, بعد 3 أيام من ..."""

from __future__ import annotations

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.numbers.cardinals import cardinal_at
from mithaq.text.times.dates import Said
from mithaq.text.times.expressions import Elapsed, Unit, Vague
from mithaq.text.times.lexicon import DAYS, DUALS, MONTHS, UNITS, WEEKDAYS

_BACK = GRAMMAR["since"] | GRAMMAR["back"]
_CUES = _BACK | GRAMMAR["ahead"] | GRAMMAR["within"]
_MOMENTS: frozenset[Unit] = frozenset({"minute", "second"})
_CALENDAR: frozenset[Unit] = frozenset({"day", "month", "year"})
_LONGEST_ROUGH = 3
_EVENT_REACH = 4


def elapsed(line: Line, i: int) -> Said | None:
    """Read a count of days, months or years before or after now; give the unclear ones as vague.

    What is counted from something else (بعد 3 أيام من مقتل), in weeks or hours, roughly, or with a
    fraction, is vague.
    """
    cue = line.word(i)
    if cue not in _CUES:
        return None
    found = counted(line, i + 1)
    if found is None:
        return _rough(line, i + 1)
    count, unit, after = found
    if unit in _MOMENTS:
        return None
    after += line.word(after) in GRAMMAR["gone"]
    if cue in GRAMMAR["within"] or unit not in _CALENDAR or _is_inexact(line, after, cue):
        return Said(Vague.VAGUE, after)
    from_now = line.word(after) == "من" and line.word(after + 1) in GRAMMAR["now"]
    direction = -1 if cue in _BACK else 1
    return Said(Elapsed(count, unit, direction, from_now=from_now), after + 2 * from_now)


def is_since(line: Line, i: int) -> bool:
    """Tell whether the count at token ``i`` runs from its beginning until now: منذ شهرين."""
    return line.word(i) in GRAMMAR["since"]


def counted(line: Line, i: int) -> tuple[int, Unit, int] | None:
    """Read so many units at token ``i``; give how many, of what, and the index after them."""
    dual = DUALS.at(line, i)
    if dual and not dual.prefix and line.word(i).endswith("ن"):
        return 2, dual.value, dual.last
    number = cardinal_at(line, i)
    if number and number.value is not None and number.value.denominator == 1:
        unit = UNITS.at(line, number.next)
        return (int(number.value), unit.value, unit.last) if unit and not unit.prefix else None
    return _one(line, i)


def _one(line: Line, i: int) -> tuple[int, Unit, int] | None:
    """Read a unit in the singular, where it does not belong to a name (شهر مايو, عام 2011)."""
    unit = UNITS.at(line, i)
    many = line.word(i).startswith("ال") or line.word(i) in GRAMMAR["plural_units"]
    if unit is None or unit.prefix or many or _names_one(line, unit.last):
        return None
    return 1, unit.value, unit.last + (line.word(unit.last) in GRAMMAR["one"])


def _names_one(line: Line, i: int) -> bool:
    named = any(phrases.at(line, i) for phrases in (WEEKDAYS, MONTHS, DAYS))
    return named or line.kind(i) == "number" or line.word(i).startswith("ال")


def _is_inexact(line: Line, i: int, cue: str) -> bool:
    reach = range(i, i + _EVENT_REACH)
    to_event = any(
        line.word(k) in {"عن", "من"} and line.word(k + 1) in GRAMMAR["events"] for k in reach
    )
    after = line.word(i)
    from_event = after == "من" and line.word(i + 1) not in GRAMMAR["now"]
    on_event = after == "علي" and cue in GRAMMAR["ahead"]
    return to_event or from_event or on_event or after in GRAMMAR["more"]


def _rough(line: Line, i: int) -> Said | None:
    """Read قبل سنوات, منذ عدة أشهر, بعد نحو شهرين."""
    start = i
    while line.word(i) in GRAMMAR["rough"] and i - start < _LONGEST_ROUGH:
        i += 1
    found = counted(line, i) if i > start else None
    if found:
        return Said(Vague.VAGUE, found[2])
    unit = UNITS.at(line, i) if line.word(i) in GRAMMAR["plural_units"] else None
    return Said(Vague.VAGUE, unit.last) if unit and not unit.prefix else None
