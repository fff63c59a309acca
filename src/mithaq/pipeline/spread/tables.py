"""The tables of a spread graph: the columns of ``mithaq export csv``, with numbers as numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mithaq.engine import Cells, Dataset
from mithaq.export.tables import COLUMNS
from mithaq.model.assembled import AssembledEntity, AssembledFact
from mithaq.model.report import ArticleReport, Proof
from mithaq.pipeline.spread.graph import SpreadGraph
from mithaq.pipeline.writer import Thing
from mithaq.vocab import RoleKind, facts

_NUMBERS = {"passages": "bigint", "start": "bigint", "end": "bigint", "confidence": "double"}

TABLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    table: tuple((column, _NUMBERS.get(column, "string")) for column in columns)
    for table, columns in COLUMNS.items()
}
"""The columns of each table, and their types in SQL."""

_FIRST, _THEN = 0, 1

_Row = tuple[Any, ...]
"""What stands among the values of a key, after its place: ``_FIRST`` or ``_THEN``."""


def tables(graph: SpreadGraph) -> Mapping[str, Dataset[Cells]]:
    """Give the rows of each table."""
    reports, things = graph.reports, graph.things
    labels = things.flat_map(_label)
    named = labels.union(things.flat_map(_parts)).group(_named)
    speakers = labels.union(reports.flat_map(_speakers)).group(_called)
    return {
        "articles": reports.flat_map(_article),
        "entities": things.flat_map(_entity),
        "forms": things.flat_map(_forms),
        "facts": things.flat_map(_fact).union(reports.flat_map(_passage)).group(_counted),
        "roles": things.flat_map(_words).union(named),
        "evidence": reports.flat_map(_evidence).union(speakers).group(_told),
    }


def _article(told: ArticleReport) -> Iterator[Cells]:
    article = told.article
    about = (article.title, article.published, article.publisher, article.url)
    yield told.iri, article.id, *about, article.sha256


def _label(thing: Thing) -> Iterator[tuple[str, _Row]]:
    if isinstance(thing, AssembledEntity):
        yield thing.iri, (_FIRST, thing.label)


def _entity(thing: Thing) -> Iterator[Cells]:
    if isinstance(thing, AssembledEntity):
        yield thing.iri, thing.type.value, thing.label, thing.qid


def _forms(thing: Thing) -> Iterator[Cells]:
    if isinstance(thing, AssembledEntity):
        yield from ((thing.iri, form) for form in thing.forms)


def _fact(thing: Thing) -> Iterator[tuple[str, _Row]]:
    if isinstance(thing, AssembledFact):
        begins, ends = (thing.time.start, thing.time.end) if thing.time else (None, None)
        yield thing.iri, (_FIRST, thing.type.value, thing.modality.value, begins, ends)


def _passage(told: ArticleReport) -> Iterator[tuple[str, _Row]]:
    return ((proof.fact, (_THEN, proof.iri)) for proof in told.proofs)


def _counted(fact: str, rows: Iterator[_Row]) -> Iterator[Cells]:
    """Give the row of a fact, with the number of passages that prove it."""
    _, *about = next(rows)
    yield fact, *about, sum(1 for _ in rows)


def _words(thing: Thing) -> Iterator[Cells]:
    """Give the roles of a fact that are words or numbers."""
    return (
        (fact, role, str(value), str(value))
        for fact, role, value, named in _roles(thing)
        if not named
    )


def _parts(thing: Thing) -> Iterator[tuple[str, _Row]]:
    """Give the roles of a fact that are entities, each under the entity."""
    return ((value, (_THEN, fact, role)) for fact, role, value, named in _roles(thing) if named)


def _roles(thing: Thing) -> Iterator[tuple[str, str, Any, bool]]:
    if isinstance(thing, AssembledFact):
        schema = facts()[thing.type].roles
        for role, values in thing.roles.items():
            named = schema[role].kind is RoleKind.ENTITY
            yield from ((thing.iri, role, value, named) for value in values)


def _named(entity: str, rows: Iterator[_Row]) -> Iterator[Cells]:
    """Give the roles that an entity has, with its name."""
    _, label = next(rows)
    return ((fact, role, label, entity) for _, fact, role in rows)


def _speakers(told: ArticleReport) -> Iterator[tuple[str, _Row]]:
    """Give those whom the article names for a passage, each under its own IRI."""
    return (
        (speaker, (_THEN, proof.iri, place))
        for proof in told.proofs
        for place, speaker in enumerate(proof.by)
    )


def _called(_: str, rows: Iterator[_Row]) -> Iterator[tuple[str, _Row]]:
    """Give to each passage for which somebody is named the name."""
    _, label = next(rows)
    return ((passage, (_THEN, place, label)) for _, passage, place in rows)


def _evidence(told: ArticleReport) -> Iterator[tuple[str, _Row]]:
    return ((proof.iri, (_FIRST, told.iri, proof)) for proof in told.proofs)


def _told(passage: str, rows: Iterator[_Row]) -> Iterator[Cells]:
    """Give the row of a passage, with the names of those whom the article names for it."""
    proof: Proof
    _, article, proof = next(rows)
    by = " | ".join(label for _, _, label in rows)
    place = (proof.quote, *proof.span)
    yield proof.fact, passage, article, *place, by, proof.rule, proof.confidence
