"""Reading as a whole: helpers, robustness, and work that grows with the text and no faster."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.text import read
from tests.steps import steps

_WORDS = st.sampled_from(
    [
        *["قال", "الوزير", "500", "ألف", "جندي", "اليوم", "أمس", "الأحد", "22", "تشرين الثاني"],
        *["2020", "من", "إلى", "بين", "و", "قبل", "بعد", "منذ", "نحو", "أكثر", "مئة", "خمسة"],
        *["وعشرين", "شهر", "العام", "الماضي", "المقبل", "نهاية", "الموافق", "1436", "شوال", "كل"],
        *["(", ")", "«", "»", '"', ".", "،", "-", "/", "%", "ر", "هـ", "م", "الـ", "عشر", "ليل"],
    ]
)
_CLAUSES = (
    "قال الوزير أمس الثلاثاء: «سنسحب نحو 500 جندي قبل 15 يناير المقبل»، وأضاف أن بين 2000 و3000 "
    "عنصر بقوا منذ عام 2014 حتى نهاية الشهر الماضي، "
)


def _is_sound(text: str, published: str | None) -> bool:
    reading = read(text, published=published)
    spans = [time.span for time in reading.times]
    spans += [quotation.span for quotation in reading.quotations]
    for quantity in reading.quantities:
        spans += [quantity.span, *([quantity.unit] if quantity.unit else [])]
    return all(0 <= span.start < span.end <= len(text) for span in spans)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    """No text raises, and every span holds at least one character of it."""
    assert _is_sound(text, "2020-11-18")


@given(st.lists(_WORDS, max_size=30), st.sampled_from([None, "2020-11-18", "2016-02-29"]))
def test_any_jumble_of_numbers_and_times_is_read(words: list[str], published: str | None) -> None:
    """No order of the words of numbers and times raises or gives an empty span."""
    assert _is_sound(" ".join(words), published)
    assert _is_sound("".join(words), published)


@pytest.mark.parametrize(
    "piece",
    [
        "ثلاث مئة و",
        "ألف و",
        "3 إلى ",
        "الأحد و",
        "بين 1 و",
        "مايو (",
        '« " ',
        "قبل ",
        "1.",
        "عام 2003 و",
    ],
)
def test_long_repetition_is_read(piece: str) -> None:
    """Thousands of repetitions neither exhaust the stack nor raise."""
    assert _is_sound(piece * 2000, "2020-11-18")


@given(st.lists(_WORDS, max_size=30))
def test_reading_is_a_function_of_its_arguments(words: list[str]) -> None:
    """The same text gives the same reading."""
    text = " ".join(words)
    assert read(text, published="2020-11-18") == read(text, published="2020-11-18")


@pytest.mark.parametrize("piece", [f"{_CLAUSES}\n", _CLAUSES, "الأحد و", "مايو ("])
def test_work_grows_with_the_text(piece: str) -> None:
    """Eight times the text, in lines or in one sentence, takes at most nine times the steps."""
    few = 1 + 1500 // len(piece)
    read(piece * 2, published="2020-11-18")
    one, other = (partial(read, piece * few * times, published="2020-11-18") for times in (1, 8))
    assert steps(other) <= 9 * steps(one)


def test_tokens_are_found_by_offset() -> None:
    """An offset leads to the token that holds it, or to the next one."""
    reading = read("قال الوزير")
    assert [reading.token_at(offset) for offset in (0, 2, 3, 4, 9, 10)] == [0, 0, 1, 1, 1, 2]
