"""Answers as text: CSV, TSV and JSON as SPARQL 1.1 writes results, Turtle for triples."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

import pyoxigraph

from mithaq.ask.answer import Answer, Node, Table, Triples
from mithaq.errors import QueryError
from mithaq.vocab import PREFIXES


class AnswerFormat(StrEnum):
    """How an answer is written; a table is for reading, and ``mithaq.ask.table`` draws it."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    TURTLE = "turtle"


def write(answer: Answer, form: AnswerFormat) -> Iterator[str]:
    """Write an answer, piece by piece.

    Raises:
        QueryError: the answer has no such form.
    """
    if isinstance(answer, Table):
        if form not in _WRITERS:
            raise QueryError(f"This answer is a table, not {form}.", "Ask for csv, tsv or json.")
        return _WRITERS[form](answer)
    if form not in (AnswerFormat.TURTLE, AnswerFormat.TABLE):
        raise QueryError(f"This answer is a graph, not {form}.", "Ask for turtle.")
    return _turtle(answer)


def _csv(table: Table) -> Iterator[str]:
    yield _csv_line(table.columns)
    for row in table.rows:
        yield _csv_line([plain(node) for node in row])


def _csv_line(cells: tuple[str, ...] | list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def _tsv(table: Table) -> Iterator[str]:
    yield "\t".join(f"?{column}" for column in table.columns) + "\n"
    for row in table.rows:
        yield "\t".join("" if node is None else str(node) for node in row) + "\n"


def _json(table: Table) -> Iterator[str]:
    """Write the form of https://www.w3.org/TR/sparql11-results-json/, a row a line."""
    head = json.dumps({"vars": table.columns})
    yield f'{{"head": {head}, "results": {{"bindings": ['
    comma = "\n"
    for row in table.rows:
        cells = zip(table.columns, row, strict=True)
        bound = {column: _json_term(node) for column, node in cells if node is not None}
        yield comma + json.dumps(bound, ensure_ascii=False)
        comma = ",\n"
    yield "\n]}}\n"


def _json_term(node: Node) -> dict[str, str]:
    match node:
        case pyoxigraph.NamedNode():
            return {"type": "uri", "value": node.value}
        case pyoxigraph.Literal(language=str() as language):
            return {"type": "literal", "value": node.value, "xml:lang": language}
        case pyoxigraph.Literal() if node.datatype != pyoxigraph.Literal("").datatype:
            return {"type": "literal", "value": node.value, "datatype": node.datatype.value}
        case pyoxigraph.BlankNode():
            return {"type": "bnode", "value": node.value}
        case _:
            return {"type": "literal", "value": plain(node)}


def _turtle(triples: Triples) -> Iterator[str]:
    text = io.BytesIO()
    form = pyoxigraph.RdfFormat.TURTLE
    pyoxigraph.serialize(triples, text, format=form, prefixes=dict(PREFIXES))
    yield text.getvalue().decode()


def plain(node: Node | None) -> str:
    """Give a node's own text: an IRI, or the words of a literal."""
    if node is None:
        return ""
    return str(node) if isinstance(node, pyoxigraph.Triple) else node.value


_WRITERS: Mapping[AnswerFormat, Callable[[Table], Iterator[str]]] = {
    AnswerFormat.CSV: _csv,
    AnswerFormat.TSV: _tsv,
    AnswerFormat.JSON: _json,
}
