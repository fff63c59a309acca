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
from mithaq.serve.work.tally import Tally

_LOWEST = 19
"""The priority of work that takes long."""

_WAITS = 4
"""How many seconds of waiting, for a disk or for the processor, weigh as much as one of work."""


class Worker:
    """A process that does one task after the other.

    Attributes:
        settings: what it was started with.
        line: the way to it.
        hand: the jobs that it has been given, in order, whose replies have not come.
        long: whether it is at a job that takes long.
    """

    def __init__(self, pid: int, line: Line, tally: Tally, settings: Settings) -> None:
        self.settings = settings
        self.line = line
        self.hand: deque[Job] = deque()
        self.long = False
        self._pid = pid
        self._tally = tally
        self._heard = self._stale = 0
        self._seen = -1
        self._since = (0.0, 0.0)

    @property
    def current(self) -> Job:
        """The job of its hand that it is at; it may have done others whose replies it holds."""
        ahead = self._tally.done - self._heard
        return self.hand[min(max(ahead, 0), len(self.hand) - 1)]

    def replied(self) -> Job | None:
        """Note a reply; give the job that it is for, unless it comes too late for any."""
        self._heard += 1
        if self._stale or not self.hand:
            self._stale = max(0, self._stale - 1)
            return None
        return self.hand.popleft()

    def labour(self, now: float) -> float:
        """Give the seconds that it has worked at its current job since it was first looked at.

        They are those of its processor: a machine that is busy makes no query long.
        """
        clock, done = (now, self._processor()), self._tally.done
        if self._seen != done:
            self._seen, self._since = done, clock
        waited, worked = (new - old for new, old in zip(clock, self._since, strict=True))
        return max(worked, waited / _WAITS)

    def go_long(self) -> list[Job]:
        """Stay at the current job alone, let others have the processor first; give its others."""
        current = self.current
        others = [job for job in self.hand if job is not current]
        self._stale = self.hand.index(current)
        self.long, self.hand = True, deque([current])
        with suppress(OSError):  # it has just ended
            os.setpriority(os.PRIO_PROCESS, self._pid, _LOWEST)
        return others

    def stop(self, why: Problem) -> None:
        """Kill the process for what it is doing."""
        self.current.ended = why
        self.end()

    def left(self) -> tuple[Job | None, list[Job]]:
        """Empty the hand of a process that has ended: give the job that ended it, and the others.

        A job for which it was killed has ended it; else the one at which it was.
        """
        hand = list(self.hand)
        if not hand:
            return None, []
        guilty = next((job for job in hand if job.ended), self.current)
        self.hand.clear()
        return guilty, [job for job in hand if job is not guilty]

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


async def met(channel: socket.socket, tally: Tally, settings: Settings) -> Worker:
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
    return Worker(said["pid"], line, tally, settings)
