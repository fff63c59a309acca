"""The HTTP server."""

from __future__ import annotations

import asyncio
import gc
import math
import socket
from collections.abc import Callable
from contextlib import suppress

import uvicorn
import uvloop

from mithaq.errors import MithaqError
from mithaq.serve.limits import Limits
from mithaq.serve.web.app import application, running
from mithaq.serve.web.connection import Attended, connection
from mithaq.serve.web.express import Express
from mithaq.serve.web.headers import Headers
from mithaq.store import GraphFolder


def serve(folder: GraphFolder, door: socket.socket, limits: Limits) -> None:
    """Serve a graph folder at an open socket until the process is told to end.

    Raises:
        GraphFolderError: it is no graph folder, or cannot be opened.
    """
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner, suppress(KeyboardInterrupt):
        runner.run(serving(folder, door, limits))


async def serving(
    folder: GraphFolder,
    door: socket.socket,
    limits: Limits,
    began: Callable[[uvicorn.Server], None] = lambda _: None,
) -> None:
    """Serve at an open socket; ``began`` is given the server, which ends by ``should_exit``."""
    async with running(folder, limits) as parts:
        pages = application(parts)
        server = uvicorn.Server(
            uvicorn.Config(
                Attended(Headers(pages)),
                http=connection(limits.patience, Express(pages, parts)),
                timeout_keep_alive=math.ceil(limits.patience),
                lifespan="off",
                ws="none",
                access_log=False,
                log_level="warning",
                server_header=False,
                timeout_graceful_shutdown=2,
            )
        )
        gc.collect()
        gc.freeze()  # what is here now stays: no need to look at it again and again
        began(server)
        await server.serve(sockets=[door])


def listening(host: str, port: int) -> socket.socket:
    """Open the address to be served at.

    Raises:
        MithaqError: it is in use, or is none of this machine.
    """
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=1024)
    except OSError as error:
        what = f"{host}:{port} cannot be used: {error.strerror}."
        raise MithaqError(what, "Give another --host or --port.") from error
