"""Times told from the present or from the text: أمس, الخميس الماضي, العام الجاري, اليوم التالي."""

from __future__ import annotations

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR, words
from mithaq.text.times.dates import Said, shifted_month
from mithaq.text.times.expressions import Date, Day, NextDay, Shift, Twin, Vague, Week, Weekday
from mithaq.text.times.lexicon import DAYS, DUALS, NEXT_DAYS, UNITS, WEEKDAYS
from mithaq.text.times.names import is_family_name, is_today, is_weekday
from mithaq.text.times.twins import beside, on_weekday
from mithaq.text.times.years import shift_at, shifted_year, year_number

_OPENING = {"(": ")", "[": "]"}
_WEEK = "الاسبوع"
_LONGEST_COUNT = 4
_FUNCTION_WORDS = words("function-words.txt")


def day_from_now(line: Line, i: int) -> Said | None:
    """Read اليوم, أمس or غدا, with the weekday and the date said beside it."""
    hit = DAYS.at(line, i)
    if hit is None or not is_today(line, hit.first, hit.last):
        return None
    number, after = _weekday_beside(line, hit.last)
    said = beside(line, after)
    date = said and on_weekday(said.expression, number)
    if said and isinstance(date, Date | Twin):
        return Said(Day(hit.value, number, date), said.next)
    return Said(Day(hit.value, number), after)


def day_from_context(line: Line, i: int) -> Said | None:
    """Read اليوم التالي and بعد ذلك بيوم; what is counted from an event is a lapse."""
    hit = NEXT_DAYS.at(line, i)
    if hit is None:
        return None
    return Said(Vague.LAPSE if is_of_event(line, hit.last) else NextDay(hit.value), hit.last)


def is_of_event(line: Line, i: int) -> bool:
    """Tell whether a noun behind ل stands at token ``i``: اليوم التالي لإعلان الهدنة."""
    word = line.word(i)
    governed = word.startswith("ل") and not word.startswith("لي") and line.kind(i) == "word"
    return governed and word not in _FUNCTION_WORDS


def weekday(line: Line, i: int) -> Said | None:
    """Read a day of the week, with its modifier."""
    hit = WEEKDAYS.at(line, i)
    if hit is None or not is_weekday(line, hit.first, hit.last):
        return None
    shift = shift_at(line, hit.last)
    if shift:
        return Said(Weekday(hit.value, shift[0]), shift[1])
    return Said(Vague.VAGUE if is_family_name(line, i) else Weekday(hit.value), hit.last)


def unit_from_now(line: Line, i: int) -> Said | None:
    """Read العام الماضي, هذا الشهر, الأسبوع الجاري, السنوات الأخيرة."""
    month = shifted_month(line, i)
    if month:
        return Said(Date(month=month[0]), month[1])
    year = shifted_year(line, i)
    if year:
        return _year_said_again(line, *year)
    return _this_week(line, i) or _vague_units(line, i)


def _weekday_beside(line: Line, i: int) -> tuple[int | None, int]:
    closing = _OPENING.get(line.word(i))
    hit = WEEKDAYS.at(line, i + (closing is not None))
    if hit is None or hit.prefix or (closing and line.word(hit.last) != closing):
        return None, i
    return hit.value, hit.last + (closing is not None)


def _year_said_again(line: Line, shift: Shift, i: int) -> Said:
    """Take العام الماضي 2014 as 2014, which says the same more surely."""
    found = year_number(line, i)
    if found is None:
        return Said(Date(year=shift), i)
    return Said(Date(found.calendar, found.number), found.next)


def _this_week(line: Line, i: int) -> Said | None:
    this = line.word(i) in GRAMMAR["this"]
    if not line.word(i + this).endswith(_WEEK):
        return None
    shift = shift_at(line, i + this + 1)
    if this and shift is None:
        return Said(Week(), i + 2)
    return Said(Week(), shift[1]) if shift and shift[0] == Shift(0) else None


def _vague_units(line: Line, i: int) -> Said | None:
    """Read stretches without edges: الأسبوع الماضي, الأشهر الستة الماضية, السنوات الأخيرة."""
    unit = UNITS.at(line, i) or DUALS.at(line, i)
    if unit is None or not line.word(i).removeprefix(unit.prefix).startswith(("ال", "ل")):
        return None
    for after in range(i + 1, i + _LONGEST_COUNT):
        shift = shift_at(line, after)
        if shift or line.word(after) in GRAMMAR["recent"]:
            return Said(Vague.VAGUE, shift[1] if shift else after + 1)
        if not line.word(after).startswith("ال"):
            return None
    return None
