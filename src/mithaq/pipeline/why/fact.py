"""Why a fact is one fact: who reports it, in which words, and what stands beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph

from mithaq.ask import Table, ask, bind, read_query
from mithaq.assemble import assemble_fact, report, sameness
from mithaq.check.nodes import LABEL, words
from mithaq.graph.days import edtf
from mithaq.model import FactType, Value
from mithaq.model.report import ArticleReport, FactReport, Proof
from mithaq.pipeline.why.values import Beside, Differing, FactAccount, Filler, Telling, Told
from mithaq.resources import folder
from mithaq.store import Ledger
from mithaq.vocab import RoleKind, facts


def fact_account(store: pyoxigraph.Store, ledger: Ledger, iri: str) -> FactAccount:
    """Account for the fact that has this IRI; an article must report it."""
    book = _Book(store, ledger)
    reports = book.reports(iri)
    first, *_ = _facts(reports, iri)
    beside = tuple(
        Beside(how, book.told(other, book.reports(other))) for how, other in book.others(iri)
    )
    reason = sameness(first.type, first.time)
    return FactAccount(book.told(iri, reports), reason, tuple(book.differing(iri, reports)), beside)


@dataclass(frozen=True, slots=True)
class _Book:
    """What a graph folder says of facts: the published store and the ledger behind it."""

    store: pyoxigraph.Store
    ledger: Ledger

    def reports(self, iri: str) -> list[ArticleReport]:
        """Give what the articles report that tell a fact, copies of one story together."""
        told = (report(graph, source) for graph, source in self.ledger.reporting(iri))
        return sorted(told, key=lambda each: (each.source, each.article.id))

    def told(self, iri: str, reports: Iterable[ArticleReport]) -> Told:
        """Put a fact together from what articles report."""
        fact = assemble_fact(_facts(reports, iri))
        return Told(
            iri,
            fact.type,
            {role: self._fillers(fact.type, role, given) for role, given in fact.roles.items()},
            fact.modality,
            edtf(fact.time) if fact.time else "",
            fact.support,
            tuple(self._telling(each, proof) for each, proof in _proofs(reports, iri)),
        )

    def others(self, iri: str) -> Iterator[tuple[str, str]]:
        """Give what stands beside a fact: what it is to the fact, and its IRI."""
        path = folder("queries") / "why" / "beside.rq"
        query = read_query(path.stem, path.read_text(encoding="utf-8"))
        answer = ask(self.store, query, bind(query, {"fact": iri}))
        for row in answer.rows if isinstance(answer, Table) else ():
            how, other = map(words, row)
            yield how, other

    def differing(self, iri: str, reports: Iterable[ArticleReport]) -> Iterator[Differing]:
        """Give the values of roles that are not in all articles that fill the role."""
        filled: dict[str, set[str]] = defaultdict(set)
        given: dict[tuple[str, Filler], set[str]] = defaultdict(set)
        for each in reports:
            for role, filler in self._filled(_facts([each], iri)):
                filled[role].add(each.article.id)
                given[role, filler].add(each.article.id)
        for (role, filler), articles in sorted(given.items()):
            if articles != filled[role]:
                yield Differing(role, filler, tuple(sorted(articles)))

    def _filled(self, told: Iterable[FactReport]) -> Iterator[tuple[str, Filler]]:
        for fact in told:
            for role, values in fact.roles.items():
                for filler in self._fillers(fact.type, role, values):
                    yield role, filler

    def _fillers(self, kind: FactType, role: str, values: Iterable[Value]) -> tuple[Filler, ...]:
        if facts()[kind].roles[role].kind is RoleKind.ENTITY:
            return tuple(self._named(str(value)) for value in values)
        return tuple(Filler(str(value)) for value in values)

    def _named(self, iri: str) -> Filler:
        quads = self.store.quads_for_pattern(pyoxigraph.NamedNode(iri), LABEL, None)
        names = (words(quad.object) for quad in quads)
        return Filler(next(names, ""), iri)

    def _telling(self, told: ArticleReport, proof: Proof) -> Telling:
        article = told.article
        return Telling(
            proof.iri,
            told.source,
            article.id,
            article.published or "",
            article.publisher or "",
            proof.quote,
            *proof.span,
            tuple(map(self._named, proof.by)),
            proof.time or "",
            proof.rule,
            proof.confidence,
        )


def _facts(reports: Iterable[ArticleReport], iri: str) -> list[FactReport]:
    return [fact for each in reports for fact in each.facts if fact.iri == iri]


def _proofs(reports: Iterable[ArticleReport], iri: str) -> Iterator[tuple[ArticleReport, Proof]]:
    for each in reports:
        for proof in each.proofs:
            if proof.fact == iri:
                yield each, proof
