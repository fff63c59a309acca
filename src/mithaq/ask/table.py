"""An answer as a table in a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from rich.console import Console
from rich.table import Table as RichTable

from mithaq.ask.answer import Node, Table
from mithaq.ask.formats import plain
from mithaq.ask.query import Query
from mithaq.vocab import ID, VOCAB

_ANY = 10_000  # characters; wide enough to measure any table
_WIDEST = 44  # characters of a column; a quote goes on in the next line
_ISOLATE, _END = "\u2068", "\u2069"
"""FIRST STRONG ISOLATE and its end: Arabic in one cell must not reorder the cells beside it."""


@dataclass(frozen=True, slots=True)
class _Grid:
    """A table in words, without the columns in which no row has anything."""

    heads: Sequence[tuple[str, str]]
    rows: Sequence[Sequence[str]]


def draw(query: Query, table: Table, width: int) -> RichTable:
    """Draw a table under its question, for a screen of ``width`` characters.

    Heads are in English and, where the query has them, in Arabic; a column in which no row has
    anything is left out. A table that is wider than the screen is drawn as blocks, one for each
    row.
    """
    grid = _grid(query, table)
    drawn = _rows(query, grid)
    fits = Console(width=_ANY).measure(drawn).maximum <= width
    return drawn if fits else _blocks(query, grid)


def _grid(query: Query, table: Table) -> _Grid:
    rows = [[isolated(_short(node)) for node in row] for row in table.rows]
    places = range(len(table.columns))
    filled = [place for place in places if any(row[place] for row in rows)] or places
    heads = zip_longest(table.columns, map(isolated, query.columns_ar), fillvalue="")
    named = list(heads)
    return _Grid([named[k] for k in filled], [[row[k] for k in filled] for row in rows])


def _rows(query: Query, grid: _Grid) -> RichTable:
    drawn = _titled(query, grid)
    for head in grid.heads:
        drawn.add_column("\n".join(filter(None, head)), overflow="fold", max_width=_WIDEST)
    for row in grid.rows:
        drawn.add_row(*row)
    return drawn


def _blocks(query: Query, grid: _Grid) -> RichTable:
    drawn = _titled(query, grid)
    drawn.show_header = False
    for row in grid.rows:
        for head, cell in zip(grid.heads, row, strict=True):
            if cell:
                drawn.add_row(*head, cell)
        drawn.add_section()
    return drawn


def _titled(query: Query, grid: _Grid) -> RichTable:
    title = "\n".join(filter(None, (query.question_en, isolated(query.question_ar))))
    rows = len(grid.rows)
    counted = f"{rows} row{'' if rows == 1 else 's'}"
    return RichTable(title=title or None, title_justify="left", caption=counted)


def isolated(text: str) -> str:
    """Keep the direction of a text from spilling over."""
    return f"{_ISOLATE}{text}{_END}" if text else ""


def _short(node: Node | None) -> str:
    """Shorten the addresses of Mithaq's own things: a word of a list stands for itself."""
    text = plain(node)
    return text.removeprefix(ID).rpartition("/")[2] if text.startswith((ID, VOCAB)) else text
