"""Answers to questions as tables for a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from mithaq.ask import Query
from mithaq.vocab import ID, VOCAB


class Column(NamedTuple):
    """A column: its name in the query and its head in both languages."""

    name: str
    ar: str
    en: str


class Table(NamedTuple):
    """Columns in which there is anything, and rows of cells."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Mapping[str, str]]]
    truncated: bool


def table(asked: Query, told: Mapping[str, Any], *, truncated: bool) -> Table:
    """Give an answer (SPARQL results in JSON) as a table, without the columns that were asked."""
    given = {parameter.name for parameter in asked.parameters}
    names = [name for name in told["head"]["vars"] if name not in given]
    rows = told["results"]["bindings"]
    columns = [
        Column(name, arabic or name, name)
        for name, arabic in zip(names, _padded(asked.columns_ar, len(names)), strict=True)
        if any(name in row for row in rows)
    ]
    cells = [[_cell(row.get(column.name)) for column in columns] for row in rows]
    return Table(columns, cells, truncated)


def _cell(node: Mapping[str, Any] | None) -> Mapping[str, str]:
    """Give a cell; a word of a list stands for itself."""
    if node is None:
        return {"text": "", "iri": ""}
    if node["type"] != "uri":
        return {"text": str(node["value"]), "iri": ""}
    iri = str(node["value"])
    short = iri.rpartition("/")[2] if iri.startswith((ID, VOCAB)) else iri
    return {"text": short, "iri": iri}


def _padded(heads: Sequence[str], size: int) -> Sequence[str]:
    return (*heads, *("" for _ in range(size)))[:size]
