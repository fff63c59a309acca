"""What the reader sees in one article."""

from __future__ import annotations

from typing import Any

from mithaq.assemble import report
from mithaq.export.explanation import explanation
from mithaq.model import Article
from mithaq.pipeline.extraction import Extract
from mithaq.text import read


def explain(article: Article, extract: Extract) -> dict[str, Any]:
    """Give the quantities, times, mentions and statements of an article."""
    seen = read(article.text, published=article.published, body=article.body)
    graph = extract(article)
    return explanation(seen.quantities, seen.times, graph, report(graph))
