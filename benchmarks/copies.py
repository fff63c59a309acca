"""A corpus made larger: its articles again, under other names and with other numbers.

An article of a copy is put together from the first sentence of one article, the second of another,
and so on, each sentence once in a copy, so that no two articles have much in common. In it the
words that mean nothing to the lexicon, names of persons among them, stand for others about as
frequent, numbers begin with another digit, and days are later by months. Verbs, titles and
countries stay, so that as much is stated as in the corpus, of other people. Nothing is left to
chance: a copy has the same bytes in every run.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mithaq.lexicon import Sheet, look_up
from mithaq.model import Article
from mithaq.text import read

_WINDOW = 40
"""So many words of neighbouring frequency stand for each other, in turn."""

_STRIDE = 611_953
"""Articles between those that give two sentences of a copy; a prime, so that all have a turn."""

_MONTH = dt.timedelta(days=30)
_YEARS = range(1800, 2100)

Piece = tuple[str, bool]
"""Some text, and whether a copy has something else instead."""


class Corpus:
    """Articles, and what of them is written otherwise in a copy."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._sentences = [tuple(_sentences(article)) for article in articles]
        self._having = _having(list(map(len, self._sentences)))
        self._windows = _windows(Counter(_open_words(self._sentences)))

    def many(self, count: int) -> Iterator[Article]:
        """Give so many articles: first the corpus itself, then its copies."""
        for number in range(count):
            copy, place = divmod(number, len(self._articles))
            yield self._copy(place, copy) if copy else self._articles[place]

    def _copy(self, place: int, copy: int) -> Article:
        article, text = self._articles[place], "\n".join(self._text(place, copy))
        day = article.published and _later(article.published, copy)
        return replace(article, id=f"{article.id}+{copy}", text=text, published=day, body=())

    def _text(self, place: int, copy: int) -> Iterator[str]:
        for number in range(len(self._sentences[place])):
            having = self._having[number]
            giver = having[(bisect_left(having, place) + number * copy * _STRIDE) % len(having)]
            sentence = self._sentences[giver][number]
            yield "".join(self._other(text, copy) if open_ else text for text, open_ in sentence)

    def _other(self, word: str, copy: int) -> str:
        if word.isdigit():
            return word if int(word) in _YEARS else _begun_otherwise(word, copy)
        window = self._windows[word]
        return window[(window.index(word) + copy) % len(window)]


def _sentences(article: Article) -> Iterator[tuple[Piece, ...]]:
    """Give the sentences that are read of an article, in pieces."""
    sheet = look_up(read(article.text, published=article.published, body=article.body))
    known = {at for hits in sheet.hits for hit in hits for at in range(hit.first, hit.last)}
    words = {word.token: at for at, word in enumerate(sheet.words)}
    for sentence in sheet.reading.sentences:
        tokens = sheet.reading.tokens[sentence.first : sentence.last]
        pieces, done = list[Piece](), tokens[0].start
        for number, token in enumerate(tokens, sentence.first):
            at = words.get(number)
            if at is not None and at not in known and _is_open(sheet, at):
                pieces.append((article.text[done : token.start], False))
                pieces.append((article.text[token.start : token.end], True))
                done = token.end
        yield (*pieces, (article.text[done : tokens[-1].end], False))


def _having(lengths: Sequence[int]) -> list[list[int]]:
    """Give for each number the articles that have a sentence of this number."""
    numbers = range(max(lengths, default=0))
    return [[at for at, length in enumerate(lengths) if length > number] for number in numbers]


def _is_open(sheet: Sheet, at: int) -> bool:
    """Tell whether a word is a number, or nothing that the lexicon knows but as a name."""
    word, info = sheet.words[at], sheet.infos[at]
    if at in sheet.timed or word.kind != "word":
        return at not in sheet.timed and word.kind == "number"
    return not (info.verbs or info.nominals or info.common or info.composed)


def _open_words(articles: Sequence[Sequence[Sequence[Piece]]]) -> Iterator[str]:
    pieces = (piece for sentences in articles for sentence in sentences for piece in sentence)
    return (text for text, open_ in pieces if open_ and not text.isdigit())


def _windows(counts: Counter[str]) -> Mapping[str, Sequence[str]]:
    """Give for each word those that take turns to stand for it, itself among them."""
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    windows = (ranked[at : at + _WINDOW] for at in range(0, len(ranked), _WINDOW))
    return {word: window for window in windows for word in window}


def _later(day: str, copy: int) -> str:
    return (dt.date.fromisoformat(day) + copy * _MONTH).isoformat()


def _begun_otherwise(number: str, copy: int) -> str:
    """Give a number as long as this one with another digit at its head, which is not 0."""
    return f"{(int(number[0]) - 1 + copy) % 9 + 1}{number[1:]}"
