"""The country that a paragraph turns to has the posts that name none."""

import pytest

from tests.resolve.test_jurisdictions import posts

HOME = "قال الرئيس الجزائري إن الجزائر بخير، وزار رئيس الحكومة وهران في الجزائر.\n"


@pytest.mark.parametrize("turn", ["وفي العراق", "أما في العراق", "وأما في العراق", "في العراق"])
def test_a_paragraph_turns_to_a_country(turn: str) -> None:
    """A post behind the country at the head of a sentence is its own, not the main country's."""
    assert ("وزير النفط", "العراق") in posts(f"{HOME}{turn} أعلن وزير النفط سالم حسن ذلك.")


def test_the_turn_ends_with_the_paragraph() -> None:
    """The next paragraph is about the main country again."""
    text = f"{HOME}وفي العراق هدأت الأمور.\nوأعلن وزير النفط سالم حسن ذلك."
    assert ("وزير النفط", "الجزائر") in posts(text)


def test_where_something_happened_inside_a_sentence_is_no_turn() -> None:
    """A country behind في within a sentence tells a place."""
    text = f"{HOME}وبعد لقاء في العراق أعلن وزير النفط سالم حسن ذلك."
    assert ("وزير النفط", "الجزائر") in posts(text)
