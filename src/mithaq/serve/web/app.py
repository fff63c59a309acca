"""The application: all routes, and what holds for every answer."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from multiprocessing import parent_process
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from mithaq.serve.explorer import routes as explorer
from mithaq.serve.limits import Limits
from mithaq.serve.pool import Pool
from mithaq.serve.problem import Problem
from mithaq.serve.web import description, graphs, questions, reconciling, search, sparql
from mithaq.serve.web.cache import Cache
from mithaq.serve.web.clients import Clients
from mithaq.serve.web.connection import Attended
from mithaq.serve.web.debts import Debts
from mithaq.serve.web.express import EXPRESS, Express
from mithaq.serve.web.headers import Headers
from mithaq.serve.web.lane import Lane
from mithaq.serve.web.refusals import refused, unrouted
from mithaq.serve.web.services import Flight, Services
from mithaq.serve.web.versions import Versions
from mithaq.serve.work.sandbox import end_with_parent
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


def application(folder: GraphFolder, scratch: Path, limits: Limits) -> ASGIApp:
    """Give the ASGI application that serves a graph folder during its lifespan.

    ``scratch`` is a folder that it shares with the other processes that serve the same.
    """

    @asynccontextmanager
    async def lifespan(pages: Starlette) -> AsyncIterator[Mapping[str, Any]]:
        async with running(folder, scratch, limits) as parts:
            pages.state.services = parts
            gc.collect()
            gc.freeze()  # what is here now stays: no need to look at it again and again
            yield {EXPRESS: Express(pages, parts)}

    if parent_process():
        end_with_parent()
    pages = Starlette(
        routes=[route for routes in ROUTES for route in routes()],
        exception_handlers={Problem: refused, HTTPException: unrouted},
        lifespan=lifespan,
    )
    return Attended(Headers(pages))


@asynccontextmanager
async def running(folder: GraphFolder, scratch: Path, limits: Limits) -> AsyncIterator[Services]:
    """Start the workers for a graph folder, watch it, and end them.

    Raises:
        GraphFolderError: it is no graph folder, or cannot be opened.
    """
    versions = Versions(folder, scratch, limits)
    clients = Clients(limits, Debts(scratch / "debts"))
    flight, cache = Flight(limits.flight_bytes), Cache(limits.cache_bytes)
    settings = await versions.take()
    with Lane(folder, limits) as lane:
        async with Pool(settings, limits) as pool:
            await lane.renew(settings.index)
            async with _watching(versions, pool, lane):
                yield Services(limits, pool, clients, versions, flight, lane, cache)


@asynccontextmanager
async def _watching(versions: Versions, pool: Pool, lane: Lane) -> AsyncIterator[None]:
    """Go over to each new version of the graph until the end of the context."""

    async def renew(settings: Settings) -> None:
        pool.renew(settings)
        await lane.renew(settings.index)

    watching = asyncio.create_task(versions.watch(renew))
    try:
        yield
    finally:
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching
