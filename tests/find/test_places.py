"""Places that a head noun opens."""

from __future__ import annotations

import pytest

from mithaq.model import EntityType
from tests.reader import names


@pytest.mark.parametrize(
    "text",
    [
        "وأدى الانفجار إلى إصابة عشرة أشخاص.",
        "تحدث الوزير وسط تصفيق الحضور.",
        "قال المحلل إن الاتفاق مهم من الناحية القانونية.",
        "أعلنت الشرطة أن منفذ الهجوم قتل.",
        "حاول المحتجون سد الطريق أمام القافلة.",
        "عاد السكان إلى البلدة الصغيرة.",
        "طوقت القوات منطقة الهجوم.",
        "التقى رئيس البلدية الديمقراطي سكان الحي.",
    ],
)
def test_a_word_for_a_place_names_none_in_another_sense(text: str) -> None:
    """A verb, a respect, a doer and a place that is only described are no names of places."""
    assert not names(text, EntityType.PLACE)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقع الانفجار وسط بغداد.", "وسط بغداد"),
        ("يمتد وادي حضرموت شرقا.", "وادي حضرموت"),
        ("ينتهي العمل في سد النهضة قريبا.", "سد النهضة"),
        ("عبرت الشاحنات منفذ الوديعة الحدودي.", "منفذ الوديعة الحدودي"),
        ("زار الوفد المنطقة الخضراء.", "المنطقة الخضراء"),
        ("وصل النازحون إلى البلدة القديمة.", "البلدة القديمة"),
    ],
)
def test_the_same_words_name_places(text: str, name: str) -> None:
    """Behind a name, or with an adjective that tells it apart, each of them names a place."""
    assert name in names(text, EntityType.PLACE)


def test_a_part_of_a_country_is_named_once() -> None:
    """No second part of the country begins inside شمال شرق سوريا."""
    assert names("انسحبت القوة من شمال شرق سوريا.", EntityType.PLACE) == ["شمال شرق سوريا"]
