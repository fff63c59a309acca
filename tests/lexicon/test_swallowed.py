"""The article that ل swallows."""

import pytest

from mithaq.lexicon import unswallowed


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("للولايات المتحدة", "الولايات المتحدة"),
        ("للحزب", "الحزب"),
        ("للبنان", "لبنان"),
        ("للجنة", "اللجنة"),
        ("ليبيا", "ليبيا"),
        ("الحزب", "الحزب"),
    ],
)
def test_article_is_given_back(written: str, name: str) -> None:
    """لل is ل and the article, unless the word begins with ل itself."""
    assert unswallowed(written) == name
