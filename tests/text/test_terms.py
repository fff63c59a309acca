"""Terms within which something is to be done."""

from datetime import date

import pytest

from mithaq.text import read


@pytest.mark.parametrize(
    ("text", "words", "end"),
    [
        ("ستنسحب القوات خلال ثلاث سنوات.", "خلال ثلاث سنوات", "2023-08"),
        ("ستنسحب القوات في غضون شهرين.", "غضون شهرين", "2020-10"),
        ("ستنسحب القوات خلال 10 أيام من المدينة.", "خلال 10 أيام", "2020-08-30"),
        ("ستنسحب القوات خلال أسبوعين.", "خلال أسبوعين", "2020-09-03"),
    ],
)
def test_a_term_ends_so_long_after_the_day_it_begins_on(text: str, words: str, end: str) -> None:
    """Days and weeks end on a day, months and years in a month."""
    (term,) = read(text).terms
    assert (term.span.of(text), term.end(date(2020, 8, 20))) == (words, end)


@pytest.mark.parametrize(
    "text",
    ["قتل ثلاثة خلال يومين مضت.", "انتهى الأمر خلال 48 ساعة.", "قال خلال شهر مايو ذلك."],
)
def test_what_is_over_or_of_hours_is_no_term(text: str) -> None:
    """Hours are no days, a named month is no count, and what is gone is not to come."""
    assert not read(text).terms
