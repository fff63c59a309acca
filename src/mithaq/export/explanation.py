"""All that was read from one article, with offsets: what ``mithaq explain`` shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mithaq.export.facts import article_json
from mithaq.model import ArticleGraph, Span
from mithaq.model.report import ArticleReport

Json = dict[str, Any]


def explanation(
    noticed: Mapping[str, Sequence[tuple[Span, Mapping[str, Any]]]],
    graph: ArticleGraph,
    report: ArticleReport,
) -> Json:
    """Give what was noticed in the text, and mentions and statements, with words and places."""
    text = graph.article.text
    seen = {
        sort: [{**_place(text, span), **told} for span, told in noticed[sort]] for sort in noticed
    }
    facts = article_json(graph, report)["facts"]
    return {**seen, "mentions": _mentions(graph), "statements": facts}


def dropped(graph: ArticleGraph) -> list[Json]:
    """Give what looked like a statement and was not made one, with the reason, in text order."""
    return [
        {**_place(graph.article.text, drop.span), "type": drop.type, "reason": drop.reason}
        for drop in sorted(graph.dropped, key=lambda drop: (drop.span, drop.type, drop.reason))
    ]


def _mentions(graph: ArticleGraph) -> list[Json]:
    """Give every naming of an entity, in the order of the text."""
    named = ((span, entity) for entity in graph.entities for span in entity.mentions)
    return [
        {
            **_place(graph.article.text, span),
            "type": entity.type,
            "entity": entity.id,
            "name": entity.name,
        }
        for span, entity in sorted(named, key=lambda pair: (pair[0], pair[1].id))
    ]


def _place(text: str, span: Span) -> Json:
    return {"text": span.of(text), "start": span.start, "end": span.end}
