"""Sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.text import read


def _sentences(text: str) -> list[str]:
    reading = read(text)
    return [sentence.span(reading.tokens).of(text) for sentence in reading.sentences]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("وصل الوفد. ثم غادر؟ نعم! انتهى", ["وصل الوفد.", "ثم غادر؟", "نعم!", "انتهى"]),
        ("ارتفع 3.5 نقطة. وتراجع 2.500", ["ارتفع 3.5 نقطة.", "وتراجع 2.500"]),
        ("في 22.11.2020. ثم", ["في 22.11.2020.", "ثم"]),
        ("وكالة (أ.ف.ب) نقلت", ["وكالة (أ.ف.ب) نقلت"]),
        ("قال د. سالم وم. ناصر", ["قال د. سالم وم. ناصر"]),
        ("قناة بي.بي.سي نقلت", ["قناة بي.بي.سي نقلت"]),
        ("عام 1436هـ. وقال", ["عام 1436هـ.", "وقال"]),
        ("عام 2015م. وقال", ["عام 2015م.", "وقال"]),
        ("1. سحب القوات. انتهى", ["1. سحب القوات.", "انتهى"]),
        ("لا أعلم... ربما. نعم", ["لا أعلم... ربما.", "نعم"]),
        ("ماذا؟! لا شيء", ["ماذا؟!", "لا شيء"]),
        ('قال: "نعم." ثم خرج', ['قال: "نعم."', "ثم خرج"]),
        ("قال: «نعم.» ثم خرج", ["قال: «نعم.»", "ثم خرج"]),
        ('قال: "نعم". ثم خرج', ['قال: "نعم".', "ثم خرج"]),
        ("قال: «نعم». ثم خرج", ["قال: «نعم».", "ثم خرج"]),
        ("قال (نعم). ثم خرج", ["قال (نعم).", "ثم خرج"]),
        ("عنوان\nنص بلا نقطة\n\nآخر", ["عنوان", "نص بلا نقطة", "آخر"]),
        ("موقع www.example.com الرسمي", ["موقع www.example.com الرسمي"]),
        ("السيد J. Smith حضر", ["السيد J. Smith حضر"]),
        ("انتهت الحرب.وعاد الناس", ["انتهت الحرب.", "وعاد الناس"]),
        ("كلمة (!) غريبة", ["كلمة (!) غريبة"]),
    ],
)
def test_stops(text: str, sentences: list[str]) -> None:
    """A stop ends a sentence except in numbers, initials, names, list numbers and ellipses."""
    assert _sentences(text) == sentences


@given(st.text(alphabet='ابج د.؟!…"»\n1٣م()', max_size=60))
def test_every_token_is_in_one_sentence(text: str) -> None:
    """Sentences follow on each other and together hold all tokens."""
    reading = read(text)
    firsts = [sentence.first for sentence in reading.sentences]
    lasts = [sentence.last for sentence in reading.sentences]
    assert firsts == [0, *lasts][: len(firsts)]
    assert lasts[-1:] == ([len(reading.tokens)] if reading.tokens else [])
