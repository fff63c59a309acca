"""The application: all routes, and what holds for every answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute

from mithaq.serve.explorer import routes as explorer
from mithaq.serve.limits import Limits
from mithaq.serve.pool import Pool
from mithaq.serve.problem import Problem
from mithaq.serve.web import description, graphs, questions, reconciling, search, sparql
from mithaq.serve.web.clients import Clients
from mithaq.serve.web.lane import Lane
from mithaq.serve.web.refusals import refused, unrouted
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


def application(parts: Services) -> Starlette:
    """Give the ASGI application of a running server."""
    pages = Starlette(
        routes=[route for routes in ROUTES for route in routes()],
        exception_handlers={Problem: refused, HTTPException: unrouted},
    )
    pages.state.services = parts
    return pages


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
