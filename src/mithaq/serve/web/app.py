"""The application: all routes, and what holds for every answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from mithaq.serve.explorer import routes as explorer
from mithaq.serve.explorer.rendering import browses, problem_page
from mithaq.serve.limits import Limits
from mithaq.serve.pool import Pool
from mithaq.serve.problem import Problem, failed
from mithaq.serve.web import description, graphs, questions, reconciling, search, sparql
from mithaq.serve.web.answers import refusal
from mithaq.serve.web.clients import Clients
from mithaq.serve.web.headers import Headers, completed
from mithaq.serve.web.lane import Lane
from mithaq.serve.web.services import Flight, Services
from mithaq.serve.web.versions import Versions
from mithaq.serve.work.settings import Settings
from mithaq.store import GraphFolder

Routes = Callable[[], list[BaseRoute]]

ROUTES: tuple[Routes, ...] = (
    sparql.routes,
    questions.routes,
    search.routes,
    reconciling.routes,
    graphs.routes,
    description.routes,
    explorer.routes,
)
"""What the server answers; a new service is a module with ``routes`` and a line here."""


def application(parts: Services) -> ASGIApp:
    """Give the ASGI application of a running server."""
    pages = Starlette(
        routes=[route for routes in ROUTES for route in routes()],
        exception_handlers={Problem: _refused, HTTPException: _failed},
    )
    pages.state.services = parts
    return Express(pages, Headers(pages))


class Express:
    """Has queries answered past the framework, whose ways take longer than a small query."""

    def __init__(self, framework: Starlette, others: ASGIApp) -> None:
        """Take the framework for its state, and the application for all other requests."""
        self._framework = framework
        self._others = others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request to the endpoint, pass others on."""
        if scope["path"] != sparql.PATH or scope["method"] not in sparql.METHODS:
            await self._others(scope, receive, send)
            return
        scope["app"] = self._framework
        try:
            kept = sparql.kept(self._framework.state.services, scope)
            response = kept or _whole(await sparql.endpoint(Request(scope, receive)))
            await response(scope, receive, send)
        except Problem as problem:
            refused = _whole(_told(Request(scope, receive), problem))
            await refused(scope, receive, send)


def _whole(response: Response) -> Response:
    """Give a response the headers that every answer has."""
    response.raw_headers = list(completed(response.raw_headers))
    return response


@asynccontextmanager
async def running(folder: GraphFolder, limits: Limits) -> AsyncIterator[Services]:
    """Start the workers for a graph folder, watch it, and end them.

    Raises:
        GraphFolderError: it is no graph folder, or cannot be opened.
    """
    clock = asyncio.get_running_loop().time
    with TemporaryDirectory(prefix="mithaq-serve-") as scratch, Lane(folder) as lane:
        versions = Versions(folder, Path(scratch), limits)
        async with Pool(await versions.take(), limits) as pool:
            await lane.renew()
            flight = Flight(limits.flight_bytes)
            async with _watching(versions, pool, lane):
                yield Services(limits, pool, Clients(limits, clock), versions, flight, lane)


@asynccontextmanager
async def _watching(versions: Versions, pool: Pool, lane: Lane) -> AsyncIterator[None]:
    """Go over to each new version of the graph until the end of the context."""

    async def renew(settings: Settings) -> None:
        pool.renew(settings)
        await lane.renew()

    watching = asyncio.create_task(versions.watch(renew))
    try:
        yield
    finally:
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching


async def _refused(request: Request, error: Exception) -> Response:
    return _told(request, error if isinstance(error, Problem) else failed())


async def _failed(request: Request, error: Exception) -> Response:
    """Give what the router refuses (no such page, no such method) as a problem."""
    if not isinstance(error, HTTPException):
        return refusal(failed())
    status = HTTPStatus(error.status_code)
    return _told(request, Problem(status, f"{status.phrase}: {request.url.path}", error.headers))


def _told(request: Request, problem: Problem) -> Response:
    """Tell of a problem, to a browser by a page, to others as data."""
    return problem_page(request, problem) if browses(request) else refusal(problem)
