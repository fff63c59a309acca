"""على and علي, which fold alike."""

import pytest

from mithaq.lexicon import look_up
from mithaq.text import read


def kinds(text: str) -> list[bool]:
    """Tell of each word that folds to علي, with or without و, whether it is the preposition."""
    sheet = look_up(read(text))
    pairs = zip(sheet.words, sheet.infos, strict=True)
    return [i.common == "function" for w, i in pairs if w.norm.removeprefix("و") == "علي"]


@pytest.mark.parametrize(
    ("text", "prepositions"),
    [
        ("اتفق الطرفان على الهدنة، وعلى التبادل.", [True, True]),
        ("وصل علي إلى بغداد.", [False]),
        ("اتفق الطرفان علي الهدنة ثم عادا إلي العاصمة.", [True]),
        ("سافر محمد علي إلي علي بن صالح.", [False, False]),
    ],
)
def test_letter_and_neighbours_tell_them_apart(text: str, prepositions: list[bool]) -> None:
    """A paper that writes إلي writes على with dots too, but for names."""
    assert kinds(text) == prepositions
