import pytest

from mithaq.unify.spelling import sound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("سيرغي", "سيرجي"),
        ("ترامب", "ترمب"),
        ("البارزاني", "برزاني"),
        ("غوتيريش", "جوتيريش"),
        ("كريستوفر", "كرستوفر"),
        ("هولاند", "هولند"),
        ("اوباما", "اوبما"),
    ],
)
def test_spellings_of_a_foreign_name_sound_alike(one: str, other: str) -> None:
    """Vowels and the letters for g do not make another name."""
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("حسن", "حسين"),
        ("محمد", "محمود"),
        ("سالم", "سليم"),
        ("علي", "علاء"),
        ("سعد", "سعود"),
        ("قاسم", "جاسم"),
        ("ناصر", "نصر"),
    ],
)
def test_usual_names_stay_apart(one: str, other: str) -> None:
    """Where a vowel makes another usual name, it counts."""
    assert sound(one) != sound(other)
