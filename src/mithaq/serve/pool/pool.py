"""A bounded pool of workers in which long queries cannot keep short ones waiting.

A query that is not done after a short time is long: its process yields the processor to the others,
and a fresh one takes its place. Long queries are bounded in number and end at their deadline. A
process that has worked long is not used again, so that what it holds of memory goes with it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from mithaq.errors import GraphFolderError
from mithaq.serve.limits import Limits
from mithaq.serve.pool.job import Job
from mithaq.serve.pool.nursery import Nursery
from mithaq.serve.pool.turns import Turns
from mithaq.serve.pool.worker import Worker, met
from mithaq.serve.problem import TOO_MUCH_MEMORY, Problem, unavailable
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.settings import Settings

_BUSY = "Too many requests are waiting: try again soon."
_BUSY_LONG = "Too many long queries are running: try again later, or ask for less."
_LATER = 5
"""Seconds after which to ask again when long queries are in the way."""

_SHORTEST = 0.03
"""Seconds that a short query may take however many wait."""

_PAUSE = 0.5
"""Seconds before the next try when a worker did not start."""


class Pool:
    """Workers, and those who wait for one."""

    def __init__(self, settings: Settings, limits: Limits) -> None:
        self.limits = limits
        self._settings = settings
        self._idle: deque[Worker] = deque()
        self._waiting = Turns[Worker]()
        self._long = 0
        self._chores: set[asyncio.Task[Any]] = set()
        self._closed = False
        self._nursery = Nursery()

    async def open(self) -> None:
        """Start the workers.

        Raises:
            GraphFolderError: the graph cannot be opened.
        """
        for _ in range(self.limits.workers):
            self._put(await self._born())

    async def renew(self, settings: Settings) -> None:
        """Go over to another version of the graph; what is under way ends with the old one."""
        self._settings = settings
        stale = [worker for worker in self._idle if worker.settings != settings]
        for worker in stale:
            self._idle.remove(worker)
            self._replace(worker)

    async def close(self) -> None:
        """End all workers that are idle, and no longer start any."""
        self._closed = True
        while self._idle:
            self._idle.popleft().end()
        for chore in self._chores:
            chore.cancel()
        await asyncio.gather(*self._chores, return_exceptions=True)
        self._nursery.close()

    async def do(self, client: str, task: Frame, spent: Callable[[float], None]) -> Frame:
        """Have a client's task done within the timeout.

        ``spent`` is told how many seconds a worker was at it.

        Raises:
            Problem: it took too long or too much memory, or the server is busy.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self.limits.timeout
        worker = await self._worker(client, deadline)
        begun = loop.time()
        job = Job(worker, worker.send(task), deadline)
        timer = loop.call_later(self._short(), self._make_long, job)
        try:
            return await job.reply
        except ConnectionError:
            raise job.ended or TOO_MUCH_MEMORY from None
        finally:
            timer.cancel()
            spent(loop.time() - begun)
            self._finish(job)

    def _make_long(self, job: Job) -> None:
        """Let another worker take the place of one whose task takes long, or end the task."""
        self._call()
        if self._long >= self.limits.long:
            job.end(unavailable(_BUSY_LONG, _LATER))
            return
        self._long += 1
        job.worker.yield_to_others()
        late = _too_long(self.limits)
        job.timer = asyncio.get_running_loop().call_at(job.deadline, job.end, late)

    def _short(self) -> float:
        """Give the seconds that a short query may take: fewer, the more others wait."""
        crowd = len(self._waiting) / self.limits.workers
        return max(_SHORTEST, self.limits.short / (1 + crowd))

    def _finish(self, job: Job) -> None:
        """Take a worker back from a short task; one that was ended or at a long task is done."""
        if job.timer is not None:
            job.timer.cancel()
            self._long -= 1
            job.worker.end()
        elif job.ended is None and job.reply.cancelled():
            self._replace(job.worker)
        elif job.ended is None:
            self._put(job.worker)

    async def _worker(self, client: str, deadline: float) -> Worker:
        """Wait for an idle worker."""
        while self._idle:
            worker = self._idle.pop()
            if worker.alive:
                return worker
            self._replace(worker)
        if len(self._waiting) >= self.limits.waiting:
            raise unavailable(_BUSY)
        turn = self._waiting.add(client)
        try:
            async with asyncio.timeout_at(deadline):
                return await turn
        except TimeoutError:
            raise unavailable(_BUSY) from None
        except BaseException:
            if turn.done() and not turn.cancelled():
                self._put(turn.result())
            raise
        finally:
            self._waiting.drop(client, turn)

    def _put(self, worker: Worker) -> None:
        """Give a worker to whoever is next."""
        if not worker.alive or worker.settings != self._settings or self._closed:
            self._replace(worker)
            return
        if turn := self._waiting.next():
            turn.set_result(worker)
        else:
            self._idle.append(worker)

    def _replace(self, worker: Worker) -> None:
        """Start a worker in the place of another."""
        worker.end()
        self._call()

    def _call(self) -> None:
        """Have a worker join the pool as soon as it is ready."""
        if not self._closed:
            chore = asyncio.get_running_loop().create_task(self._join())
            self._chores.add(chore)
            chore.add_done_callback(self._chores.discard)

    async def _join(self) -> None:
        while True:
            try:
                worker = await self._born()
            except (GraphFolderError, OSError):
                await asyncio.sleep(_PAUSE)
            else:
                self._put(worker)
                return

    async def _born(self) -> Worker:
        settings = self._settings
        return await met(self._nursery.worker(settings), settings)


def _too_long(limits: Limits) -> Problem:
    what = f"The query took longer than {limits.timeout:g} seconds and was ended: ask for less."
    return Problem(HTTPStatus.GATEWAY_TIMEOUT, what)
