"""The folded form of Arabic writing, in which spellings of one word become equal.

Decomposition and categories are those of the Unicode Character Database; letters that only other
languages use go to the Arabic letter that newspapers write for them (``data/letters.tsv``).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from mithaq.text.tables import rows

_LETTERS = {ord(letter): folded for letter, folded, *_ in rows("letters.tsv")}
_TATWEEL = "ـ"
# Superscripts, fractions and circled signs keep their own shape: m² is not m2.
_MARKS = frozenset({"Mn", "Me"})
_LAYOUTS = ("<initial>", "<medial>", "<final>", "<isolated>", "<wide>", "<narrow>", "<compat>")


class _Table(dict[int, str]):
    """A translation table that is worked out as characters come up."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


TABLE = _Table()
"""Code point to folded text, for ``str.translate``."""


def fold(s: str) -> str:
    """Give the form used for lexicon keys.

    Vowel marks, tatweel and invisible controls go; presentation forms and ligatures are spelt out;
    أإآٱ become ا, ى and ئ become ي, ؤ becomes و, ة becomes ه, ء stays; digits become ASCII, any
    white space one blank, Latin letters lower case without accents. Folding twice changes nothing.
    """
    return s.translate(TABLE)


@lru_cache(maxsize=1 << 16)
def fold_word(word: str) -> str:
    """Fold a single word; words repeat, so the answers are kept."""
    return word.translate(TABLE)


def _folded(char: str) -> str:
    if char.isspace():
        return " "
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    if category == "Cf" or category in _MARKS or char == _TATWEEL:
        return ""
    return _spelt_out(char)


def _spelt_out(char: str) -> str:
    parts = unicodedata.normalize("NFD", _compatible(char).casefold())
    plain = "".join(c for c in parts if c != _TATWEEL and unicodedata.category(c) not in _MARKS)
    letters = unicodedata.normalize("NFC", plain.translate(_LETTERS)).strip()
    return letters if letters == char else letters.translate(TABLE)


def _compatible(char: str) -> str:
    layout, _, _ = unicodedata.decomposition(char).partition(" ")
    spelt = unicodedata.normalize("NFKD", char) if layout in _LAYOUTS else char
    # An ellipsis stays one sign; a spacing accent is nothing but its mark.
    return spelt if spelt[:1] in " ـ" or any(c.isalnum() for c in spelt) else char
