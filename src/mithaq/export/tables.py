"""Tables of comma-separated values for spreadsheets, bundled as a ZIP archive.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, as its makers
advise (https://owasp.org/www-community/attacks/CSV_Injection), and is named in the loss report.
The mark at the start of each table tells spreadsheets that it is in UTF-8.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from mithaq.export.loss import Loss, Piece, Reason
from mithaq.export.source import Source
from mithaq.export.stored import Stored, StoredArticle, StoredEntity, StoredFact
from mithaq.export.zipped import zipped
from mithaq.model import Value
from mithaq.vocab import RoleKind, facts

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "articles": ("article", "name", "title", "published", "publisher", "url", "sha256"),
    "entities": ("entity", "type", "label", "qid"),
    "forms": ("entity", "form"),
    "facts": ("fact", "type", "modality", "begins", "ends", "passages"),
    "roles": ("fact", "role", "label", "value"),
    "evidence": (
        "fact",
        "evidence",
        "article",
        "quote",
        "start",
        "end",
        "according_to",
        "rule",
        "confidence",
    ),
}

_Row = tuple[str, tuple[str, ...]]


def write_tables(source: Source) -> Iterator[Piece]:
    """Give the archive, and before it the cells that were changed."""
    tables: dict[str, list[tuple[str, ...]]] = {name: [] for name in COLUMNS}
    for table, cells in _rows(Stored(source.store), source.options.crosswalk.entities):
        tables[table].append(tuple(map(_safe, cells)))
        yield from _changed(table, cells)
    yield zipped((f"{name}.csv", _table(name, rows)) for name, rows in tables.items())


def _rows(stored: Stored, qids: Mapping[str, str]) -> Iterator[_Row]:
    """Give the rows of all tables, each with the name of its table."""
    yield from (("articles", _article(article)) for article in stored.articles())
    labels: dict[str, str] = {}
    for entity in stored.entities():
        labels[entity.iri] = entity.label
        yield from _entity(entity, qids.get(entity.iri, ""))
    for fact in stored.facts():
        yield from _fact(fact, labels)


def _article(article: StoredArticle) -> tuple[str, ...]:
    told = (article.title, article.published, article.publisher, article.url)
    return (article.iri, article.name, *(each or "" for each in told), article.sha256)


def _entity(entity: StoredEntity, qid: str) -> Iterator[_Row]:
    yield "entities", (entity.iri, entity.type.value, entity.label, qid)
    for form in entity.forms:
        yield "forms", (entity.iri, form)


def _fact(fact: StoredFact, labels: Mapping[str, str]) -> Iterator[_Row]:
    begins, ends = fact.time or (None, None)
    about = (fact.type.value, fact.modality.value, begins or "", ends or "")
    yield "facts", (fact.iri, *about, str(len(fact.passages)))
    for role, values in fact.roles.items():
        named = facts()[fact.type].roles[role].kind is RoleKind.ENTITY
        for value in values:
            yield "roles", (fact.iri, role, *_shown(value, labels, named=named))
    for passage in fact.passages:
        place = (passage.quote, str(passage.start), str(passage.end))
        by = " | ".join(labels.get(iri, iri) for iri in passage.by)
        read = (by, passage.rule, passage.confidence)
        yield "evidence", (fact.iri, passage.iri, passage.article.iri, *place, *read)


def _shown(value: Value, labels: Mapping[str, str], *, named: bool) -> tuple[str, str]:
    """Give the name of a value, and the value itself."""
    return (labels.get(str(value), ""), str(value)) if named else (str(value), str(value))


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _changed(table: str, cells: tuple[str, ...]) -> Iterator[Loss]:
    for column, cell in zip(COLUMNS[table], cells, strict=True):
        if _safe(cell) != cell:
            what = "a spreadsheet would take it for a formula; an apostrophe stands in front"
            yield Loss(Reason.CHANGED, cells[0], f"{table}.{column}", what, cell)


def _table(name: str, rows: Iterable[tuple[str, ...]]) -> bytes:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS[name])
    writer.writerows(rows)
    return written.getvalue().encode("utf-8-sig")
