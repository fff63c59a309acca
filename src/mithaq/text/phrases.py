"""Phrases of one or more words, each with a meaning, found among tokens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from mithaq.text.fold import fold
from mithaq.text.line import Line

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """A phrase found at the tokens ``first`` to ``last`` (exclusive), after a clitic ``prefix``."""

    value: T
    first: int
    last: int
    prefix: str


class _Entry(NamedTuple, Generic[T]):
    words: tuple[str, ...]
    clitic: str
    value: T


class Phrases(Generic[T]):
    """An index of phrases, whose first word may carry a clitic."""

    def __init__(self, entries: Iterable[tuple[str, T]], clitics: Iterable[str] = ()) -> None:
        """Index phrases as they are written, with each of the clitics before them and without."""
        found = [entry for phrase, value in entries for entry in _entries(phrase, value, clitics)]
        self._by_first = _indexed((entry.words[0], entry) for entry in found)
        self._by_last = _indexed((entry.words[-1], entry) for entry in found)
        self.heads = frozenset(self._by_first)

    def clitic(self, head: str) -> str:
        """Give the shortest clitic with which a word begins one of the phrases."""
        return min((entry.clitic for entry in self._by_first[head]), key=len)

    def at(self, line: Line, i: int) -> Hit[T] | None:
        """Find the longest phrase that begins with token ``i``."""
        for words, clitic, value in self._by_first.get(line.word(i), ()):
            if len(words) == 1 or line.words(i, i + len(words)) == words:
                return Hit(value, i, i + len(words), clitic)
        return None

    def before(self, line: Line, i: int) -> Hit[T] | None:
        """Find the longest phrase that ends just before token ``i``."""
        for words, clitic, value in self._by_last.get(line.word(i - 1), ()):
            if len(words) == 1 or line.words(i - len(words), i) == words:
                return Hit(value, i - len(words), i, clitic)
        return None


def attach(clitic: str, word: str) -> str:
    """Write a clitic on to a folded word; ل swallows the article's alef."""
    swallowed = clitic.endswith("ل") and word.startswith("ال")
    return clitic + (word[1:] if swallowed else word)


def _entries(phrase: str, value: T, clitics: Iterable[str]) -> list[_Entry[T]]:
    head, *rest = fold(phrase).split()
    return [_Entry((attach(clitic, head), *rest), clitic, value) for clitic in ("", *clitics)]


def _indexed(pairs: Iterable[tuple[str, _Entry[T]]]) -> Mapping[str, tuple[_Entry[T], ...]]:
    index: defaultdict[str, list[_Entry[T]]] = defaultdict(list)
    for key, entry in pairs:
        index[key].append(entry)
    return {key: tuple(sorted(found, key=lambda e: -len(e.words))) for key, found in index.items()}
