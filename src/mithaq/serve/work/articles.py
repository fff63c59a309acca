"""An article's text cut into stretches, each with the mentions and statements that cover it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mithaq.assemble import report
from mithaq.model import Article, ArticleGraph, Span
from mithaq.serve.work.reader import Json


class Mark(NamedTuple):
    """A stretch of the text that names an entity or proves a statement."""

    span: Span
    iri: str
    kind: str


def marked(graph: ArticleGraph) -> list[Json]:
    """Give the text of an article in stretches.

    A stretch has its ``text``, the innermost ``mention`` that covers it and all its ``statements``;
    ``begins`` are the pieces of evidence that begin with it; ``read`` tells whether it is part of
    what was read, and no boilerplate.
    """
    told = report(graph)
    named = zip(graph.entities, told.entities, strict=True)
    mentions = [
        Mark(span, known.iri, entity.type) for entity, known in named for span in entity.mentions
    ]
    proofs = [Mark(proof.span, proof.fact, proof.iri) for proof in told.proofs]
    return list(_stretches(graph.article, mentions, proofs))


def _stretches(
    article: Article, mentions: Sequence[Mark], proofs: Sequence[Mark]
) -> Iterator[Json]:
    text = article.text
    body = article.body or (Span(0, len(text)),)
    spans = (*body, *(mark.span for mark in (*mentions, *proofs)))
    ends = {place for span in spans for place in span}
    for start, end in pairwise(sorted(ends | {0, len(text)})):
        stretch = Span(start, end)
        covering = [mark for mark in mentions if mark.span.holds(stretch)]
        mention = min(covering, key=_length, default=None)
        stated = [mark for mark in proofs if mark.span.holds(stretch)]
        yield {
            "text": stretch.of(text),
            "mention": mention.iri if mention else "",
            "type": mention.kind if mention else "",
            "statements": [mark.iri for mark in stated],
            "read": any(span.holds(stretch) for span in body),
            "begins": [mark.kind for mark in stated if mark.span.start == start],
        }


def _length(mark: Mark) -> int:
    return mark.span.end - mark.span.start
