import pytest

from mithaq.unify.forms import stands_for, swollen


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("محمد جواد", "محمد جواد ظريف", True),
        ("رجب اردوغان", "رجب طيب اردوغان", True),
        ("هشام البارزاني", "هشام محمد برزاني", True),
        ("احمد العبيد", "احمد عبيد بن دغر", False),
        ("خالد الصالح", "خالد بن صالح المديفر", False),
        ("سالم القرني", "سالم بن خلفان القريني", False),
    ],
)
def test_a_family_name_is_no_fathers_name(short: str, full: str, *, same: bool) -> None:
    """Left out may be the end or the middle, but the family name stays a family name."""
    assert stands_for(short, full) is same


@pytest.mark.parametrize(
    ("short", "full", "more"),
    [
        ("بشار الاسد", "بشار الاسد فتشتت", True),
        ("ليونيل ميسي", "ليونيل ميسي ونيمار", True),
        ("جورج بوش", "جورج بوش الابن", False),
        ("علي عبدالله", "علي عبدالله صالح", False),
        ("محمد سلمان", "محمد بن سلمان فتشتت", False),
        ("بشار الاسد", "بشار الاسد", False),
    ],
)
def test_words_that_are_no_names_belong_to_no_name(short: str, full: str, *, more: bool) -> None:
    """What no list of names has, and what has no article, was read into the name."""
    assert swollen(short, full) is more
