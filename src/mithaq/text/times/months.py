"""Months: their names, the second name beside the first, and whether the word is a month at all."""

from __future__ import annotations

from typing import NamedTuple

from mithaq.text.line import Line
from mithaq.text.lists import GRAMMAR
from mithaq.text.phrases import Hit
from mithaq.text.times.lexicon import EDGES, MONTHS, Month
from mithaq.text.times.years import shift_at, shifted_year, year_after

_PAIRS = {"(": ")", "[": "]", "«": "»", '"': '"', "“": "”", "”": "“"}
_DASHES = frozenset({"/", "-", "–", "—", "ـ"})
_MADDA = "آ"


class Name(NamedTuple):
    """A month's name, once or twice, and the index of the token after it.

    Attributes:
        clash: two different months stand as one.
    """

    month: Month
    next: int
    clash: bool


def month_at(line: Line, i: int, *, has_day: bool) -> Name | None:
    """Read a month's name with its second name (تموز/يوليو); doubtful words need support."""
    hit = MONTHS.at(line, i)
    if hit is None or not _is_spelt(line, hit):
        return None
    name = _with_second(line, hit)
    return name if _is_month(line, hit, name, has_day=has_day) else None


def _is_spelt(line: Line, hit: Hit[Month]) -> bool:
    # آب (August) and أب (father) fold to the same word.
    return line.word(hit.first).removeprefix(hit.prefix) != "اب" or _MADDA in line.raw(hit.first)


def _with_second(line: Line, hit: Hit[Month]) -> Name:
    start, closing = _opened(line, hit.last)
    second = MONTHS.at(line, start)
    if second is None or second.prefix or second.value.calendar is not hit.value.calendar:
        return Name(hit.value, hit.last, clash=False)
    end = second.last + (closing is not None and line.word(second.last) == closing)
    if second.value.number == hit.value.number:
        return Name(hit.value, end, clash=False)
    # يونيو - أغسطس is a stretch; يونيو (أغسطس) contradicts itself.
    return Name(hit.value, end if closing else hit.last, clash=closing is not None)


def _opened(line: Line, i: int) -> tuple[int, str | None]:
    """Pass over a dash and an opening bracket; give the next index and the bracket to come."""
    i += line.word(i) in _DASHES
    closing = _PAIRS.get(line.word(i))
    return i + (closing is not None), closing


def _is_month(line: Line, hit: Hit[Month], name: Name, *, has_day: bool) -> bool:
    certainty, twice = hit.value.certainty, name.next > hit.last
    if certainty == "sure" or twice or certainty == "beside":
        return certainty == "sure" or twice
    if _is_supported(line, hit, name):
        return True
    cued = line.word(hit.first - 1) in GRAMMAR["before_month"] or hit.prefix in {"ل", "ب"}
    beside = has_day or cued or EDGES.before(line, hit.first) is not None
    return certainty == "unsure" and beside


def _is_supported(line: Line, hit: Hit[Month], name: Name) -> bool:
    """Tell whether a year, a modifier or the word month stands beside the name."""
    after = (read(line, name.next) for read in (year_after, shifted_year, shift_at))
    return any(after) or line.word(hit.first - 1) in GRAMMAR["month_words"]
