"""The command that shows what the reader sees."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from mithaq.ask.table import isolated
from mithaq.cli.output import console
from mithaq.errors import SourceError
from mithaq.model import Article, Failure
from mithaq.pipeline.explaining import explain as explained
from mithaq.pipeline.extraction import extractor

_HIDDEN = ("iri", "rule", "confidence")
"""What only programs want to know; it is in the JSON."""


def explain(
    text: Annotated[
        str, typer.Argument(metavar="TEXT|FILE|-", help="A text, a file, or standard input.")
    ],
    *,
    published: Annotated[
        dt.datetime | None,
        typer.Option(metavar="DATE", formats=["%Y-%m-%d"], help="The day that 'today' is."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Show what is read in a text.

    Quantities, times, mentions and statements are shown with their words and offsets.
    """
    article = _article(text)
    if published:
        article = replace(article, published=published.date().isoformat())
    found = explained(article, extractor())
    out = console()
    if as_json:
        out.print(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for title, rows in found.items():
        out.print(_table(title, rows))


def _article(text: str) -> Article:
    """Give the text as an article, or the first article of the file that it names."""
    if text != "-" and not _names_file(text):
        return Article("text", text)
    from mithaq.source import read  # noqa: PLC0415 - slow to import, and only needed for files

    first = next(read([text]), None)
    if isinstance(first, Article):
        return first
    reason = first.reason if isinstance(first, Failure) else "It holds no article."
    raise SourceError(f"{text} cannot be read: {reason}")


def _names_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):  # too long for a name
        return False


def _table(title: str, rows: Sequence[Mapping[str, Any]]) -> Table:
    """Draw what was found; values that are not words are shown as JSON."""
    heads = [head for head in rows[0] if head not in _HIDDEN] if rows else ["nothing found"]
    drawn = Table(*heads, title=title, title_justify="left")
    for row in rows:
        drawn.add_row(*(_cell(row[head]) for head in heads))
    return drawn


def _cell(value: object) -> str:
    if isinstance(value, str):
        return isolated(value)
    return "" if value is None else json.dumps(value, ensure_ascii=False)
