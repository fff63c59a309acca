"""The HTTP server."""

from __future__ import annotations

import asyncio
import math
import socket
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import uvicorn
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess

from mithaq.errors import MithaqError
from mithaq.serve.limits import Limits
from mithaq.serve.web.app import application
from mithaq.serve.web.connection import Connection
from mithaq.serve.web.versions import Versions
from mithaq.store import GraphFolder, reading

_HEALTHY = 30
"""Seconds in which a process must tell that it is alive, on a machine that is busy."""


def serve(folder: GraphFolder, door: socket.socket, limits: Limits) -> None:
    """Serve a graph folder at an open socket until the process is told to end.

    Raises:
        GraphFolderError: it is no graph folder, or cannot be opened.
        MithaqError: a process that speaks HTTP cannot start.
    """
    with TemporaryDirectory(prefix="mithaq-serve-") as scratch, suppress(KeyboardInterrupt):
        asyncio.run(Versions(folder, Path(scratch), limits).take())
        with reading(folder) as ledger:
            ledger.size()  # else it is told only by those who are to serve
        config = configured(folder, Path(scratch), limits)
        if limits.processes > 1:
            _supervised(config, door)
        else:
            uvicorn.Server(config).run([door])


def configured(folder: GraphFolder, scratch: Path, limits: Limits) -> uvicorn.Config:
    """Give what uvicorn is to run in each process; it can be sent to another."""
    return uvicorn.Config(
        partial(application, folder, scratch, limits.share),
        factory=True,
        workers=limits.processes,
        loop="uvloop",
        http=Connection,
        ws="none",
        lifespan="on",
        timeout_keep_alive=math.ceil(limits.patience),
        timeout_graceful_shutdown=2,
        timeout_worker_healthcheck=_HEALTHY,
        access_log=False,
        log_level="warning",
        server_header=False,
    )


def _supervised(config: uvicorn.Config, door: socket.socket) -> None:
    """Run processes that share a socket, and others in place of those that end."""
    supervisor = Multiprocess(config, [door])
    supervisor.run()
    if STARTUP_FAILURE in [process.exitcode for process in supervisor.processes]:
        raise MithaqError("The server cannot start.", "What it wrote above says why.")


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
