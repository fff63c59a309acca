"""All that was read from one article, with offsets: what ``mithaq explain`` shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mithaq.export.facts import article_json
from mithaq.model import ArticleGraph, Quantity, Span, Time
from mithaq.model.report import ArticleReport

Json = dict[str, Any]


def explanation(
    quantities: Sequence[Quantity],
    times: Sequence[Time],
    graph: ArticleGraph,
    report: ArticleReport,
) -> Json:
    """Give quantities, times, mentions and statements, each with its words and place."""
    text = graph.article.text
    return {
        "quantities": [_quantity(text, quantity) for quantity in quantities],
        "times": [_time(text, time) for time in times],
        "mentions": _mentions(graph),
        "statements": article_json(graph, report)["facts"],
    }


def dropped(graph: ArticleGraph) -> list[Json]:
    """Give what looked like a statement and was not made one, with the reason, in text order."""
    return [
        {**_place(graph.article.text, drop.span), "type": drop.type, "reason": drop.reason}
        for drop in sorted(graph.dropped, key=lambda drop: (drop.span, drop.type, drop.reason))
    ]


def _quantity(text: str, quantity: Quantity) -> Json:
    return {
        **_place(text, quantity.span),
        "low": _bound(quantity, quantity.low),
        "high": _bound(quantity, quantity.high),
        "unit": quantity.unit.of(text) if quantity.unit else None,
    }


def _bound(quantity: Quantity, number: float | None) -> float | str | None:
    return f"{number}%" if quantity.percent and number is not None else number


def _time(text: str, time: Time) -> Json:
    return {**_place(text, time.span), "from": time.start, "to": time.end}


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
