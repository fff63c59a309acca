"""The tables of numbers and times, row by row."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from mithaq.text import read
from tests.shared import shared

_OURS = Path(__file__).with_name("cases.tsv")


class Case(NamedTuple):
    """A text, and the bounds of the first quantity or time in it."""

    kind: str
    text: str
    published: str
    low: str
    high: str
    note: str

    def given(self) -> tuple[str, str]:
        """Give the bounds that are read."""
        reading = read(self.text, published=self.published or None)
        if self.kind == "time":
            time = reading.times[0] if reading.times else None
            return (time.start or "", time.end or "") if time else ("", "")
        if not reading.quantities:
            return "", ""
        quantity = reading.quantities[0]
        sign = "%" if quantity.percent else ""
        low, high = (
            "" if bound is None else f"{bound}{sign}" for bound in (quantity.low, quantity.high)
        )
        return low, high

    def is_right(self, given: tuple[str, str]) -> bool:
        """Tell whether the bounds are those of the row; a week is right when it holds the day."""
        week = self.kind == "time" and not self.low and not self.high and "الأسبوع" in self.text
        holds = week and given[0] <= self.published <= given[1]
        return given == (self.low, self.high) or holds


def _cases(path: Path) -> Iterator[Case]:
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row and not row[0].startswith("#"):
                yield Case(*(row + [""] * 6)[:6])


@pytest.mark.parametrize("case", list(_cases(_OURS)), ids=lambda case: case.text)
def test_our_cases(case: Case) -> None:
    """The first number or time of each of our sentences has the bounds set down beside it."""
    assert case.is_right(case.given()), case.given()


def test_shared_cases() -> None:
    """The numbers and times of the evaluation's table are read right, all of them."""
    cases = list(_cases(shared("eval", "text_cases.tsv")))
    wrong = [(case.text, given) for case in cases if not case.is_right(given := case.given())]
    assert cases
    assert wrong == []


def test_our_table_is_large_and_has_no_repetition() -> None:
    """Our table holds at least 300 different cases of both kinds."""
    cases = list(_cases(_OURS))
    assert len({(case.text, case.published) for case in cases}) == len(cases) >= 300
    assert {case.kind for case in cases} == {"quantity", "time"}
