"""Quantities: their places, units and sorts; the table of cases holds their values."""

from __future__ import annotations

import pytest

from mithaq.text import read


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("أرسلت نحو 150 ألف جندي أميركي", "نحو 150 ألف جندي", "جندي"),
        ("بأكثر من ألف أسرة", "أكثر من ألف أسرة", "أسرة"),
        ("خمسة عشر ألفاً من القوات", "خمسة عشر ألفاً من القوات", "القوات"),
        ("مقتل جنديين أميركيين", "جنديين", "جنديين"),
        ("وجنديان آخران", "جنديان", "جنديان"),
        ("ما بين 20 و30 طائرة", "ما بين 20 و30 طائرة", "طائرة"),
        ("تجهيز (120) مدرسة", "(120) مدرسة", "مدرسة"),
        ("بقيمة 5 ملايين دولار", "5 ملايين دولار", "دولار"),
        ("نسبة %47 منهم", "%47", None),
        ("نَحْوَ 300 مُقاتِلٍ", "نَحْوَ 300 مُقاتِلٍ", "مُقاتِلٍ"),
        ("قتل 12 عاملاً على الأقل", "12 عاملاً على الأقل", "عاملاً"),
    ],
)
def test_places(text: str, words: str, unit: str | None) -> None:
    """The span holds the bound, the number and the noun, without the clitics before them."""
    quantity = read(text).quantities[0]
    assert quantity.span.of(text) == words
    assert (quantity.unit.of(text) if quantity.unit else None) == unit


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("300 جندي", "exact"),
        ("نحو 300 جندي", "about"),
        ("أكثر من 300 جندي", "min"),
        ("أقل من 300 جندي", "max"),
        ("بين 300 و400 جندي", "range"),
    ],
)
def test_sorts(text: str, bound: str) -> None:
    """Exact numbers, rough ones, bounds and ranges are told apart."""
    assert read(text).quantities[0].bound == bound


def test_numbers_inside_times_are_none() -> None:
    """The numbers of a date, a year and a stretch of time are no quantities."""
    text = "في 22 تشرين الثاني 2020 وقبل 3 أيام ومنذ 2014 وخلال 5 سنوات"
    assert read(text).quantities == ()


def test_all_of_a_sentence() -> None:
    """Each number of a sentence has its own noun."""
    text = "قتل 3 جنود وأصيب خمسة آخرون في هجوم شنه 10 مسلحين على قاعدة تضم ألفي جندي"
    assert [quantity.low for quantity in read(text).quantities] == [3, 5, 10, 2000]


def test_a_number_that_cannot_be_told_is_left_out() -> None:
    """Decimals, turned figures and doubtful marks give no value rather than a wrong one."""
    text = "2.500 مليون دينار و61ر1 مليار يورو و3.5 نقطة و8. 1 مليون برميل"
    assert read(text).quantities == ()
