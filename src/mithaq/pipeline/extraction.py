"""The reading of one article, as a list of stages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import reduce

from mithaq.find import find
from mithaq.lexicon import Sheet, look_up
from mithaq.model import Article, ArticleGraph, Dropped, Mention, Resolution, Statement
from mithaq.resolve import resolve
from mithaq.state import state
from mithaq.text import Reading, read
from mithaq.unify import described

Extract = Callable[[Article], ArticleGraph]
"""Reads one article: pure, without clock, network or state."""


_NOBODY = Resolution((), ())


@dataclass(frozen=True, slots=True)
class Extraction:
    """What is known of an article so far; each stage adds what it is named after."""

    article: Article
    reading: Reading
    sheet: Sheet
    mentions: tuple[Mention, ...] = ()
    resolution: Resolution = _NOBODY
    statements: tuple[Statement, ...] = ()
    dropped: tuple[Dropped, ...] = ()


Stage = Callable[[Extraction], Extraction]


def begin(article: Article) -> Extraction:
    """Take the text apart and lay the lexicon over it."""
    reading = read(article.text, published=article.published, body=article.body)
    return Extraction(article, reading, look_up(reading))


def mention(done: Extraction) -> Extraction:
    """Find what is named."""
    return replace(done, mentions=tuple(name.mention for name in find(done.sheet)))


def identify(done: Extraction) -> Extraction:
    """Tell which mentions name the same thing."""
    return replace(done, resolution=resolve(done.article.text, done.mentions))


def assert_(done: Extraction) -> Extraction:
    """Tell what is stated, and by whom."""
    statements, dropped = state(done.sheet, done.resolution)
    return replace(done, statements=statements, dropped=dropped)


STAGES: tuple[Stage, ...] = (mention, identify, assert_)


def extract(article: Article) -> ArticleGraph:
    """Read one article into its entities and statements."""
    done = reduce(lambda state, stage: stage(state), STAGES, begin(article))
    read_ = ArticleGraph(article, done.resolution.entities, done.statements, done.dropped)
    return described(read_)


def extractor() -> Extract:
    """Build the reader of articles, its lexicons and patterns loaded."""
    extract(Article("first", "قال وزير الخارجية"))
    return extract
