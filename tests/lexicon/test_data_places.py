"""The table of places."""

from __future__ import annotations

import re

import pytest

from mithaq.lexicon.files import choices, rows
from mithaq.text import fold

_BY_FORM = {
    fold(form): (kind, country)
    for name, aliases, kind, country, *_ in rows("places.tsv")
    for form in (name, *choices(aliases))
}
_ARAB = frozenset(
    ("AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "QA", "SA", "SD", "SO")
)
_SOURCE = re.compile(r"hand|geonames:\d+")


@pytest.mark.parametrize(
    ("form", "kind", "country"),
    [
        ("أبو ظبي", "city", "AE"),
        ("كابل", "city", "AF"),
        ("واشنطن", "city", "US"),
        ("القدس المحتلة", "city", "PS"),
        ("خانيونس", "city", "PS"),
        ("عين العرب", "city", "SY"),
        ("طرابلس", "city", "LY"),
        ("طرابلس الشام", "city", "LB"),
        ("خاركوف", "city", "UA"),
        ("الأنبار", "governorate", "IQ"),
        ("ريف دمشق", "governorate", "SY"),
        ("حضرموت", "governorate", "YE"),
        ("إقليم كردستان", "region", "IQ"),
        ("القرم", "region", "UA"),
        ("الشرق الأوسط", "zone", ""),
        ("قطاع غزة", "zone", "PS"),
        ("الجولان", "zone", "SY"),
        ("البحر الأحمر", "sea", ""),
        ("باب المندب", "sea", ""),
        ("عين الأسد", "base", "IQ"),
        ("إنجرليك", "base", "TR"),
        ("معبر رفح", "crossing", "PS"),
        ("كامب ديفيد", "building", "US"),
    ],
)
def test_places_in_the_news_are_known(form: str, kind: str, country: str) -> None:
    """A place is found by the forms of the press, with its kind and country."""
    assert _BY_FORM[fold(form)] == (kind, country)


@pytest.mark.parametrize("word", ["العديد", "الخبر", "نجد", "البيضاء", "الصعيد", "الباب", "ربك"])
def test_common_words_are_no_places(word: str) -> None:
    """A name that is far more often a common word is listed only with its head noun."""
    assert fold(word) not in _BY_FORM


def test_every_row_says_where_it_is_from() -> None:
    """The source is a GeoNames id or the editors' own knowledge."""
    assert not [row for row in rows("places.tsv") if not _SOURCE.fullmatch(row[-1])]


def test_an_id_stands_once() -> None:
    """No GeoNames id names two rows."""
    ids = [source for *_, source in rows("places.tsv") if source != "hand"]
    assert len(ids) == len(set(ids))


def test_a_capital_in_the_news_is_also_a_place() -> None:
    """The usual name of the capital of an Arab country is listed as a place."""
    capitals = {fold(row[4]) for row in rows("countries.tsv") if row[0] in _ARAB}
    assert capitals <= set(_BY_FORM)
