"""Lists of words from the data files, folded for look-up."""

from __future__ import annotations

from mithaq.text.fold import fold
from mithaq.text.tables import rows, sections


def words(name: str) -> frozenset[str]:
    """Give the entries of a data file that holds one word or phrase a line.

    Raises:
        LexiconError: the file is missing from the package.
    """
    return frozenset(fold(row[0]) for row in rows(name))


def sets(name: str) -> dict[str, frozenset[str]]:
    """Give the lists of a TOML data file by their names.

    Raises:
        LexiconError: the file is missing from the package or is no TOML.
    """
    found = sections(name).items()
    return {key: frozenset(fold(word) for word in listed) for key, listed in found}


GRAMMAR = sets("grammar.toml")
"""Closed classes of small words, by name."""
