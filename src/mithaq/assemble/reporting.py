"""What one article reports, with its entities and facts under identities of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from mithaq.assemble.identity import article_iris, entity_iri, evidence_iri, fact_iri, time_span
from mithaq.assemble.links import links
from mithaq.assemble.matters import step
from mithaq.model import Article, ArticleGraph, Entity, Roles, Statement
from mithaq.model.report import ArticleReport, EntityReport, FactReport, Link, Proof, Step
from mithaq.vocab import RoleKind, facts

_CONTEXT = 32
"""Code points of the text kept on either side of a quote."""

_SOURCE = 16
"""Hexadecimal digits of a text's hash that tell one source from another."""


def report(graph: ArticleGraph, source: str | None = None) -> ArticleReport:
    """Give what an article reports, ready to be put together with other articles' reports.

    ``source`` stands for the story that it prints; by default for its text.
    """
    article, told_by = graph.article, source or graph.article.sha256[:_SOURCE]
    iri, named_graph = article_iris(article)
    iris = {entity.id: entity_iri(entity) for entity in graph.entities}
    roles = [_roles(statement, iris) for statement in graph.statements]
    told = list(zip(graph.statements, roles, strict=True))
    starting = _links(told)
    stated = _facts(article, told, told_by)
    return ArticleReport(
        iri,
        named_graph,
        article,
        tuple(_entity(entity, iris, starting) for entity in graph.entities),
        tuple(fact for _, fact in stated),
        _steps(article, [fact for _, fact in stated]),
        _proofs(article, stated, iris),
        told_by,
    )


def _roles(statement: Statement, iris: Mapping[str, str]) -> Roles:
    """Give a statement's roles with entities by their IRIs; a repeated value stands once."""
    schema = facts()[statement.type].roles
    return {
        name: tuple(dict.fromkeys(iris[str(value)] for value in values))
        if schema[name].kind is RoleKind.ENTITY
        else tuple(values)
        for name, values in statement.roles.items()
    }


def _links(told: Sequence[tuple[Statement, Roles]]) -> Mapping[str, list[Link]]:
    """Give the plain triples of an article by the IRI that they start at."""
    starting: dict[str, list[Link]] = defaultdict(list)
    for statement, roles in told:
        for subject, link in links(statement, roles):
            starting[subject].append(link)
    return starting


def _entity(
    entity: Entity, iris: Mapping[str, str], starting: Mapping[str, list[Link]]
) -> EntityReport:
    iri = iris[entity.id]
    return EntityReport(
        iri,
        entity.type,
        entity.name,
        entity.forms,
        of=iris[entity.of] if entity.of else None,
        to=iris[entity.to] if entity.to else None,
        seats=entity.seats,
        links=tuple(sorted(set(starting.get(iri, ())))),
    )


def _facts(
    article: Article, told: Sequence[tuple[Statement, Roles]], source: str
) -> list[tuple[Statement, FactReport]]:
    """Give each statement with the fact that it reports."""
    return [(statement, _fact(article, statement, roles, source)) for statement, roles in told]


def _fact(article: Article, statement: Statement, roles: Roles, source: str) -> FactReport:
    return FactReport(
        fact_iri(article, statement, roles),
        statement.type,
        roles,
        statement.modality,
        time_span(statement.time),
        source,
    )


def _steps(article: Article, told: Sequence[FactReport]) -> tuple[Step, ...]:
    """Give what the facts say of matters that may be announced and then done, each once."""
    steps = (step(fact, article.published) for fact in told)
    return tuple(dict.fromkeys(each for each in steps if each))


def _proofs(
    article: Article, stated: Sequence[tuple[Statement, FactReport]], iris: Mapping[str, str]
) -> tuple[Proof, ...]:
    """Give the evidence in the order of the text.

    Where two rules read one fact from one passage, the surer one is kept.
    """
    proofs = (_proof(article, statement, fact.iri, iris) for statement, fact in stated)
    surest = {proof.iri: proof for proof in sorted(proofs, key=lambda p: (p.confidence, p.rule))}
    return tuple(sorted(surest.values(), key=lambda proof: (proof.span, proof.iri)))


def _proof(article: Article, statement: Statement, fact: str, iris: Mapping[str, str]) -> Proof:
    evidence, text = statement.evidence, article.text
    start, end = evidence.span
    return Proof(
        evidence_iri(article, statement, fact),
        fact,
        evidence.span,
        quote=text[start:end],
        prefix=text[max(0, start - _CONTEXT) : start],
        suffix=text[end : end + _CONTEXT],
        rule=evidence.rule,
        confidence=evidence.confidence,
        by=tuple(sorted({iris[name] for name in statement.by})),
        time=statement.time.span.of(text) if statement.time else None,
    )
