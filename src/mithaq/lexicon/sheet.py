"""A reading with all that the lexicon knows about its words.

Quotation marks and brackets are no words here: they are kept as the *gap* before the next word, so
that تنظيم «داعش» and تنظيم داعش look alike to those who do not care.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from mithaq.lexicon.ala import prepositions
from mithaq.lexicon.info import Info, info, preposition
from mithaq.lexicon.phrases import Kind, Phrase, phrases
from mithaq.lexicon.swallowed import own_lam
from mithaq.lexicon.word import Word
from mithaq.model import Span
from mithaq.text import Reading, fold
from mithaq.text.clitics import Split

QUOTES = frozenset("\"“”«»‹›„''‘’`´″")
BRACKETS = frozenset("()[]")
_STOP = "."
_NO_MARK: frozenset[str] = frozenset()
_HASH = frozenset("#")  # before a name that is a label of social media
_INSIDE = QUOTES | BRACKETS | frozenset("_")  # between the words of a phrase: #كوريا_الجنوبية


class Hit(NamedTuple):
    """A phrase of the lexicon in the text: words ``first`` to ``last`` (exclusive).

    ``prefix`` holds the clitics before it (و، ب، لـ …).
    """

    phrase: Phrase
    first: int
    last: int
    prefix: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The words of a text, what each can be, and the lexicon's phrases by their first word.

    ``openings`` are the words at which phrases of a kind begin, behind clitics too, ``timed`` the
    words that a time covers; ``vocabulary`` holds all folded words.
    """

    reading: Reading
    words: tuple[Word, ...]
    infos: tuple[Info, ...]
    hits: tuple[tuple[Hit, ...], ...]
    openings: Mapping[Kind, tuple[int, ...]]
    timed: frozenset[int]
    vocabulary: frozenset[str]

    def span(self, first: int, last: int, prefix: str = "") -> Span:
        """Give the text of words ``first`` to ``last`` (exclusive), a clitic prefix cut off.

        A mark opened inside it is closed inside it: تنظيم «داعش».
        """
        text = self.reading.text
        return sealed(text, Span(cut(text, self.words[first], prefix), self.words[last - 1].end))

    def word_at(self, offset: int) -> int:
        """Give the number of the word at an offset, or of the next one."""
        return bisect_right(self.words, offset, key=lambda word: word.end)

    def words_in(self, span: Span) -> range:
        """Give the words that share a character with a span."""
        return words_in(self.words, span)

    def joined(self, i: int, marks: frozenset[str] = QUOTES | BRACKETS | _HASH) -> bool:
        """Tell whether word ``i`` goes on from the one before, with at most ``marks`` between."""
        if not 0 < i < len(self.words):
            return False
        word = self.words[i]
        marked = not marks.issuperset(word.gap) and not self.shortened(i - 1)
        return word.sentence == self.words[i - 1].sentence and not marked

    def adjoins(self, i: int) -> bool:
        """Tell whether word ``i`` goes on from the one before with no mark between."""
        return self.joined(i, _NO_MARK)

    def shortened(self, i: int) -> bool:
        """Tell whether a word is one letter and a stop, as titles are: د. أحمد."""
        follows = i + 1 < len(self.words) and self.words[i + 1].gap == _STOP
        return follows and len(self.words[i].norm) == 1

    def quoted(self, i: int) -> int | None:
        """Give the end of the name in quotation marks that begins at word ``i``."""
        marks = self.reading.quotations
        at = bisect_right(marks, self.words[i].start, key=lambda mark: mark.inner.start) - 1
        if at < 0 or marks[at].inner.start != self.words[i].start or not marks[at].is_name:
            return None
        return self.words_in(marks[at].inner).stop

    def where(self, kind: Kind) -> tuple[int, ...]:
        """Give the words at which phrases of a kind begin, behind a prefix or none."""
        return self.openings.get(kind, ())

    def found(self, i: int, *kinds: Kind, prefix: str | None = "") -> Iterator[Hit]:
        """Give the phrases of these kinds at word ``i``, behind ``prefix`` (None: behind any)."""
        if i < len(self.words):
            for hit in self.hits[i]:
                if hit.phrase.kind in kinds and prefix in (None, hit.prefix):
                    yield hit


def cut(text: str, word: Word, prefix: str) -> int:
    """Give the offset at which a word begins once its clitic prefix is cut off.

    The article swallowed by ل (للقوات) has no letter of its own: ل stays with such a word.
    """
    stem = word.norm[len(prefix) :]
    swallowed = prefix.endswith("ل") and stem.startswith("ل") and not own_lam(stem)
    at, left = word.start, len(prefix) - swallowed
    while left or (at < word.end and not fold(text[at])):
        left -= len(fold(text[at]))
        at += 1
    return at


def sealed(text: str, span: Span) -> Span:
    """Give a span with the marks that close what is opened inside it, or open what is closed."""
    start, end = span
    for marks in (QUOTES, BRACKETS):
        if sum(char in marks for char in text[start:end]) % 2:
            after = end + (text[end : end + 1] == " ")
            if text[after : after + 1] in marks:
                end = after + 1
            elif text[start - 1 : start] in marks:
                start -= 1
    return Span(start, end)


def look_up(reading: Reading) -> Sheet:
    """Lay the lexicon over a reading."""
    words = tuple(_words(reading))
    ala = prepositions(reading.text, words)
    infos = tuple((preposition if i in ala else info)(w.norm) for i, w in enumerate(words))
    hits = tuple(tuple(_hits(words, at, infos[at].splits)) for at in range(len(words)))
    return Sheet(
        reading,
        words,
        infos,
        hits,
        _openings(hits),
        frozenset(i for time in reading.times for i in words_in(words, time.span)),
        frozenset(word.norm for word in words),
    )


def words_in(words: tuple[Word, ...], span: Span) -> range:
    """Give the words that share a character with a span."""
    last = first = bisect_right(words, span.start, key=lambda word: word.end)
    while last < len(words) and words[last].start < span.end:
        last += 1
    return range(first, last)


def _words(reading: Reading) -> Iterator[Word]:
    for number, sentence in enumerate(reading.sentences):
        gap = ""
        for index in range(sentence.first, sentence.last):
            token = reading.tokens[index]
            if token.kind == "mark":
                gap += token.norm
            else:
                yield Word(token.norm, token.start, token.end, token.kind, gap, number, index)
                gap = ""


def _openings(hits: tuple[tuple[Hit, ...], ...]) -> Mapping[Kind, tuple[int, ...]]:
    found: dict[Kind, dict[int, None]] = {}
    for at, here in enumerate(hits):
        for hit in here:
            found.setdefault(hit.phrase.kind, {})[at] = None
    return {kind: tuple(places) for kind, places in found.items()}


def _hits(words: tuple[Word, ...], at: int, splits: tuple[Split, ...]) -> Iterator[Hit]:
    """Give the phrases at a word; once the whole word begins one, its clitics stay on.

    The س of the future is before no phrase: they are names and nouns.
    """
    index = phrases()
    for split in splits:
        if split.stem in index and not split.prefix.endswith("س"):
            for phrase in index[split.stem]:
                if _matches(words, at, phrase):
                    yield Hit(phrase, at, at + len(phrase.words), split.prefix)


def _matches(words: tuple[Word, ...], at: int, phrase: Phrase) -> bool:
    for step, norm in enumerate(phrase.words[1:], 1):
        if at + step >= len(words):
            return False
        word = words[at + step]
        if word.norm != norm or word.sentence != words[at].sentence:
            return False
        if word.gap and not _INSIDE.issuperset(word.gap):
            return False
    return True
