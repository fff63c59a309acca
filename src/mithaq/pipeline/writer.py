"""How the ledger becomes quads: reports are assembled, and what they add up to is written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

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


def writer(links: Mapping[str, str]) -> Writer:
    """Give the one way in which a ledger becomes quads; ``links`` are Q-ids by entity."""
    return Writer((ASSEMBLED, DIRECT), _article, partial(_subject, links))


def _article(graph: ArticleGraph) -> list[str]:
    return article_quads(report(graph))


def _subject(links: Mapping[str, str], reports: list[Report]) -> list[str]:
    if entities := [each for each in reports if isinstance(each, EntityReport)]:
        return entity_quads(assemble_entity(entities, links.get(entities[0].iri)))
    if facts := [each for each in reports if isinstance(each, FactReport)]:
        return fact_quads(assemble_fact(facts))
    spans = {each for each in reports if isinstance(each, TimeSpan)}
    return [line for span in spans for line in time_quads(span)]
