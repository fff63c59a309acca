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


def things(told: Mapping[str, Any]) -> list[str]:
    """Give the IRIs of an answer that have names here."""
    nodes = (node for row in told["results"]["bindings"] for node in row.values())
    iris = (str(node["value"]) for node in nodes if node["type"] == "uri")
    return list(dict.fromkeys(iri for iri in iris if iri.startswith((ID, VOCAB))))


def table(
    asked: Query, told: Mapping[str, Any], names: Mapping[str, str], *, truncated: bool
) -> Table:
    """Give an answer (SPARQL results in JSON) as a table, without the columns that were asked.

    ``names`` are shown in the place of IRIs.
    """
    given = {parameter.name for parameter in asked.parameters}
    asked_for = [name for name in told["head"]["vars"] if name not in given]
    rows = told["results"]["bindings"]
    columns = [
        Column(name, arabic or name, name)
        for name, arabic in zip(asked_for, _padded(asked.columns_ar, len(asked_for)), strict=True)
        if any(name in row for row in rows)
    ]
    cells = [[_cell(row.get(column.name), names) for column in columns] for row in rows]
    return Table(columns, cells, truncated)


def _cell(node: Mapping[str, Any] | None, names: Mapping[str, str]) -> Mapping[str, str]:
    if node is None:
        return {"text": "", "iri": ""}
    if node["type"] != "uri":
        return {"text": str(node["value"]), "iri": ""}
    iri = str(node["value"])
    return {"text": names.get(iri, iri), "iri": iri}


def _padded(heads: Sequence[str], size: int) -> Sequence[str]:
    return (*heads, *("" for _ in range(size)))[:size]
