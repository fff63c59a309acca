"""What may follow a head noun."""

from __future__ import annotations

from mithaq.find.head.complements import TAKES
from mithaq.lexicon import heads
from mithaq.lexicon.heads import TAKES as ALLOWED


def test_the_lexicon_names_the_takers_that_there_are() -> None:
    """What a head noun may take in the lexicon is what can be read, and each is taken by some."""
    taken = {take for head in heads() for take in head.takes}
    assert set(TAKES) == set(ALLOWED) == taken
