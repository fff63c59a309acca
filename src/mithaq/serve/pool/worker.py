"""One worker process and the line to it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from contextlib import suppress

from mithaq.errors import GraphFolderError
from mithaq.serve.pool.line import Line
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.settings import Settings

_LOWEST = 19
"""The priority of work that takes long."""


class Worker:
    """A process that does one task at a time."""

    def __init__(self, pid: int, line: Line, settings: Settings) -> None:
        self.settings = settings
        self._pid = pid
        self._line = line

    def send(self, task: Frame) -> asyncio.Future[Frame]:
        """Give the process a task; the future has the reply, or ConnectionError if it dies."""
        return self._line.ask(task)

    @property
    def alive(self) -> bool:
        """Tell whether the process can be given a task."""
        return self._line.open

    def yield_to_others(self) -> None:
        """Let others have the processor first, from now on."""
        with suppress(OSError):  # it has just ended
            os.setpriority(os.PRIO_PROCESS, self._pid, _LOWEST)

    def end(self) -> None:
        """Kill the process, whatever it is doing; a task that it was at fails.

        One that has hung up is dead already, and its number may be another's by now.
        """
        if self._line.open:
            self._line.close()
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)


async def met(line: socket.socket, settings: Settings) -> Worker:
    """Wait until the worker at the other end of a line has opened the store.

    Raises:
        GraphFolderError: the graph cannot be opened.
    """
    loop = asyncio.get_running_loop()
    _, ours = await loop.create_unix_connection(Line, sock=line)
    try:
        hello = await ours.first
    except ConnectionError:
        raise GraphFolderError("A worker process ended at its start.") from None
    except asyncio.CancelledError:
        ours.close()
        raise
    if not hello.head["ready"]:
        raise GraphFolderError(hello.head["what"], hello.head["do"])
    return Worker(hello.head["pid"], ours, settings)
