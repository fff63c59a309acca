"""The table of names with two meanings."""

from __future__ import annotations

from mithaq.lexicon import homonyms, phrases


def test_a_homonym_is_a_phrase_of_the_lexicon() -> None:
    """Each name, adjective and body of the table is there, so that its words decide something."""
    told = (phrase for found in phrases().values() for phrase in found)
    known = {(phrase.key, " ".join(phrase.words)) for phrase in told}
    keys = {key for key, _ in known}
    table = homonyms()
    assert set(table.names) <= known
    assert set(table.nisbas) | set(table.before) <= keys
