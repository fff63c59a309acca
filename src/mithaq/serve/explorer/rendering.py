"""Pages from templates; whatever comes from the graph is escaped and keeps its own direction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from mithaq.serve.explorer.charts import strength_chart
from mithaq.serve.explorer.words import DIRECTIONS, LANGUAGES, words
from mithaq.serve.problem import Problem
from mithaq.serve.sparql.media import chosen
from mithaq.vocab import BASE

_TEMPLATES = Path(__file__).with_name("templates")
_SAFE = "/:_-.~#%"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a page is read: in which language, and whether the address says so."""

    language: str
    named: bool


def reading(request: Request) -> Reading:
    """Give the language of the parameter ``lang``, else the one that the browser asks for."""
    named = request.query_params.get("lang", "")
    if named in LANGUAGES:
        return Reading(named, named=True)
    wanted = request.headers.get("accept-language", "")
    best = chosen(_bare(wanted), tuple(f"{language}/*" for language in LANGUAGES))
    return Reading((best or LANGUAGES[0]).removesuffix("/*"), named=False)


def page(
    request: Request, template: str, shown: Mapping[str, object], status: int = 200
) -> Response:
    """Give the page that a template makes of what is to be shown."""
    read = reading(request)
    text = (
        _environment()
        .get_template(f"{template}.html")
        .render(
            {
                **shown,
                "language": read.language,
                "named": read.named,
                "direction": DIRECTIONS[read.language],
                "other": next(language for language in LANGUAGES if language != read.language),
                "t": words(read.language),
                "url": lambda path, **given: _url(read, path, given),
                "href": lambda iri: _href(read, iri),
                "switch": lambda language: f"?{_switched(request, language)}",
            }
        )
    )
    return HTMLResponse(text, status, {"Vary": "Accept, Accept-Language"})


def problem_page(request: Request, problem: Problem) -> Response:
    """Give a problem as a page."""
    told = {"status": int(problem.status), "detail": problem.detail}
    made = page(request, "problem", told, problem.status)
    made.headers.update(problem.headers)
    return made


def browses(request: Request) -> bool:
    """Tell whether whoever asks would rather have a page than data."""
    offered = ("application/json", "text/html")
    return chosen(request.headers.get("accept", ""), offered) == "text/html"


def _bare(accept: str) -> str:
    """Give Accept-Language in the form of Accept: ``ar-EG;q=0.8`` as ``ar/*;q=0.8``."""
    parts = (part.strip().partition(";") for part in accept.split(","))
    return ",".join(
        f"{tag.partition('-')[0]}/*;{rest}" for tag, _, rest in parts if tag and tag != "*"
    )


def _url(read: Reading, path: str, given: Mapping[str, str]) -> str:
    """Give an address of this server, in the language that the reader has named."""
    query = urlencode({**given, **({"lang": read.language} if read.named else {})})
    bare, _, fragment = path.partition("#")
    return bare + (f"?{query}" if query else "") + (f"#{fragment}" if fragment else "")


def _href(read: Reading, iri: str) -> str:
    """Give where an IRI leads: this server for its own, the web for http; else nowhere."""
    if iri.startswith(BASE):
        return _url(read, f"/{quote(iri.removeprefix(BASE), safe=_SAFE)}", {})
    return iri if urlsplit(iri).scheme in ("http", "https") else ""


def _switched(request: Request, language: str) -> str:
    given = [(name, value) for name, value in request.query_params.multi_items() if name != "lang"]
    return urlencode([*given, ("lang", language)])


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["strength_chart"] = strength_chart
    return environment
