"""The addresses of the pages; those of things give pages to people and triples to programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from mithaq.ask import library
from mithaq.serve.explorer.rendering import page, problem_page, reading
from mithaq.serve.explorer.tables import table, things
from mithaq.serve.problem import Problem
from mithaq.serve.sparql import media
from mithaq.serve.sparql.parameters import one
from mithaq.serve.web.answers import answer
from mithaq.serve.web.questions import find
from mithaq.serve.web.requests import client, queried, wanted
from mithaq.serve.web.search import found
from mithaq.serve.web.services import services
from mithaq.vocab import BASE, NS

_STATIC = Path(__file__).with_name("static")
_HTML = "text/html"
_EXAMPLE = """\
#defaultView:BarChart
PREFIX m: <https://w3id.org/mithaq/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?name (COUNT(DISTINCT ?article) AS ?articles) WHERE {
  ?article m:mentions ?person .
  ?person a m:Person ;
      rdfs:label ?name .
}
GROUP BY ?name
ORDER BY DESC(?articles) ?name
LIMIT 20
"""
_TERMS = f"/{NS.removeprefix(BASE).rstrip('#')}"


def routes() -> list[BaseRoute]:
    """Give the routes of the explorer."""
    return [
        Route("/", home),
        Route("/search", search),
        Route("/questions", questions),
        Route("/questions/{name}", question),
        Route("/query", query),
        Route("/id/{rest:path}", thing),
        Route("/vocab/{rest:path}", thing),
        Route(_TERMS, thing),
        Route(f"{_TERMS}/{{rest:path}}", thing),
        Mount("/static", StaticFiles(directory=_STATIC)),
    ]


async def home(request: Request) -> Response:
    """Show what the graph holds."""
    return await _thing_page(request, "")


async def search(request: Request) -> Response:
    """Show what is found."""
    asked = request.query_params.get("q", "")
    try:
        hits = await found(request, language=reading(request).language) if asked else []
    except Problem as problem:
        return problem_page(request, problem)
    return page(request, "search", {"asked": asked, "hits": hits})


async def questions(request: Request) -> Response:
    """Show the library."""
    return page(request, "questions", {"questions": list(library().values())})


async def question(request: Request) -> Response:
    """Show a question's form, and its answer when all that it needs is given."""
    try:
        asked = find(request.path_params["name"])
        given = {p.name: one(queried(request), p.name) or "" for p in asked.parameters}
        ready = all(given[p.name] or p.default is not None for p in asked.parameters)
        shown = {"question": asked, "given": given, "answer": None, "text": ""}
        if ready and (request.query_params or not asked.parameters):
            shown |= await _asked(request, asked.name, {k: v for k, v in given.items() if v})
    except Problem as problem:
        return problem_page(request, problem)
    return page(request, "question", shown)


async def query(request: Request) -> Response:
    """Show the editor; what is asked there is asked of the endpoint."""
    return page(request, "query", {"text": request.query_params.get("query", _EXAMPLE)})


async def thing(request: Request) -> Response:
    """Give what is known of the thing whose address this is."""
    iri = f"{BASE}{request.url.path.removeprefix('/')}"
    given = queried(request)
    offered = (*media.GRAPHS, _HTML)
    best = media.chosen(request.headers.get("accept", ""), offered)
    if best == _HTML and "format" not in given:
        return await _thing_page(request, iri)
    graphs = wanted(request).graphs
    if graphs is None:
        raise Problem(HTTPStatus.NOT_ACCEPTABLE, "What is known has no form that you accept.")
    parts = services(request)
    frame = await parts.do(client(request), "resource", iri=iri, graphs=graphs)
    return answer(parts, frame, {"Vary": "Accept"})


async def _thing_page(request: Request, iri: str) -> Response:
    try:
        shown = await _told(request, "page", iri=iri, language=reading(request).language)
    except Problem as problem:
        return problem_page(request, problem)
    return page(request, shown["template"], shown)


async def _asked(request: Request, name: str, given: Mapping[str, str]) -> Mapping[str, Any]:
    """Give the answer to a question: a table, or triples as text."""
    asked = find(name)
    wanted_as = {"results": media.JSON, "graphs": media.TURTLE}
    parts = services(request)
    frame = await parts.do(client(request), "question", name=name, given=given, **wanted_as)
    if frame.head["status"] != HTTPStatus.OK:
        raise _problem(frame.head["status"], frame.body)
    if asked.is_graph:
        return {"text": frame.body.decode()}
    told, language = json.loads(frame.body), reading(request).language
    names = await _told(request, "names", iris=things(told), language=language)
    return {"answer": table(asked, told, names, truncated=frame.head["truncated"])}


async def _told(request: Request, kind: str, **task: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    frame = await services(request).do(client(request), kind, **task)
    if frame.head["status"] != HTTPStatus.OK:
        raise _problem(frame.head["status"], frame.body)
    told: dict[str, Any] = json.loads(frame.body)
    return told


def _problem(status: int, body: bytes) -> Problem:
    return Problem(HTTPStatus(status), json.loads(body)["detail"])
