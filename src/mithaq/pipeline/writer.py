"""How the ledger becomes quads: reports are assembled, and what they add up to is written."""

from __future__ import annotations

from mithaq.assemble import assemble_entity, assemble_fact, report
from mithaq.graph import (
    ASSEMBLED,
    DIRECT,
    article_quads,
    entity_quads,
    fact_quads,
    time_quads,
)
from mithaq.model import ArticleGraph
from mithaq.model.report import EntityReport, FactReport, TimeSpan
from mithaq.store import Report, Writer


def writer() -> Writer:
    """Give the one way in which a ledger becomes quads."""
    return Writer((ASSEMBLED, DIRECT), _article, _subject)


def _article(graph: ArticleGraph) -> list[str]:
    return article_quads(report(graph))


def _subject(reports: list[Report]) -> list[str]:
    if entities := [each for each in reports if isinstance(each, EntityReport)]:
        return entity_quads(assemble_entity(entities))
    if facts := [each for each in reports if isinstance(each, FactReport)]:
        return fact_quads(assemble_fact(facts))
    spans = {each for each in reports if isinstance(each, TimeSpan)}
    return [line for span in spans for line in time_quads(span)]
