"""The days of a time that is known to the year, the month or the day."""

from __future__ import annotations

from calendar import monthrange

from mithaq.model.report import TimeSpan


def first_day(date: str) -> str:
    """Give the first day of an ISO year, month or day."""
    return date + "-01-01"[len(date) - len("YYYY") :]


def last_day(date: str) -> str:
    """Give the last day of an ISO year, month or day."""
    match date.split("-"):
        case [year]:
            return f"{year}-12-31"
        case [year, month]:
            return f"{date}-{monthrange(int(year), int(month))[1]}"
        case _:
            return date


def edtf(span: TimeSpan) -> str:
    """Write a span in the Extended Date/Time Format, level 1 (ISO 8601-2)."""
    if span.start == span.end:
        return str(span.start)
    return f"{span.start or '..'}/{span.end or '..'}"
