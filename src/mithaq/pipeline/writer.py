"""How the ledger becomes quads: reports are assembled, and what they add up to is written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from mithaq.assemble import assemble_entity, assemble_fact, assemble_matter, report
from mithaq.graph import (
    ASSEMBLED,
    DIRECT,
    article_quads,
    entity_quads,
    fact_quads,
    matter_quads,
    time_quads,
)
from mithaq.model import ArticleGraph
from mithaq.model.assembled import AssembledEntity, AssembledFact, Matter
from mithaq.model.report import EntityReport, FactReport, Step, TimeSpan
from mithaq.store import Report, Writer

Thing = AssembledEntity | AssembledFact | Matter | TimeSpan
"""What the reports of one subject add up to."""


def writer(links: Mapping[str, str]) -> Writer:
    """Give the one way in which a ledger becomes quads; ``links`` are Q-ids by entity."""
    return Writer((ASSEMBLED, DIRECT), _article, partial(_subject, links))


def assembled(links: Mapping[str, str], reports: list[Report]) -> Thing:
    """Give what the reports of one subject add up to; ``links`` are Q-ids by entity."""
    if entities := [each for each in reports if isinstance(each, EntityReport)]:
        return assemble_entity(entities, links.get(entities[0].iri))
    if facts := [each for each in reports if isinstance(each, FactReport)]:
        return assemble_fact(facts)
    if steps := [each for each in reports if isinstance(each, Step)]:
        return assemble_matter(steps)
    (span,) = {each for each in reports if isinstance(each, TimeSpan)}
    return span


def thing_quads(thing: Thing) -> list[str]:
    """Give the quads of an entity, a fact, the outcomes of a matter, or a time span."""
    match thing:
        case AssembledEntity():
            return entity_quads(thing)
        case AssembledFact():
            return fact_quads(thing)
        case Matter():
            return matter_quads(thing)
        case _:
            return time_quads(thing)


def _article(graph: ArticleGraph) -> list[str]:
    return article_quads(report(graph))


def _subject(links: Mapping[str, str], reports: list[Report]) -> list[str]:
    return thing_quads(assembled(links, reports))
