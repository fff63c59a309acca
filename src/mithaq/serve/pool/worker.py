"""One worker process and the line to it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress

from mithaq.errors import GraphFolderError
from mithaq.serve.pool.line import Line
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.settings import Settings

_LOWEST = 19
"""The priority of work that takes long."""


class Worker:
    """A process that does one task at a time."""

    def __init__(self, process: subprocess.Popen[bytes], line: Line, settings: Settings) -> None:
        self.settings = settings
        self._process = process
        self._line = line

    def send(self, task: Frame) -> asyncio.Future[Frame]:
        """Give the process a task; the future has the reply, or ConnectionError if it dies."""
        return self._line.ask(task)

    @property
    def alive(self) -> bool:
        """Tell whether the process can be given a task."""
        return self._line.open

    def hang_up(self) -> None:
        """Close the line, whatever the process is doing; it is to be ended then."""
        self._line.close()

    def yield_to_others(self) -> None:
        """Let others have the processor first, from now on."""
        with suppress(OSError):  # it has just ended
            os.setpriority(os.PRIO_PROCESS, self._process.pid, _LOWEST)

    async def end(self) -> int:
        """Kill the process, whatever it is doing, and give the signal or code that it ended with.

        A process that had died before keeps what it died of.
        """
        self._line.close()
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
        return await asyncio.to_thread(self._process.wait)


async def start(settings: Settings) -> Worker:
    """Start a worker, and wait until it has opened the store.

    Raises:
        GraphFolderError: the graph cannot be opened.
    """
    ours, theirs = socket.socketpair()
    with theirs:
        process = subprocess.Popen(  # noqa: ASYNC220, S603 - our own program, started in no time
            [sys.executable, "-m", "mithaq.serve.work", settings.written()],
            stdin=theirs.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    _, line = await asyncio.get_running_loop().create_unix_connection(Line, sock=ours)
    worker = Worker(process, line, settings)
    try:
        hello = await line.first
    except ConnectionError:
        code = await worker.end()
        raise GraphFolderError(f"A worker process ended with code {code} at its start.") from None
    except asyncio.CancelledError:
        await worker.end()
        raise
    if not hello.head["ready"]:
        await worker.end()
        raise GraphFolderError(hello.head["what"], hello.head["do"])
    return worker
