"""The Graph Store Protocol, read-only (https://www.w3.org/TR/sparql11-http-rdf-update/)."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from mithaq.serve.problem import Problem, bad_request
from mithaq.serve.sparql import media
from mithaq.serve.sparql.guard import Dataset, local
from mithaq.serve.sparql.parameters import one
from mithaq.serve.web.answers import answer
from mithaq.serve.web.requests import client, queried, wanted
from mithaq.serve.web.services import services
from mithaq.vocab import BASE, GRAPH

_UNDER = GRAPH.removeprefix(BASE)


def routes() -> list[BaseRoute]:
    """Give the routes of graphs, named by parameter or by their own address."""
    return [Route("/graphs", indirect), Route(f"/{_UNDER}{{name:path}}", direct)]


async def indirect(request: Request) -> Response:
    """Give the graph of the parameter ``graph``, or with ``default`` all of them together."""
    given = queried(request)
    iri = one(given, "graph")
    if (iri is None) == ("default" not in given):
        raise bad_request("Give either 'graph' with the address of a graph, or 'default'.")
    if iri is not None:
        local(Dataset(named=(iri,)))
    return await _graph(request, iri)


async def direct(request: Request) -> Response:
    """Give the graph whose address this is; a browser is led to a query for it."""
    accept = request.headers.get("accept", "")
    if media.chosen(accept, (*media.GRAPHS, "text/html")) == "text/html":
        iri = f"{GRAPH}{request.path_params['name']}"
        query = f"SELECT * {{\n  GRAPH <{quote(iri, safe=':/')}> {{ ?s ?p ?o }}\n}} LIMIT 100"
        return RedirectResponse(f"/query?{urlencode({'query': query})}", HTTPStatus.SEE_OTHER)
    return await _graph(request, f"{GRAPH}{request.path_params['name']}")


async def _graph(request: Request, iri: str | None) -> Response:
    parts = services(request)
    graphs = wanted(request).graphs
    if graphs is None:
        raise Problem(HTTPStatus.NOT_ACCEPTABLE, "A graph has no form that you accept.")
    frame = await parts.do(client(request), "graph", iri=iri, graphs=graphs)
    return answer(parts, frame, {"Vary": "Accept"})
