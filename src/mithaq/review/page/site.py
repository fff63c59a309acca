"""Writes the pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

from mithaq.review.data import patterns
from mithaq.review.dossier import Dossier
from mithaq.review.page.names import Names, side
from mithaq.review.page.views import Views

SINGLE = "review.html"
"""The page that has everything."""

_SHOWN = 60
"""Findings of one rule in a graph that are shown; the others are counted."""


def pages(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Give the pages of a review: the path of each below the folder of the report, and its HTML.

    They need nothing but themselves: no server, no network, no other file.
    """
    names = Names(dossier)
    views = Views(dossier, names)
    write = _Writer(dossier, names)
    terms = [views.term(term) for term in dossier.terms.values()]
    modules = [views.module(module) for module in dossier.modules.values()]
    yield "index.html", write("index", "", modules=modules)
    yield "checks.html", write("checks", "")
    for module in modules:
        yield f"module/{names.slugs[module.module.iri]}.html", write("module", "../", view=module)
    for term in terms:
        yield f"term/{names.slugs[term.term.iri]}.html", write("term", "../", view=term)
    yield SINGLE, write("single", None, modules=modules, terms=terms)


class _Writer:
    """Fills templates; ``root`` leads from a page to the folder of the report."""

    def __init__(self, dossier: Dossier, names: Names) -> None:
        self._names = names
        self._environment = Environment(
            autoescape=True,
            loader=FunctionLoader(_template),
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
        )
        self._common: Mapping[str, Any] = {
            **patterns("page/captions"),
            "relations": patterns("relations"),
            "dossier": dossier,
            "report": dossier.report,
            "problems": {o.check.id: o.check for o in dossier.report.outcomes},
            "shown": _SHOWN,
            "side": side,
            "short": names.short,
            "node": names.node,
        }

    def __call__(self, name: str, root: str | None, **values: object) -> str:
        template = self._environment.get_template(f"{name}.html")

        def href(iri: str) -> str:
            return self._href(iri, root)

        checks = "" if root is None else f"{root}checks.html"
        given = {**self._common, **values, "href": href, "root": root, "checks_page": checks}
        return template.render(given)

    def _href(self, iri: str, root: str | None) -> str:
        slug = self._names.slugs.get(iri)
        if slug is None:
            return ""
        folder = "module" if slug.startswith("module-") else "term"
        return f"#{slug}" if root is None else f"{root}{folder}/{slug}.html"


def _template(name: str) -> str:
    return (files("mithaq.review.page") / "templates" / name).read_text("utf-8")
