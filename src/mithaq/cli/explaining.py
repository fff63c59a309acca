"""The command that shows what the reader sees."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from mithaq.ask.table import isolated
from mithaq.cli.output import console
from mithaq.errors import SourceError
from mithaq.model import Article
from mithaq.pipeline.explaining import explain as explained
from mithaq.pipeline.extraction import extractor

_ARABIC = re.compile(r"[\u0620-\u064a]")
_WIDEST = 60  # characters of a column
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
    dropped: Annotated[
        bool, typer.Option("--dropped", help="Also show what was not stated, and why.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Show what is read in a text.

    Sentences, quotations, clitics, quantities, times, mentions and statements are shown with their
    words and offsets.
    """
    article = _article(text)
    if published:
        article = replace(article, published=published.date().isoformat())
    found = explained(article, extractor(), left_out=dropped)
    out = console()
    if as_json:
        out.print(json.dumps(found, ensure_ascii=False, indent=2))
        return
    names = {row["entity"]: row["name"] for row in found["mentions"]}
    for title, rows in found.items():
        out.print(_table(title, rows, names))


def _article(text: str) -> Article:
    """Give the text as an article, or the first article of the file that it names."""
    if text != "-" and not _names_file(text):
        if not _ARABIC.search(text):
            raise SourceError(f"'{text}' is no file and no Arabic text.", "Give one of them.")
        return Article("text", text)
    from mithaq.source import read  # noqa: PLC0415 - slow to import, and only needed for files

    first = next(read([text]), None)
    if isinstance(first, Article):
        return first
    reason = first.reason if first else "It holds nothing."
    raise SourceError(f"{text} cannot be read: {reason}")


def _names_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):  # too long for a name
        return False


def _table(title: str, rows: Sequence[Mapping[str, Any]], names: Mapping[str, str]) -> Table:
    """Draw what was found; in statements the names of entities stand for their ids."""
    heads = [head for head in rows[0] if head not in _HIDDEN] if rows else ["nothing found"]
    drawn = Table(title=title, title_justify="left")
    for head in heads:
        drawn.add_column(head, overflow="fold", max_width=_WIDEST)
    for row in rows:
        known = {} if "entity" in row else names
        drawn.add_row(*(isolated(_words(row[head], known)) for head in heads))
    return drawn


def _words(value: object, names: Mapping[str, str]) -> str:
    """Put a value into words: a time by its own words, roles as a list of names and values."""
    match value:
        case None:
            return ""
        case {"text": text, "start": start, "end": end}:
            days = f"{start or '..'}/{end}" if end else start or "not resolved"
            return f"{text} ({days})"
        case dict():
            return "\n".join(f"{key}: {_words(item, names)}" for key, item in value.items())
        case list() | tuple():
            return "، ".join(_words(item, names) for item in value)
        case _:
            return names.get(str(value), str(value))
