"""One JSON object for each article: its entities, and the facts that it states with their words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from mithaq.export.source import Source
from mithaq.model import ArticleGraph, Entity, Statement, Time, Value
from mithaq.model.report import ArticleReport, EntityReport, FactReport
from mithaq.vocab import Role, facts

Json = dict[str, Any]


def write_facts(source: Source) -> Iterator[bytes]:
    """Give the objects, a line each."""
    for graph, report in source.articles():
        yield (
            json.dumps(article_json(graph, report, source.links), ensure_ascii=False).encode()
            + b"\n"
        )


def article_json(
    graph: ArticleGraph, report: ArticleReport, links: Mapping[str, str] | None = None
) -> Json:
    """Give what was read from an article, with the identities that hold across articles.

    ``links`` are Q-ids by the IRIs of entities.
    """
    article = graph.article
    entities = zip(graph.entities, report.entities, strict=True)
    stated = zip(graph.statements, report.facts, strict=True)
    return {
        "article": article.id,
        "published": article.published,
        "publisher": article.publisher,
        "entities": [_entity(entity, known, links or {}) for entity, known in entities],
        "facts": [_fact(article.text, statement, fact) for statement, fact in stated],
    }


def _entity(entity: Entity, known: EntityReport, links: Mapping[str, str]) -> Json:
    owner = {"of": entity.of} if entity.of else {}
    host = {"to": entity.to} if entity.to else {}
    return {
        "id": entity.id,
        "type": entity.type,
        "name": entity.name,
        "forms": entity.forms,
        **owner,
        **host,
        "iri": known.iri,
        **({"qid": links[known.iri]} if known.iri in links else {}),
    }


def _fact(text: str, statement: Statement, fact: FactReport) -> Json:
    evidence, roles = statement.evidence, facts()[statement.type].roles
    return {
        "type": statement.type,
        "roles": {name: _role(roles[name], given) for name, given in statement.roles.items()},
        "time": _time(text, statement.time),
        "modality": statement.modality,
        "by": statement.by,
        "quote": evidence.span.of(text),
        "start": evidence.span.start,
        "end": evidence.span.end,
        "iri": fact.iri,
        "rule": evidence.rule,
        "confidence": evidence.confidence,
    }


def _role(role: Role, values: tuple[Value, ...]) -> Value | tuple[Value, ...]:
    """Give the value itself where there can be only one."""
    return values if role.many or len(values) != 1 else values[0]


def _time(text: str, time: Time | None) -> Json | None:
    """Give a time; a point in time has no end."""
    if time is None:
        return None
    end = None if time.start == time.end else time.end
    return {"start": time.start, "end": end, "text": time.span.of(text)}
