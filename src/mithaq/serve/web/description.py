"""What the server says of itself, and where (/.well-known/, RFC 8615)."""

from __future__ import annotations

from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from mithaq.serve.problem import Problem
from mithaq.serve.web.answers import answer
from mithaq.serve.web.requests import client, wanted
from mithaq.serve.web.services import services


def routes() -> list[BaseRoute]:
    """Give the routes of the descriptions."""
    return [
        Route("/.well-known/void", description),
        Route("/.well-known/sparql-examples", examples),
    ]


async def description(request: Request) -> Response:
    """Describe the service (SPARQL 1.1 Service Description) and the dataset (VoID)."""
    return await _told(request, "description")


async def examples(request: Request) -> Response:
    """Give the library of queries as RDF."""
    return await _told(request, "examples")


async def _told(request: Request, kind: str) -> Response:
    parts = services(request)
    graphs = wanted(request).graphs
    if graphs is None:
        raise Problem(HTTPStatus.NOT_ACCEPTABLE, "A description has no form that you accept.")
    base = str(request.base_url).rstrip("/")
    frame = await parts.do(client(request), kind, base=base, graphs=graphs)
    return answer(parts, frame, {"Vary": "Accept"})
