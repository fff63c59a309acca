"""The day of writing that a text gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.model import Span
from mithaq.text import published_in


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("بيروت 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس\nافتتح الوزير المعرض", "2015-08-11"),
        ("تونس 6 رجب 1442 هـ الموافق 18 فبراير 2021 م (الساحل)\nقرر المجلس", "2021-02-18"),
        ("القاهرة - 3 مارس 2019 (رويترز) - قال وزير الخارجية إن", "2019-03-03"),
        ("بغداد 22 تشرين الثاني 2020 (أ ف ب) - أعلنت الوزارة", "2020-11-22"),
        ("(الرباط: 3 يناير 2018) أعلنت الوزارة أمس أن", "2018-01-03"),
        ("أكد الوزير، اليوم الأحد (22 تشرين الثاني 2020)، أن", "2020-11-22"),
        ("أعلن الرئيس اليوم 5 مايو 2018 أن", "2018-05-05"),
    ],
)
def test_datelines(text: str, day: str) -> None:
    """A signed dateline and اليوم with its full date give the day of writing."""
    assert published_in(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "29 مارس، 2024 12:57 م\nبحث\nأعلن المتحدث أمس أن",
        "2020/11/22 11:42\nأكد الوزير",
        "آخر تحديث: 29 مارس 2024 - 12:57 بتوقيت مكة المكرمة\nأعلن",
        "الجمعة 29 مارس 2024 - 12:57\nأعلن",
        "وقع الاتفاق في 3 مارس 2019 - وهو اتفاق مهم لجميع الأطراف",
        "في ذلك اليوم الأحد 5 مايو 2019 سقطت المدينة",
        "قال: «إن اليوم الأحد 5 مايو 2019 يوم عظيم في تاريخ بلادنا»",
        "التقى الوزير أمس الأحد نظيره",
        "وهو من مواليد عام 1359هـ (1940م) في حي من أحياء المدينة",
        "اليوم الاثنين (22 تشرين الثاني 2020) أعلن",
        "أعلن اليوم 5 مايو 2018 شيئا. وأعلن اليوم 7 مايو 2018 شيئا آخر",
        "",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    """A bare date of a page, a narrated or quoted day, and contradictions give nothing."""
    assert published_in(text) is None


def test_only_the_body_counts() -> None:
    """A date outside the body is not the day of writing."""
    text = "القاهرة 3 مارس 2019 (رويترز) - قال الوزير نعم\nنص آخر"
    assert published_in(text, [Span(text.index("\n"), len(text))]) is None


@given(st.text())
def test_any_text_may_be_asked(text: str) -> None:
    """Whatever the text, the answer is an ISO day or nothing."""
    day = published_in(text)
    assert day is None or len(day) == 10
