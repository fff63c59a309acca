"""The times of a text, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mithaq.model import Span, Time
from mithaq.text.line import Line
from mithaq.text.spans import lies_in
from mithaq.text.times.calendar import Resolved
from mithaq.text.times.context import Clash, Context
from mithaq.text.times.expressions import Date, Day, Elapsed, Expression, Found, Period, Vague
from mithaq.text.times.lexicon import FRAMES, HEADS
from mithaq.text.times.moments import moment_at
from mithaq.text.times.names import is_place
from mithaq.text.times.occasion import goes_on, report
from mithaq.text.times.ranges import joined
from mithaq.text.times.resolve import framed, leans_on_tense, resolve
from mithaq.text.times.resolve_dates import Outcome
from mithaq.text.times.resolve_relative import resolve_later
from mithaq.text.times.tense import Tense, opens_past, tense_at

_BEHIND = frozenset({"منذ", "مذ"})
_AHEAD = frozenset({"بحلول"})
_PAUSES = frozenset({"،", ","})


class Contradiction(NamedTuple):
    """A time whose own words disagree, and how."""

    span: Span
    reason: str


class Times(NamedTuple):
    """What one sentence says of time.

    Attributes:
        covered: the tokens of the sentence that the times take up.
        times: the times, in order.
        contradictions: those whose words disagree.
        context: what the next sentence inherits.
    """

    covered: tuple[range, ...]
    times: tuple[Time, ...]
    contradictions: tuple[Contradiction, ...]
    context: Context


def times_in(line: Line, context: Context, speech: Sequence[Span] = ()) -> Times:
    """Find and place the times of one sentence, some stretches of which are direct speech."""
    covered: list[range] = []
    times: list[Time] = []
    clashes: list[Contradiction] = []
    today = context.today
    if context.spoken and not goes_on(line):
        context = context._replace(spoken=None)
    each = list(moments(line))
    told = report(line) if each else None
    for found in _framed(line, joined(line, each)):
        span = line.span(found.first, found.last, found.prefix)
        spoken = lies_in(span, speech)
        asked = told is not None and context.spoken is not None and found.first < told.topic
        here = _anchored(found, context, today, spoken=spoken or asked)
        outcome = _placed(line, found, here)
        if isinstance(outcome, Clash):
            clashes.append(Contradiction(span, outcome.reason))
        placed = outcome if isinstance(outcome, Resolved) else Resolved(None, None)
        covered.append(range(found.first, found.last))
        times.append(Time(span, *placed))
        context = _after(context, found, placed)
        if told and not spoken and (day := told.day(times[-1])):
            context = context._replace(spoken=day)
    return Times(tuple(covered), tuple(times), tuple(clashes), context.next_sentence())


def moments(line: Line) -> Iterator[Found]:
    """Find the times of a sentence one by one, before they are joined and placed."""
    done = 0
    for i, token in enumerate(line.tokens):
        if i >= done and (token.kind == "number" or token.norm in HEADS):
            found = moment_at(line, i)
            done = found.last if found else done
            if found and not is_place(line, i):
                yield found


def _framed(line: Line, found: Iterable[Found]) -> Iterator[Found]:
    """Add the preposition that makes a time a deadline or a beginning."""
    for each in found:
        hit = FRAMES.before(line, each.first) if each.frame == "at" else None
        if hit and not isinstance(each.expression, Period | Elapsed):
            yield each._replace(first=hit.first, frame=hit.value, prefix=hit.prefix)
        elif each.prefix.endswith("ب") and _is_end(each.expression):
            yield each._replace(frame="by")
        else:
            yield each


def _is_end(said: Expression) -> bool:
    return isinstance(said, Date) and said.edge == "end"


def _placed(line: Line, found: Found, context: Context) -> Outcome:
    if leans_on_tense(found.expression):
        context = context._replace(tense=_tense(line, found))
    if isinstance(found.expression, Elapsed) and _goes_on(line, found):
        return resolve_later(found.expression, context)
    outcome = resolve(found.expression, context)
    return framed(outcome, found.expression, found.frame, context.today)


def _goes_on(line: Line, found: Found) -> bool:
    """Tell whether a count opens a sentence that goes on in the past: وبعد عامين، انسحبت القوات."""
    behind = found.last + (line.word(found.last) in _PAUSES)
    ahead = isinstance(found.expression, Elapsed) and found.expression.direction > 0
    return ahead and found.first == 0 and opens_past(line, behind)


def _tense(line: Line, found: Found) -> Tense:
    """Judge whether a time lies behind or ahead, by its preposition and its sentence."""
    cue = line.word(found.first).removeprefix(found.prefix)
    if cue in _BEHIND:
        return Tense.BEFORE
    tense = tense_at(line, found.first, found.last)
    if cue in _AHEAD:
        return Tense.PAST if tense is Tense.PAST else Tense.FUTURE
    if found.frame != "at" and tense is not Tense.FUTURE:
        return Tense.NEAR
    # A plan ليوم الأربعاء is for a day to come, a picture ليوم الأربعاء of one gone by.
    planned = found.prefix.endswith("ل") and tense is Tense.UNKNOWN
    return Tense.UNSURE if planned else tense


def _anchored(found: Found, context: Context, today: date | None, *, spoken: bool) -> Context:
    """Let today and tomorrow in direct speech be those of the speaker, where his day is told."""
    if not spoken or not isinstance(found.expression, Day):
        return context._replace(today=today)
    told = context.told.day if context.told else None
    day = date.fromisoformat(told) if told else None
    if context.spoken or day:
        return context._replace(today=context.spoken or day)
    # A bare اليوم in speech is more often these days than a day.
    vague = found.expression.steps == 0 and found.last - found.first == 1
    return context._replace(today=None if vague else today)


def _after(context: Context, found: Found, placed: Resolved) -> Context:
    if found.expression is Vague.LAPSE:
        return context
    if placed.start is None:
        return context._replace(told=None)
    context = context._replace(told=placed, age=0)
    # A month told from today (نوفمبر الماضي) does not turn to another year.
    here = isinstance(found.expression, Date) and found.expression.shift is not None
    if found.frame != "at" or context.today is None or here:
        return context
    year = int(placed.start[:4])
    return context._replace(strayed=None if year == context.today.year else 0)
