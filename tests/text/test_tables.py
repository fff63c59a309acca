"""The data files."""

from __future__ import annotations

import pytest

from mithaq.errors import LexiconError
from mithaq.text import fold
from mithaq.text.lists import sets, words
from mithaq.text.tables import rows, sections


@pytest.mark.parametrize("read", [rows, sections, words, sets])
def test_a_missing_file_is_told(read: object) -> None:
    """A data file that is not there is an error that says so and what to do."""
    assert callable(read)
    with pytest.raises(LexiconError, match="nowhere"):
        read("nowhere.tsv")


def test_a_malformed_file_is_told() -> None:
    """A file that is no TOML is an error that names it."""
    with pytest.raises(LexiconError, match="letters"):
        sections("letters.tsv")


@pytest.mark.parametrize(
    "name",
    [
        "counted-nouns.txt",
        "dated-nouns.txt",
        "day-adjectives.txt",
        "fine-units.txt",
        "function-words.txt",
        "given-names.txt",
        "letter-names.txt",
        "media-nouns.txt",
        "no-count-after.txt",
        "outlets.txt",
        "waw-nouns.txt",
    ],
)
def test_lists_are_folded_and_say_things_once(name: str) -> None:
    """Entries are written as they are looked up, one word each and none twice."""
    entries = [row[0] for row in rows(name)]
    assert [entry for entry in entries if fold(entry) != entry or " " in entry] == []
    assert [entry for entry in set(entries) if entries.count(entry) > 1] == []
