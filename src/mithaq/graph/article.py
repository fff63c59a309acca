"""The quads of one article's named graph: what it is, whom it mentions, and its evidence."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.graph.names import LABEL, TYPE
from mithaq.graph.nquads import address, date, decimal, integer, iri, quads, string
from mithaq.model import Article
from mithaq.model.report import ArticleReport, Proof
from mithaq.vocab import Class, Property


def article_quads(report: ArticleReport) -> list[str]:
    """Give the quads of an article's graph."""
    mentioned = sorted({entity.iri for entity in report.entities})
    lines = quads(report.graph, report.iri, _about_article(report.article))
    lines += quads(report.graph, report.iri, ((Property.MENTIONS, iri(e)) for e in mentioned))
    for proof in report.proofs:
        lines += quads(report.graph, proof.fact, [(Property.EVIDENCE, iri(proof.iri))])
        lines += quads(report.graph, proof.iri, _about_proof(proof, report.iri))
    return lines


def _about_article(article: Article) -> Iterator[tuple[str, str]]:
    yield TYPE, iri(Class.ARTICLE)
    yield LABEL, string(article.id)
    yield Property.TEXT_SHA256, string(article.sha256)
    yield Property.TEXT_LENGTH, integer(len(article.text))
    if article.title:
        yield Property.TITLE, string(article.title)
    if article.published:
        yield Property.PUBLISHED, date(article.published)
    if article.publisher:
        yield Property.PUBLISHER, string(article.publisher)
    if article.url:
        yield Property.URL, address(article.url)


def _about_proof(proof: Proof, article: str) -> Iterator[tuple[str, str]]:
    yield TYPE, iri(Class.EVIDENCE)
    yield Property.SOURCE, iri(article)
    yield Property.EXACT, string(proof.quote)
    yield Property.START, integer(proof.span.start)
    yield Property.END, integer(proof.span.end)
    yield Property.RULE, string(proof.rule)
    yield Property.CONFIDENCE, decimal(proof.confidence)
    if proof.prefix:
        yield Property.PREFIX, string(proof.prefix)
    if proof.suffix:
        yield Property.SUFFIX, string(proof.suffix)
    if proof.time:
        yield Property.TIME_TEXT, string(proof.time)
    for speaker in proof.by:
        yield Property.ACCORDING_TO, iri(speaker)
