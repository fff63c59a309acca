"""The page itself: one file, without script and without network, from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files

from mithaq.page.charts import draw
from mithaq.page.values import Part, Row

_EVIDENCE = ("النص", "بحسب", "المصدر")
_LEFT = "وسوى ذلك {} مما قيل فيه أقل"
_OPEN = ".."
_TIME = re.compile(r"(\.\.|\d{4}(?:-\d\d){0,2})(?:/(\.\.|\d{4}(?:-\d\d){0,2}))?")
"""A time in the Extended Date/Time Format, as a graph has it."""


def page(parts: Sequence[Part], title: str) -> Iterator[str]:
    """Give the page piece by piece.

    A mark in a drawing is a link to the row with the words that it rests on.
    """
    style = (files("mithaq.page") / "data" / "style.css").read_text("utf-8")
    yield '<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width">\n'
    yield f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
    yield f"<h1>{escape(title)}</h1>\n<nav>\n"
    for part in parts:
        yield f'<a href="#{escape(part.name)}">{escape(part.question_ar)}</a>\n'
    yield "</nav>\n"
    for part in parts:
        yield from _part(part)
    yield "</body>\n</html>\n"


def _part(part: Part) -> Iterator[str]:
    yield f'<section id="{escape(part.name)}">\n<h2>{escape(part.question_ar)}</h2>\n'
    yield f'<p lang="en" dir="ltr">{escape(part.question_en)}</p>\n'
    if not part.groups:
        yield "<p>لا شيء</p>\n"
    for place, (name, rows) in enumerate(part.groups.items()):
        opened = "" if place else " open"
        yield f"<details{opened}>\n<summary>{escape(name)} ({_count(part, name)})</summary>\n"
        yield draw(part.chart, rows)
        yield from _table(part, rows)
        yield "</details>\n"
    if left := len(part.found) - len(part.groups):
        yield f"<p>{_LEFT.format(left)}</p>\n"
    yield "</section>\n"


def _count(part: Part, name: str) -> str:
    """Say how many rows a group has, and how many of them are shown."""
    shown, found = len(part.groups[name]), part.found[name]
    return str(found) if shown == found else f"{shown} من {found}"


def _table(part: Part, rows: Sequence[Row]) -> Iterator[str]:
    heads = "".join(f"<th>{escape(head)}</th>" for head in (*part.heads, *_EVIDENCE))
    yield f'<div class="wide"><table>\n<tr>{heads}</tr>\n'
    for row in rows:
        cells = "".join(f"<td>{_cell(cell)}</td>" for cell in row.cells)
        yield f'<tr id="r{row.number}">{cells}{_words(row)}{_source(row)}</tr>\n'
    yield "</table></div>\n"


def _cell(text: str) -> str:
    """Write a time in words, with unbroken dates; anything else as it is."""
    if not (time := _TIME.fullmatch(text)):
        return escape(text)
    start, end = time.groups()
    if end is None:
        return _day(start)
    if start == _OPEN:
        return f"حتى {_day(end)}"
    return f"منذ {_day(start)}" if end == _OPEN else f"من {_day(start)} إلى {_day(end)}"


def _day(text: str) -> str:
    return f'<bdi class="day">{escape(text)}</bdi>'


def _words(row: Row) -> str:
    around = f"…{escape(row.before)}<mark>{escape(row.quote)}</mark>{escape(row.after)}…"
    return f"<td><q>{around}</q></td><td>{escape(row.by)}</td>"


def _source(row: Row) -> str:
    told = [f"<bdi>{escape(row.publisher)}</bdi>"] if row.publisher else []
    told += [_day(row.published)] if row.published else []
    shown = " – ".join(told) or f"<bdi>{escape(row.article)}</bdi>"
    if row.url.startswith(("https://", "http://")):
        shown = f'<a rel="noreferrer" href="{escape(row.url)}">{shown}</a>'
    return f'<td title="{escape(row.article)}">{shown}</td>'
