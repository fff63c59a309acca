"""The page itself: one file, without script and without network, from right to left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files

from mithaq.page.charts import draw
from mithaq.page.values import Part, Row

_EVIDENCE = ("النص", "بحسب", "المصدر")


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
    for name, rows in part.groups.items():
        yield f"<details open>\n<summary>{escape(name)} ({len(rows)})</summary>\n"
        yield draw(part.chart, rows)
        yield from _table(part, rows)
        yield "</details>\n"
    yield "</section>\n"


def _table(part: Part, rows: Sequence[Row]) -> Iterator[str]:
    heads = "".join(f"<th>{escape(head)}</th>" for head in (*part.heads, *_EVIDENCE))
    yield f"<table>\n<tr>{heads}</tr>\n"
    for row in rows:
        cells = "".join(f"<td>{escape(cell)}</td>" for cell in row.cells)
        yield f'<tr id="r{row.number}">{cells}{_words(row)}{_source(row)}</tr>\n'
    yield "</table>\n"


def _words(row: Row) -> str:
    around = f"…{escape(row.before)}<mark>{escape(row.quote)}</mark>{escape(row.after)}…"
    return f"<td><q>{around}</q></td><td>{escape(row.by)}</td>"


def _source(row: Row) -> str:
    told = [text for text in (row.publisher, row.published) if text] or [row.article]
    shown = " – ".join(f"<bdi>{escape(text)}</bdi>" for text in told)
    if row.url.startswith(("https://", "http://")):
        shown = f'<a rel="noreferrer" href="{escape(row.url)}">{shown}</a>'
    return f'<td title="{escape(row.article)}">{shown}</td>'
