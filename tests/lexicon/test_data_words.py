"""The tables of name units and of common words."""

from __future__ import annotations

import pytest

from mithaq.lexicon.files import rows
from mithaq.text import fold

_NAMES = {fold(unit): (role, int(count)) for unit, role, count in rows("names.tsv")}
_WORDS = {fold(word): kind for word, kind in rows("words.tsv")}


@pytest.mark.parametrize(
    ("unit", "role"),
    [
        ("محمد", "given"),
        ("عبدالله", "given"),
        ("عبدالرحمن", "given"),
        ("فاطمة", "given"),
        ("سيرغي", "given"),
        ("أنجيلا", "given"),
        ("دونالد", "given"),
        ("الحريري", "surname"),
        ("الدوسري", "surname"),
        ("البرغوثي", "surname"),
        ("شفيق", "both"),
    ],
)
def test_name_units_are_known(unit: str, role: str) -> None:
    """Given names of the Arab world and beyond, and surnames, have their role."""
    assert _NAMES[fold(unit)][0] == role


@pytest.mark.parametrize("word", ["رئيس", "وزير", "بين", "عيد", "حزب", "إلى", "بغداد", "العراق"])
def test_common_words_and_places_are_no_name_units(word: str) -> None:
    """A word that the source counted as a name but that is none by itself is left out."""
    assert fold(word) not in _NAMES


def test_every_unit_was_counted() -> None:
    """A unit's count is positive, so that it weighs."""
    assert min(count for _, count in _NAMES.values()) > 0


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("الذي", "function"),
        ("منذ", "function"),
        ("أيضا", "adverb"),
        ("كانت", "verb"),
        ("حكومة", "noun"),
        ("المفاوضات", "noun"),
        ("الثلاثاء", "noun"),
        ("العسكرية", "adjective"),
        ("النووي", "adjective"),
    ],
)
def test_common_words_have_their_kind(word: str, kind: str) -> None:
    """Frequent words of the news are listed with their kind."""
    assert _WORDS[fold(word)] == kind


@pytest.mark.parametrize(
    "name", ["علي", "منى", "حسن", "صالح", "كامل", "سعيد", "جميل", "خالد", "أمل", "سلطان", "فيصل"]
)
def test_usual_names_are_no_common_words(name: str) -> None:
    """A usual personal name is not listed, even where it is an adjective or noun as well."""
    assert fold(name) not in _WORDS


def test_no_word_is_both() -> None:
    """No form is a name unit and a common word."""
    assert not set(_NAMES) & set(_WORDS)
