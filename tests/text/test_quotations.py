"""Quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.text import read


def _quoted(text: str) -> list[str]:
    return [quotation.inner.of(text) for quotation in read(text).quotations]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('قال: "نعم سنذهب غدا إلى هناك"', ["نعم سنذهب غدا إلى هناك"]),
        ("قال: “نعم”", ["نعم"]),
        ("قال: ”نعم“ ثم", ["نعم"]),
        ("قال: «نعم»", ["نعم"]),
        ("قال: ‹نعم›", ["نعم"]),
        ("قال: „نعم“", ["نعم"]),
        ("قال: ''نعم''", ["نعم"]),
        ("قال: ‘نعم’", ["نعم"]),
        ("الشعار ((الوطن أولا)) رفع", ["الوطن أولا"]),
        ("قال <<نعم>> ثم", ["نعم"]),
        ('قال «نعم" ثم', ["نعم"]),
        ('قال "نعم» ثم', ["نعم"]),
        ('قال إن" البلاد بخير"، مضيفا', ["البلاد بخير"]),
        ('قال إن "البلاد " بخير', ["البلاد"]),
        ('و"بغداد"و"أربيل" معا', ["بغداد", "أربيل"]),
        ("L'Oréal والشركة 5' فقط", []),
        ('شاشة 24" جديدة', []),
    ],
)
def test_marks_in_use(text: str, inner: list[str]) -> None:
    """All marks of newspapers are known, also turned round, mixed or badly spaced."""
    assert _quoted(text) == inner


def test_nested_quotations_of_the_same_mark() -> None:
    """A name in quotation marks inside speech is a quotation of its own, one level down."""
    text = 'قال: "إن حزب "الأمل" سيشارك".'
    outer, inner = read(text).quotations
    assert outer.inner.of(text) == 'إن حزب "الأمل" سيشارك'
    assert (outer.depth, inner.depth) == (0, 1)
    assert inner.inner.of(text) == "الأمل"


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    """Without a closing mark the paragraph's end closes, and the next quotation is not harmed."""
    text = 'قال: "سنذهب غدا.\nوقال آخر: "لن نذهب".'
    first, second = read(text).quotations
    assert first.inner.of(text) == "سنذهب غدا."
    assert (first.closed, second.closed) == (False, True)


def test_a_quotation_over_paragraphs() -> None:
    """An open mark in one paragraph and the closing one in a later make one quotation."""
    text = 'قال: "سنذهب أولا.\nثم نعود". وغادر'
    (quotation,) = read(text).quotations
    assert quotation.inner.of(text) == "سنذهب أولا.\nثم نعود"


def test_every_paragraph_opened_anew() -> None:
    """Where each paragraph of a speech opens with a mark, each is a quotation."""
    text = '"الفقرة الأولى من الكلام.\n"الفقرة الثانية.\n"الفقرة الأخيرة".'
    assert [quotation.closed for quotation in read(text).quotations] == [False, False, True]


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("التقى “ناصر سالم” اليوم", "name"),
        ("صحيفة «الوطن» نشرت", "name"),
        ("قال: «نعم»", "speech"),
        ("أكد أن «الأمن مستتب»", "speech"),
        ('صرح "لن نقبل بأي شرط مسبق على الإطلاق"', "speech"),
    ],
)
def test_names_and_speech(text: str, sort: str) -> None:
    """A few words in marks are a name unless a colon or a reporting word leads to them."""
    assert [quotation.is_name for quotation in read(text).quotations] == [sort == "name"]


@given(st.text(alphabet="اب :،.\n\"'«»“”‘’()", max_size=60))
def test_quotations_lie_in_the_text_and_in_each_other(text: str) -> None:
    """Quotations are in range, hold their inner part, and are apart or nested."""
    found = read(text).quotations
    for quotation in found:
        assert quotation.span.holds(quotation.inner)
        assert 0 <= quotation.span.start < quotation.span.end <= len(text)
    for one in found:
        for other in found:
            apart = not one.span.meets(other.span)
            assert apart or one.span.holds(other.span) or other.span.holds(one.span)
