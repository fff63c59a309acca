"""Which articles print one story, and what the story is known by (see ``store.copies``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from mithaq.engine import Dataset
from mithaq.pipeline.spread.alike import alike
from mithaq.store import Entry, entry_article
from mithaq.unify import is_copy, late, likely


class _Node(NamedTuple):
    """An article that has copies: its source as far as is known, and whether that is news."""

    source: str
    copies: tuple[str, ...]
    news: bool = True


_Row = tuple[Any, ...]
"""What stands among the values of a key, after its place: ``_FIRST`` or ``_THEN``."""

_FIRST, _THEN = 0, 1


def sources(entries: Dataset[Entry]) -> Dataset[tuple[str, str]]:
    """Give for each article that has copies the least of what stands for their texts.

    The copies of a story are a connected part of the graph of copies. What stands for an article
    is told to its copies until nothing is news, which takes as many rounds as the longest way from
    copy to copy has steps.
    """
    nodes = _copies(entries).union(entries.flat_map(_own)).group(_node).persist()
    while nodes.total(_news):
        nodes = nodes.flat_map(_tell).group(_hear).persist()
    return nodes.flat_map(_source)


def _copies(entries: Dataset[Entry]) -> Dataset[tuple[str, _Row]]:
    """Give each pair of copies, both ways: articles that are alike are compared."""
    texts = entries.flat_map(_text)
    asked = alike(entries).flat_map(_ask)
    return texts.union(asked).group(_hand_over).union(texts).group(_compare)


def _ask(pair: tuple[str, str]) -> Iterator[tuple[str, _Row]]:
    one, other = pair
    yield one, (_THEN, other)


def _text(entry: Entry) -> Iterator[tuple[str, _Row]]:
    yield entry.id, (_FIRST, entry.id, entry.sketch, entry_article(entry))


def _hand_over(_: str, rows: Iterator[_Row]) -> Iterator[tuple[str, _Row]]:
    """Give an article to those that it shall be compared with."""
    _, *known = next(rows)
    for _, other in rows:
        yield other, (_THEN, *known)


def _compare(identifier: str, rows: Iterator[_Row]) -> Iterator[tuple[str, _Row]]:
    """Give the copies of an article among those that came to it, and it as a copy of them."""
    _, _, sketch, article = next(rows)
    hashes = frozenset(sketch)
    for _, other, its_sketch, its_article in rows:
        shared, sizes = len(hashes.intersection(its_sketch)), (len(hashes), len(its_sketch))
        apart = late(article.published, its_article.published)
        if likely(shared, *sizes, late=apart) and is_copy(article, its_article):
            yield identifier, (_THEN, other)
            yield other, (_THEN, identifier)


def _own(entry: Entry) -> Iterator[tuple[str, _Row]]:
    yield entry.id, (_FIRST, entry.source)


def _node(identifier: str, rows: Iterator[_Row]) -> Iterator[tuple[str, _Node]]:
    """Put an article and its copies together; one without copies stands for itself."""
    _, source = next(rows)
    if copies := tuple(other for _, other in rows):
        yield identifier, _Node(source, copies)


def _news(node: tuple[str, _Node]) -> Counter[str]:
    return Counter(news=1) if node[1].news else Counter()


def _tell(known: tuple[str, _Node]) -> Iterator[tuple[str, _Row]]:
    """Let an article know itself, and its copies what is news."""
    identifier, node = known
    yield identifier, (_FIRST, node)
    if node.news:
        yield from ((other, (_THEN, node.source)) for other in node.copies)


def _hear(identifier: str, rows: Iterator[_Row]) -> Iterator[tuple[str, _Node]]:
    """Take the least source that is heard of."""
    _, node = next(rows)
    _, heard = next(rows, (_THEN, node.source))
    least = min(node.source, heard)
    yield identifier, _Node(least, node.copies, news=least != node.source)


def _source(known: tuple[str, _Node]) -> Iterator[tuple[str, str]]:
    identifier, node = known
    yield identifier, node.source
