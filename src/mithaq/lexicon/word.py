"""A word as it stands in a text."""

from __future__ import annotations

from typing import NamedTuple


class Word(NamedTuple):
    """A word, number or Latin token of the text.

    Attributes:
        gap: the marks between it and the word before.
        sentence: number of its sentence.
        token: its place in the reading.
    """

    norm: str
    start: int
    end: int
    kind: str
    gap: str
    sentence: int
    token: int
