"""A small page on one thing, shown in a frame of the tool that asks."""

from __future__ import annotations

from html import escape

from mithaq.reconcile.catalogue import Catalogue
from mithaq.reconcile.dialects import describe

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""The content security policy to be sent with it; the page may be framed by anybody."""


def preview(name: str, known: Catalogue) -> str | None:
    """Give the page on a thing, None when there is no such thing."""
    thing = known.things.get(name)
    if thing is None:
        return None
    forms = "، ".join(escape(form) for form in thing.forms if form != thing.label)
    return (
        '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">'
        f"<title>{escape(thing.label)}</title>"
        "<style>body{font:15px/1.5 sans-serif;margin:8px}p{margin:4px 0;color:#444}</style>"
        f'<h1 dir="auto" style="font-size:18px;margin:0">{escape(thing.label)}</h1>'
        f'<p dir="auto">{escape(describe(thing, known))}</p><p dir="auto">{forms}</p></html>'
    )
