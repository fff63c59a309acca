"""A bounded pool of workers in which long queries cannot keep short ones waiting.

A query that is not done after a short time is long: its process yields the processor to the others,
and a fresh one takes its place. Long queries are bounded in number and end at their deadline. A
process that has worked long is not used again, so that what it holds of memory goes with it.

What happens to a job is a call-back of the loop: it is started, becomes long, is answered or loses
its worker. So a worker that is done has its next job before anything else is run.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from typing import Any

from mithaq.errors import GraphFolderError
from mithaq.serve.limits import Limits
from mithaq.serve.pool.job import Job
from mithaq.serve.pool.nursery import Nursery
from mithaq.serve.pool.turns import Turns
from mithaq.serve.pool.worker import Worker, met
from mithaq.serve.problem import Problem, too_much_memory, unavailable
from mithaq.serve.work.frames import Frame, packed
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
    """Workers, each of them idle, at a short job or at a long one; and the jobs that wait."""

    def __init__(self, settings: Settings, limits: Limits) -> None:
        self.limits = limits
        self._loop = asyncio.get_running_loop()
        self._settings = settings
        self._idle: list[Worker] = []
        self._short: dict[Worker, Job] = {}
        self._long: dict[Worker, Job] = {}
        self._waiting = Turns[Job]()
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
        idle, self._idle = self._idle, []
        for worker in idle:
            self._put(worker)

    async def close(self) -> None:
        """End all workers, and no longer start any."""
        self._closed = True
        for worker in (*self._idle, *self._short, *self._long):
            worker.end()
        for chore in self._chores:
            chore.cancel()
        await asyncio.gather(*self._chores, return_exceptions=True)
        self._nursery.close()

    async def do(self, client: str, task: Frame, spent: Callable[[float], None]) -> Frame:
        """Have a client's task done within the timeout.

        ``spent`` is told how many seconds a worker was at it. When the caller is cancelled, no
        worker stays at it for longer than a short task takes.

        Raises:
            Problem: it took too long or too much memory, or the server is busy.
        """
        deadline = self._loop.time() + self.limits.timeout
        job = Job(client, packed(task), self._loop.create_future(), deadline, spent)
        if self._idle:
            self._start(job, self._idle.pop())
        else:
            self._let_wait(job)
        try:
            return await job.reply
        except asyncio.CancelledError:
            self._abandon(job)
            raise

    def _let_wait(self, job: Job) -> None:
        if len(self._waiting) >= self.limits.waiting:
            raise unavailable(_BUSY)
        self._waiting.add(job.client, job)
        job.set_timer(self._loop.call_at(job.deadline, self._give_up, job))

    def _give_up(self, job: Job) -> None:
        """Let a job wait no longer."""
        self._waiting.drop(job.client, job)
        job.refuse(unavailable(_BUSY), self._loop.time())

    def _abandon(self, job: Job) -> None:
        """Drop a job that nobody wants any more; one that is short is soon done, or not made long.

        To kill a worker costs more than to let it end a short task.
        """
        self._waiting.drop(job.client, job)
        for worker, other in self._long.items():
            if other is job:
                worker.end()

    def _start(self, job: Job, worker: Worker) -> None:
        """Have a worker do a job."""
        worker.line.send(job.task)
        self._short[worker] = job
        job.begun = self._loop.time()
        job.set_timer(self._loop.call_later(self._short_time(), self._make_long, worker, job))

    def _short_time(self) -> float:
        """Give the seconds that a short query may take: fewer, the more others wait."""
        crowd = len(self._waiting) / self.limits.workers
        return max(_SHORTEST, self.limits.short / (1 + crowd))

    def _make_long(self, worker: Worker, job: Job) -> None:
        """Let another worker take the place of one whose job takes long, or end the job."""
        if job.reply.cancelled():
            worker.end()
        elif len(self._long) >= self.limits.long:
            _end(worker, job, unavailable(_BUSY_LONG, _LATER))
        else:
            self._long[worker] = self._short.pop(worker)
            self._call()
            worker.yield_to_others()
            late = _too_long(self.limits)
            job.set_timer(self._loop.call_at(job.deadline, _end, worker, job, late))

    def _replied(self, worker: Worker, frame: Frame) -> None:
        """Take a worker back from a short job, with the next one at once; one at a long is done."""
        if worker in self._long:
            job = self._long.pop(worker)
            worker.end()
        else:
            job = self._short.pop(worker)
            self._put(worker)
        job.answer(frame, self._loop.time())

    def _lost(self, worker: Worker) -> None:
        """Start a worker in the place of one that died, unless another has taken it."""
        job = self._short.pop(worker, None)
        if job is not None:
            self._call()
        elif worker in self._idle:
            self._idle.remove(worker)
            self._call()
        else:
            job = self._long.pop(worker, None)
        if job is not None:
            job.refuse(job.ended or too_much_memory(), self._loop.time())

    def _put(self, worker: Worker) -> None:
        """Give a worker to whoever is next; in the place of one from before start another."""
        if worker.settings != self._settings or not worker.line.open or self._closed:
            worker.end()
            self._call()
        elif job := self._waiting.next():
            self._start(job, worker)
        else:
            self._idle.append(worker)

    def _call(self) -> None:
        """Have a worker join the pool as soon as it is ready."""
        if not self._closed:
            chore = self._loop.create_task(self._join())
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
        worker = await met(self._nursery.worker(settings), settings)
        worker.line.heard = partial(self._replied, worker)
        worker.line.lost = partial(self._lost, worker)
        return worker


def _end(worker: Worker, job: Job, why: Problem) -> None:
    """Kill a worker, which ends its job."""
    job.ended = why
    worker.end()


def _too_long(limits: Limits) -> Problem:
    what = f"The query took longer than {limits.timeout:g} seconds and was ended: ask for less."
    return Problem(HTTPStatus.GATEWAY_TIMEOUT, what)
