"""The folded view and the way back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mithaq.model import Span
from mithaq.text import View, fold

_LETTERS = st.text(alphabet="ابتجةىأؤ َّـﷲﻻ\u200f\u200dxé١2.\n", max_size=40)


def test_a_plain_text_needs_no_map() -> None:
    """Where the folded form has the characters of the text one by one, offsets are the same."""
    view = View.of("وزارة الدفاع")
    assert view.folded == "وزاره الدفاع"
    assert view.span(0, 5) == Span(0, 5)
    assert view.origins is None


def test_the_span_of_a_vocalised_word_covers_its_marks() -> None:
    """Marks that follow a kept letter belong to it, also at the end of the word."""
    text = "قالَ الوَزيرُ: نعم"
    view = View.of(text)
    start = view.folded.index("الوزير")
    assert view.span(start, start + 6).of(text) == "الوَزيرُ"


def test_invisible_controls_after_a_word_stay_outside() -> None:
    """A direction mark after the last letter is not part of the span."""
    text = "(بغداد\u200f)"
    view = View.of(text)
    assert view.span(1, 6).of(text) == "بغداد"


def test_a_ligature_leads_back_to_one_character() -> None:
    """All letters of a ligature have the place of the ligature."""
    view = View.of("عبد ﷲ هنا")
    start = view.folded.index("الله")
    assert view.span(start, start + 4) == Span(4, 5)
    assert view.span(start + 1, start + 2) == Span(4, 5)


@given(_LETTERS)
def test_the_view_is_the_fold(text: str) -> None:
    """The folded form of a view is that of the text."""
    assert View.of(text).folded == fold(text)


@given(_LETTERS, st.integers(0, 60), st.integers(0, 60))
def test_spans_fold_to_what_was_asked_for(text: str, i: int, j: int) -> None:
    """The words of a span hold what was asked for, and nothing more when no ligature is cut."""
    view = View.of(text)
    i, j = min(i, len(view.folded)), min(j, len(view.folded))
    span = view.span(i, j)
    assert 0 <= span.start <= span.end <= len(text) or i > j
    assert view.folded[i:j] in fold(span.of(text))


@given(_LETTERS)
def test_order_is_kept(text: str) -> None:
    """Later folded characters never come from earlier places."""
    view = View.of(text)
    spans = [view.span(i, i + 1) for i in range(len(view.folded))]
    assert spans == sorted(spans)
