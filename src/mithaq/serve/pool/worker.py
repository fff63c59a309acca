"""One worker process and the line to it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import time
from collections import deque
from contextlib import suppress

from mithaq.errors import GraphFolderError
from mithaq.serve.pool.job import Job
from mithaq.serve.pool.line import Line
from mithaq.serve.problem import Problem
from mithaq.serve.work.frames import Message, frame
from mithaq.serve.work.settings import Settings

_LOWEST = 19
"""The priority of work that takes long."""

_WAITS = 4
"""How many seconds of waiting, for a disk or for the processor, weigh as much as one of work."""


class Worker:
    """A process that does one task after the other.

    Attributes:
        settings: what it was started with.
        line: the way to it.
        hand: the jobs that it has been given, in order; it is at the first.
        long: whether that one takes long.
    """

    def __init__(self, pid: int, line: Line, settings: Settings) -> None:
        self.settings = settings
        self.line = line
        self.hand: deque[Job] = deque()
        self.long = False
        self._pid = pid
        self._seen: Job | None = None
        self._since = (0.0, 0.0)

    def labour(self, now: float) -> float:
        """Give the seconds that it has worked at its first job since it was first looked at.

        They are those of its processor: a machine that is busy makes no query long.
        """
        clock = (now, self._processor())
        if self._seen is not self.hand[0]:
            self._seen, self._since = self.hand[0], clock
        waited, worked = (new - old for new, old in zip(clock, self._since, strict=True))
        return max(worked, waited / _WAITS)

    def go_long(self) -> list[Job]:
        """Stay at the first job alone, let others have the processor first; give the other jobs."""
        self.long = True
        first, *others = self.hand
        self.hand = deque([first])
        with suppress(OSError):  # it has just ended
            os.setpriority(os.PRIO_PROCESS, self._pid, _LOWEST)
        return others

    def stop(self, why: Problem) -> None:
        """Kill the process for what it is doing."""
        self.hand[0].ended = why
        self.end()

    def end(self) -> None:
        """Kill the process, whatever it is doing; soon its line is lost.

        One that has hung up is dead already, and its number may be another's by now.
        """
        if self.line.open:
            self.line.close()
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)

    def _processor(self) -> float:
        """Give the processor seconds of the process: the clock of clock_getcpuclockid(3)."""
        try:
            return time.clock_gettime(~self._pid << 3 | 2)
        except OSError:  # it has just ended
            return 0.0


async def met(channel: socket.socket, settings: Settings) -> Worker:
    """Wait until the worker at the other end of a socket has opened the store.

    Raises:
        GraphFolderError: the graph cannot be opened.
    """
    loop = asyncio.get_running_loop()
    hello: asyncio.Future[Message | None] = loop.create_future()

    def lost() -> None:
        if not hello.done():
            hello.set_result(None)

    line = Line(hello.set_result, lost)
    await loop.create_unix_connection(lambda: line, sock=channel)
    try:
        told = await hello
    except asyncio.CancelledError:
        line.close()
        raise
    if told is None:
        raise GraphFolderError("A worker process ended at its start.")
    said = frame(told).head
    if not said["ready"]:
        raise GraphFolderError(said["what"], said["do"])
    return Worker(said["pid"], line, settings)
