import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.graph.days import edtf, first_day, last_day
from mithaq.model.report import TimeSpan


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2020", "2020-01-01", "2020-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021-02", "2021-02-01", "2021-02-28"),
        ("2021-02-03", "2021-02-03", "2021-02-03"),
    ],
)
def test_a_date_has_a_first_and_a_last_day(date: str, first: str, last: str) -> None:
    """A year and a month run from their first day to their last, a day is both."""
    assert (first_day(date), last_day(date)) == (first, last)


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_a_day_lies_in_its_year_and_month(day: dt.date, precision: int) -> None:
    """Cutting a day to its month or year gives a span that holds the day."""
    cut = day.isoformat()[:precision]
    assert first_day(cut) <= day.isoformat() <= last_day(cut)


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2008-11", "2008-11", "2008-11"),
        ("2003", "2011-12-31", "2003/2011-12-31"),
        ("2014", None, "2014/.."),
        (None, "2021-01-15", "../2021-01-15"),
    ],
)
def test_spans_are_written_in_edtf(start: str | None, end: str | None, written: str) -> None:
    """A point stands alone, a run has two ends, an unknown end is two dots."""
    assert edtf(TimeSpan("https://w3id.org/mithaq/id/time/x", start, end)) == written
