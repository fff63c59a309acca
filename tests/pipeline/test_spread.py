"""The graph that is worked out by keyed groups is the one that the ledger gives."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.export import WRITERS, carried
from mithaq.model import ArticleGraph
from mithaq.pipeline.entries import fresh_entry
from mithaq.pipeline.exporting import export
from mithaq.pipeline.links import shipped_links
from mithaq.pipeline.spread.graph import SpreadGraph, spread_graph
from mithaq.pipeline.spread.tables import TABLES, tables
from mithaq.store import Entry, GraphFolder
from tests.datasets import Here
from tests.newsroom import articles, built, copied
from tests.pipeline.test_unifying import SEVERAL, news


def spread(graphs: Sequence[ArticleGraph]) -> SpreadGraph:
    """Give the graph of some articles, worked out by keyed groups."""
    entries: list[Entry] = [fresh_entry(graph, "1") for graph in graphs]
    return spread_graph(Here(entries), shipped_links())


def lines(graph: SpreadGraph) -> bytes:
    """Give all quads of a graph, each once, in order."""
    return "".join(f"{line}\n" for line in sorted(set(graph.lines().take(1_000_000)))).encode()


def quads(folder: GraphFolder) -> bytes:
    """Give all quads of a graph folder, in order."""
    return b"".join(carried(export(folder, WRITERS["nquads"])))


def exported(folder: GraphFolder, table: str) -> list[tuple[str, ...]]:
    """Give the rows of a table, as the export for spreadsheets has them."""
    packed = b"".join(carried(export(folder, WRITERS["csv"])))
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        text = archive.read(f"{table}.csv").decode("utf-8-sig")
    _, *rows = csv.reader(io.StringIO(text, newline=""))
    return sorted(tuple(cell.removeprefix("'") for cell in row) for row in rows)


@given(SEVERAL, st.randoms())
@settings(max_examples=20, deadline=None)
def test_persons_and_copies_are_told_as_in_a_ledger(
    some: list[tuple[str, str | None, str]], dice: object
) -> None:
    """Any few articles, in any order, give the bytes that the ledger gives of them."""
    graphs = [news(f"a{n}", *each) for n, each in enumerate(some)]
    with TemporaryDirectory() as root:
        known = quads(built(Path(root) / "kg", graphs))
    dice.shuffle(graphs)  # type: ignore[attr-defined]
    assert lines(spread(graphs)) == known


def test_all_sorts_of_facts_are_assembled_as_in_a_ledger(tmp_path: Path) -> None:
    """Every sort of fact, its evidence and times, and copies of copies give the same bytes."""
    graphs = [*articles(), *(copied(graph, f"copy-{graph.article.id}") for graph in articles())]
    assert lines(spread(graphs)) == quads(built(tmp_path / "kg", graphs))


def test_the_tables_are_those_of_the_export(tmp_path: Path) -> None:
    """Each table has the rows that the export for spreadsheets has, with the same columns."""
    graphs = articles()
    folder, found = built(tmp_path / "kg", graphs), tables(spread(graphs))
    for name, columns in TABLES.items():
        rows = sorted(tuple(map(_shown, row)) for row in found[name].take(1_000_000))
        assert rows
        assert {len(row) for row in rows} == {len(columns)}
        assert rows == exported(folder, name)


def _shown(cell: str | float | None) -> str:
    return "" if cell is None else f"{cell:g}" if isinstance(cell, float) else str(cell)
