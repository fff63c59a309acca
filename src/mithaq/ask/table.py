"""An answer as a table in a terminal."""

from __future__ import annotations

from rich.table import Table as RichTable

from mithaq.ask.answer import Node, Table
from mithaq.ask.formats import plain
from mithaq.ask.query import Query
from mithaq.vocab import ID, VOCAB

_WIDEST = 44  # characters of a column; a quote goes on in the next line
_ISOLATE, _END = "\u2068", "\u2069"
"""FIRST STRONG ISOLATE and its end: Arabic in one cell must not reorder the cells beside it."""


def draw(query: Query, table: Table) -> RichTable:
    """Draw a table, its heads in English and, where the query has them, in Arabic.

    A column in which no row has anything is left out.
    """
    drawn = RichTable(title=isolated(query.question_ar) or None, title_justify="left")
    rows = [[_short(node) for node in row] for row in table.rows]
    filled = [k for k in range(len(table.columns)) if any(row[k] for row in rows)]
    for place in filled or range(len(table.columns)):
        arabic = query.columns_ar[place] if place < len(query.columns_ar) else ""
        heads = f"{table.columns[place]}\n{isolated(arabic)}".strip()
        drawn.add_column(heads, overflow="fold", max_width=_WIDEST)
    for row in rows:
        drawn.add_row(*(isolated(row[place]) for place in filled))
    drawn.caption = f"{len(rows)} row{'' if len(rows) == 1 else 's'}"
    return drawn


def isolated(text: str) -> str:
    """Keep the direction of a text from spilling over."""
    return f"{_ISOLATE}{text}{_END}" if text else ""


def _short(node: Node | None) -> str:
    """Shorten the addresses of Mithaq's own things: a word of a list stands for itself."""
    text = plain(node)
    return text.removeprefix(ID).rpartition("/")[2] if text.startswith((ID, VOCAB)) else text
