"""One time at one place of a sentence, whatever way it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import takewhile

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.times.dates import Said
from mithaq.text.times.elapsed import elapsed, is_since
from mithaq.text.times.expressions import Date, Found, Frame, Period, Vague, Weekday
from mithaq.text.times.lexicon import DAY_WORDS, PARTS_OF_DAY, WEEKDAYS, clitic
from mithaq.text.times.names import is_event
from mithaq.text.times.periods import decade, edge, part_of_year, year
from mithaq.text.times.relative import day_from_context, day_from_now, unit_from_now, weekday
from mithaq.text.times.twins import date_at, weekday_date_at

_READERS: tuple[Callable[[Line, int], Said | None], ...] = (
    elapsed,
    day_from_context,
    day_from_now,
    weekday_date_at,
    date_at,
    weekday,
    part_of_year,
    edge,
    unit_from_now,
    year,
    decade,
)
_WEEK = 7
_OF_EVERY = ("من", "كل")
_NIGHT_LINKS = frozenset({"-", "–", "/", "علي"})


def moment_at(line: Line, i: int) -> Found | None:
    """Read the time that begins at token ``i``, with the words يوم or مساء before it."""
    if _is_habit(line, i):
        return None
    said = _read(line, i) or _after_day_words(line, i)
    if said is None or line.words(said.next, said.next + 2) == _OF_EVERY:
        return None
    if is_event(line, i) and _is_yearless(said):
        said = said._replace(expression=Vague.VAGUE)
    frame: Frame = "since" if is_since(line, i) else "at"
    return Found(said.expression, i, said.next, frame, clitic(line.word(i)))


def _is_habit(line: Line, i: int) -> bool:
    """Tell whether a day of the week comes again and again: كل جمعة, أيام السبت والأحد."""
    listed = takewhile(lambda k: WEEKDAYS.at(line, k), range(i - 1, i - _WEEK, -1))
    return line.word(i - 1 - len(list(listed))) in GRAMMAR["every"]


def _read(line: Line, i: int) -> Said | None:
    return next((said for read in _READERS if (said := read(line, i))), None)


def _after_day_words(line: Line, i: int) -> Said | None:
    part = PARTS_OF_DAY.at(line, i)
    start = part.last if part else i
    said = _read(line, start) if part else None
    word = DAY_WORDS.at(line, start)
    said = said or (_read(line, word.last) if word else None)
    if said is None or part is None:
        return said
    midnight = part.value == "midnight"
    night = midnight or line.word(i).removeprefix(part.prefix) in GRAMMAR["night"]
    said = _night(line, said) if night else said
    # After midnight on Thursday is Friday already, and not all writers mean it so.
    sure = not midnight or isinstance(said.expression, Period)
    return said if sure else said._replace(expression=Vague.VAGUE)


def _night(line: Line, said: Said) -> Said:
    """Read ليل الأحد الاثنين as the night between the two days."""
    start = said.next + (line.word(said.next) in _NIGHT_LINKS)
    following = weekday(line, start)
    if following is None or not isinstance(said.expression, Weekday):
        return said
    if not isinstance(following.expression, Weekday) or not _follows(
        said.expression, following.expression
    ):
        return said
    first = replace(said.expression, shift=following.expression.shift)
    return Said(Period(first, following.expression), following.next)


def _follows(first: Weekday, second: Weekday) -> bool:
    return second.number == first.number % 7 + 1


def _is_yearless(said: Said) -> bool:
    date = said.expression
    return isinstance(date, Date) and date.year is None and date.shift is None
