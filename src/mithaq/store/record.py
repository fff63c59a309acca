"""What was read from an article, as a line of JSON and back, exactly.

A record holds everything of an ArticleGraph but the article itself, whose text and metadata have
columns of their own in the ledger. Values are written by position, without names, for a record is
only ever read by the program version that wrote it: the format number in the manifest says which.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from mithaq.model import (
    Article,
    ArticleGraph,
    Dropped,
    Entity,
    EntityType,
    Evidence,
    FactType,
    Modality,
    Span,
    Statement,
    Time,
)

Json = list[Any]

_LINE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def to_json(value: object) -> str:
    """Write JSON on one line, compactly, with Arabic as it is."""
    return _LINE.encode(value)


def write_metadata(article: Article) -> str:
    """Give what is known of an article beside its id and text."""
    about = [article.title, article.published, article.publisher, article.url, article.body]
    return to_json(about)


def read_article(identifier: str, text: str, metadata: str) -> Article:
    """Give the article that has this text and this metadata."""
    title, published, publisher, url, body = json.loads(metadata)
    return Article(identifier, text, title, published, publisher, url, _spans(body))


def write_record(graph: ArticleGraph) -> str:
    """Give the record of what was read from an article."""
    entities = [_entity_out(entity) for entity in graph.entities]
    statements = [_statement_out(statement) for statement in graph.statements]
    dropped = [[d.type, d.reason, *d.span] for d in graph.dropped]
    return to_json([entities, statements, dropped])


def read_record(article: Article, record: str) -> ArticleGraph:
    """Give back what was read from ``article``."""
    entities, statements, dropped = json.loads(record)
    return ArticleGraph(
        article,
        tuple(_entity_in(*row) for row in entities),
        tuple(_statement_in(*row) for row in statements),
        tuple(Dropped(kind, reason, Span(start, end)) for kind, reason, start, end in dropped),
    )


def read_graph(article: Article, record: str, keys: Mapping[str, str]) -> ArticleGraph:
    """Give back what was read from ``article``, its persons under these keys by their ids."""
    graph = read_record(article, record)
    return replace(graph, entities=tuple(_under(keys, entity) for entity in graph.entities))


def _under(keys: Mapping[str, str], entity: Entity) -> Entity:
    key = keys.get(entity.id, entity.key)
    return entity if key == entity.key else replace(entity, key=key)


def _entity_out(entity: Entity) -> Json:
    named = [entity.id, entity.type, entity.key, entity.name]
    return [*named, entity.forms, entity.of, entity.to, entity.seats, entity.mentions]


def _entity_in(*row: Any) -> Entity:  # noqa: ANN401 - JSON has no types
    identifier, kind, key, name, forms, of, to, seats, mentions = row
    mentioned = _spans(mentions)
    return Entity(identifier, EntityType(kind), key, name, tuple(forms), of, to, seats, mentioned)


def _statement_out(statement: Statement) -> Json:
    evidence, time = statement.evidence, statement.time
    return [
        statement.type,
        dict(statement.roles),
        statement.modality,
        [*evidence.span, evidence.rule, evidence.confidence],
        time and [*time.span, time.start, time.end],
        statement.by,
    ]


def _statement_in(*row: Any) -> Statement:  # noqa: ANN401 - JSON has no types
    kind, roles, modality, evidence, time, by = row
    start, end, rule, confidence = evidence
    return Statement(
        FactType(kind),
        {role: tuple(values) for role, values in roles.items()},
        Modality(modality),
        Evidence(Span(start, end), rule, confidence),
        time and Time(Span(*time[:2]), *time[2:]),
        tuple(by),
    )


def _spans(pairs: Json) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)
