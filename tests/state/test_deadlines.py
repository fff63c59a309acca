"""Deadlines counted from the day on which they were told."""

import pytest

from mithaq.model import FactType, Time
from tests.reader import read


def _times(text: str, published: str | None) -> list[Time | None]:
    facts = read(text, published=published).statements
    return [fact.time for fact in facts if fact.type is FactType.FORCE_MOVEMENT]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("ستسحب الولايات المتحدة قواتها من العراق خلال شهرين.", "2021-01"),
        (
            "أكد باراك أوباما، في 20 أغسطس 2020، أن أميركا ستسحب قواتها من العراق خلال 3 سنوات.",
            "2023-08",
        ),
    ],
)
def test_a_term_runs_from_the_day_it_was_told(text: str, end: str) -> None:
    """The report's own day begins the term, and that of publication where nobody reports."""
    times = [(time.start, time.end) for time in _times(text, "2020-11-22") if time]
    assert times == [(None, end)]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("قال باراك أوباما إن الولايات المتحدة ستسحب قواتها من العراق خلال شهرين.", "2020-11-22"),
        ("ستسحب الولايات المتحدة قواتها من العراق خلال شهرين.", None),
        ("سحبت الولايات المتحدة قواتها من العراق خلال شهرين.", "2020-11-22"),
    ],
)
def test_a_term_without_a_beginning_stays_open(text: str, published: str | None) -> None:
    """No deadline is guessed where the day of telling is unknown, or where all is done."""
    assert [time.resolved for time in _times(text, published) if time] == [False]
