"""The words by which a text is found."""

from __future__ import annotations

import re

from mithaq.text import fold

_WORD = re.compile(r"\w+")
_ARTICLE = "ال"
_SHORTEST = 3
"""Letters that a word must have left to lose its article: الله keeps it."""


def words(text: str) -> list[str]:
    """Give the folded words of a text, the Arabic article cut off."""
    return [_bare(word) for word in _WORD.findall(fold(text))]


def match(text: str, *, prefix: bool) -> str:
    """Give the full-text expression (SQLite FTS5) for all words of a text.

    With ``prefix`` the last word may go on. Empty when the text has no words.
    """
    found = _WORD.findall(fold(text))
    if not found:
        return ""
    if prefix and len(found) > 1 and _ARTICLE.startswith(found[-1]):
        found.pop()  # the next word's article is being typed
    last = _open(found.pop()) if prefix else f'"{_bare(found.pop())}"'
    return " AND ".join((*(f'"{_bare(word)}"' for word in found), last))


def _open(word: str) -> str:
    """Give the beginning of a word; what looks like the article may be one, or not."""
    cut = word.removeprefix(_ARTICLE)
    return f'("{word}"* OR "{cut}"*)' if cut and cut != word else f'"{word}"*'


def _bare(word: str) -> str:
    cut = word.removeprefix(_ARTICLE)
    return cut if len(cut) >= _SHORTEST else word
