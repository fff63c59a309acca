"""Times that belong together: from one to the other, or sharing a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.times.expressions import Date, Expression, Found, Period, Vague, Weekday
from mithaq.text.times.lexicon import FRAMES, FROM, TO

_AND = "و"
_PAUSES = frozenset({"،", ",", "/"})


def joined(line: Line, found: Sequence[Found]) -> list[Found]:
    """Join the times of a sentence that make one stretch, and hand down years said once for two."""
    done: list[Found] = []
    for late in reversed(found):
        early, after = late, done[-1] if done else None
        link = _link(line, early, after) if after else ""
        if after and link:
            early = _shared(early, after, link)
            if _is_stretch(line, early, after, link):
                done[-1] = _stretch(early, after)
                continue
        done.append(early)
    return done[::-1]


def _link(line: Line, early: Found, late: Found) -> str:
    """Give what stands between two times: a range word, and, or a pause; empty for other words."""
    between = line.words(early.last, late.first)
    if not between:
        return "and" if late.prefix == _AND else ""
    if between == (_AND,):
        return "and"
    if len(between) == 1 and between[0] in GRAMMAR["or"]:
        return "or"
    if len(between) == 1 and between[0] in _PAUSES:
        return "pause"
    to = TO.at(line, early.last)
    return "to" if to and to.last == late.first and late.prefix == "" else ""


def _shared(early: Found, late: Found, link: str) -> Found:
    """Hand the year or modifier of the later time to an earlier one that has none."""
    first, last = early.expression, _start(late.expression)
    if (
        isinstance(first, Weekday)
        and isinstance(last, Weekday)
        and first.shift is None
        and link == "and"
    ):
        return early._replace(expression=replace(first, shift=last.shift))
    if not (isinstance(first, Date) and isinstance(last, Date)) or link == "to":
        return early
    if not isinstance(first.month, int) or not isinstance(last.month, int):
        return early
    if not _lacks_year(first) or _lacks_year(last) or (link == "pause" and first.day is not None):
        return early
    if first.month > last.month and last.shift is None:
        return early._replace(expression=Vague.VAGUE)
    return early._replace(expression=replace(first, year=last.year, shift=last.shift))


def _start(said: Expression) -> Expression:
    return said.first if isinstance(said, Period) else said


def _lacks_year(said: Date) -> bool:
    return said.year is None and said.shift is None


def _is_stretch(line: Line, early: Found, late: Found, link: str) -> bool:
    if isinstance(early.expression, Vague) or isinstance(late.expression, Vague | Period):
        return False
    before = FROM.before(line, early.first)
    if link == "to":
        alike = type(early.expression) is type(late.expression)
        alone = alike and line.word(early.last) in GRAMMAR["to_alone"]
        since = FRAMES.before(line, early.first)
        return alone or before is not None or (since is not None and since.value == "since")
    if link == "or":
        return isinstance(early.expression, Date) and isinstance(late.expression, Date)
    if link != "and":
        return False
    between = before is not None and line.word(early.first - 1) in GRAMMAR["between"]
    return between or (
        line.word(early.first) in GRAMMAR["pair"] and _is_next(early.expression, late.expression)
    )


def _is_next(first: Expression, last: Expression) -> bool:
    if isinstance(first, Weekday) and isinstance(last, Weekday):
        return last.number == first.number % 7 + 1
    if not (isinstance(first, Date) and isinstance(last, Date)):
        return False
    if isinstance(first.month, int) and isinstance(last.month, int):
        return last.month == first.month + 1
    return (
        isinstance(first.year, int) and isinstance(last.year, int) and last.year == first.year + 1
    )


def _stretch(early: Found, late: Found) -> Found:
    return Found(
        Period(early.expression, late.expression), early.first, late.last, "at", early.prefix
    )
