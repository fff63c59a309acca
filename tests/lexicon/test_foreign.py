"""Words that no Arabic root explains."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.lexicon import foreign
from mithaq.text import fold


@pytest.mark.parametrize(
    "word", ["غوندوغان", "ستولتنبرغ", "رامسفيلد", "كونداليزا", "هانكوكس", "ترامب", "جوهانسون"]
)
def test_foreign_names_have_no_root(word: str) -> None:
    """No pattern explains the letters of a name from elsewhere."""
    assert foreign(fold(word))


@pytest.mark.parametrize(
    "word",
    [
        "والمحادثات", "بالاتفاقات", "استقلالهم", "سيتحدثون", "مستشفياتها", "الازدهار", "اصطدمت",
        "محلات", "يتصلون", "كوابيس", "للمستثمرين", "متناقضين",
    ],
)  # fmt: skip
def test_arabic_words_have_one(word: str) -> None:
    """Clitics, endings, doubled and swallowed radicals are seen through."""
    assert not foreign(fold(word))


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهوي", max_size=3))
def test_short_words_are_never_foreign(word: str) -> None:
    """Of three letters or fewer nothing can be told."""
    assert not foreign(word)
