"""One worker process and the line to it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from collections import deque
from contextlib import suppress

from mithaq.errors import GraphFolderError
from mithaq.serve.pool.job import Job
from mithaq.serve.pool.line import Line
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.settings import Settings

_LOWEST = 19
"""The priority of work that takes long."""


class Worker:
    """A process that does one task after the other.

    Attributes:
        settings: what it was started with.
        line: the way to it.
        hand: the jobs that it has been given, in order; it is at the first.
        timer: what happens if it does not finish that one.
        long: whether that one takes long.
    """

    def __init__(self, pid: int, line: Line, settings: Settings) -> None:
        self.settings = settings
        self.line = line
        self.hand: deque[Job] = deque()
        self.timer: asyncio.TimerHandle | None = None
        self.long = False
        self._pid = pid

    def set_timer(self, timer: asyncio.TimerHandle | None) -> None:
        """Set a timer in the place of the one before."""
        if self.timer is not None:
            self.timer.cancel()
        self.timer = timer

    def go_long(self) -> None:
        """Stay at the first job alone, and let others have the processor first."""
        self.long = True
        self.hand = deque([self.hand[0]])
        with suppress(OSError):  # it has just ended
            os.setpriority(os.PRIO_PROCESS, self._pid, _LOWEST)

    def end(self) -> None:
        """Kill the process, whatever it is doing; soon its line is lost.

        One that has hung up is dead already, and its number may be another's by now.
        """
        if self.line.open:
            self.line.close()
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)


async def met(channel: socket.socket, settings: Settings) -> Worker:
    """Wait until the worker at the other end of a socket has opened the store.

    Raises:
        GraphFolderError: the graph cannot be opened.
    """
    loop = asyncio.get_running_loop()
    hello: asyncio.Future[Frame | None] = loop.create_future()

    def lost() -> None:
        if not hello.done():
            hello.set_result(None)

    line = Line(hello.set_result, lost)
    await loop.create_unix_connection(lambda: line, sock=channel)
    try:
        said = await hello
    except asyncio.CancelledError:
        line.close()
        raise
    if said is None:
        raise GraphFolderError("A worker process ended at its start.")
    if not said.head["ready"]:
        raise GraphFolderError(said.head["what"], said.head["do"])
    return Worker(said.head["pid"], line, settings)
