"""What the reader sees in one article."""

from __future__ import annotations

from typing import Any

from mithaq.assemble import report
from mithaq.export.explanation import dropped, explanation
from mithaq.lexicon import look_up
from mithaq.model import Article
from mithaq.pipeline.apart import taken_apart
from mithaq.pipeline.extraction import Extract
from mithaq.text import read


def explain(article: Article, extract: Extract, *, left_out: bool = False) -> dict[str, Any]:
    """Give what is noticed in an article, its mentions and its statements.

    With ``left_out`` also the candidates that were dropped, with their reasons.
    """
    seen = read(article.text, published=article.published, body=article.body)
    graph = extract(article)
    found = explanation(taken_apart(look_up(seen)), graph, report(graph))
    return {**found, "dropped": dropped(graph)} if left_out else found
