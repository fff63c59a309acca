"""A bounded pool of workers in which long queries cannot keep short ones waiting.

A query that is not done after a short time is long: its process yields the processor to the others,
and a fresh one takes its place. Long queries are bounded in number and end at their deadline. A
process that has worked long is not used again, so that what it holds of memory goes with it.

A worker is given a few jobs at a time, so that it need not be woken for each. When its first turns
out to be long, or kills it, the others are given anew: to ask twice harms nobody.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from http import HTTPStatus
from typing import Any, Self

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

_HAND = 4
"""Jobs that a worker is given at a time."""

_SHORTEST = 0.1
"""Seconds that a short query may take however many wait."""

_PAUSE = 0.5
"""Seconds before the next try when a worker did not start."""


class Pool:
    """Workers that take jobs, workers that take no more, and the jobs that wait."""

    def __init__(self, settings: Settings, limits: Limits) -> None:
        self.limits = limits
        self._loop = asyncio.get_running_loop()
        self._settings = settings
        self._takers: list[Worker] = []
        self._leaving: set[Worker] = set()
        self._waiting = Turns[Job]()
        self._chores: set[asyncio.Task[Any]] = set()
        self._closed = False
        self._nursery = Nursery()

    async def __aenter__(self) -> Self:
        """Start the workers.

        Raises:
            GraphFolderError: the graph cannot be opened.
        """
        for _ in range(self.limits.workers):
            self._welcome(await self._born())
        return self

    def renew(self, settings: Settings) -> None:
        """Go over to another version of the graph; what is under way ends with the old one."""
        self._settings = settings
        for worker in tuple(self._takers):
            self._retire(worker)

    async def __aexit__(self, *_: object) -> None:
        """End all workers, and no longer start any."""
        self._closed = True
        for worker in (*self._takers, *self._leaving):
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
        if len(self._waiting) >= self.limits.waiting:
            raise unavailable(_BUSY)
        self._take(job)
        try:
            return await job.reply
        except asyncio.CancelledError:
            self._abandon(job)
            raise

    def _take(self, job: Job) -> None:
        """Give a job to the worker that has least to do, or let it wait."""
        worker = min(self._takers, key=_load, default=None)
        if worker is not None and _load(worker) < _HAND:
            self._give(worker, job)
        else:
            self._waiting.add(job.client, job)
            job.timer = self._loop.call_at(job.deadline, self._give_up, job)

    def _give_anew(self, jobs: Sequence[Job]) -> None:
        """Give jobs that a worker will not come to, before all others, to those that will."""
        for job in reversed(jobs):
            self._waiting.put_back(job.client, job)
            job.timer = self._loop.call_at(job.deadline, self._give_up, job)
        for worker in self._takers:
            self._deal(worker)

    def _give_up(self, job: Job) -> None:
        """Let a job wait no longer."""
        self._waiting.drop(job.client, job)
        job.refuse(unavailable(_BUSY), self._loop.time())

    def _abandon(self, job: Job) -> None:
        """Drop a job that nobody wants any more; one that is short is soon done, or not made long.

        To kill a worker costs more than to let it end a short task.
        """
        job.stop_timer()
        self._waiting.drop(job.client, job)
        for worker in self._leaving:
            if worker.long and job in worker.hand:
                worker.end()

    def _give(self, worker: Worker, job: Job) -> None:
        worker.line.send(job.task)
        worker.hand.append(job)
        if len(worker.hand) == 1:
            self._begin(worker)

    def _begin(self, worker: Worker) -> None:
        """Note that a worker is at the first job of its hand."""
        worker.hand[0].begun = self._loop.time()
        worker.set_timer(self._loop.call_later(self._short(), self._make_long, worker))

    def _short(self) -> float:
        """Give the seconds that a short query may take: fewer, the more others wait."""
        crowd = len(self._waiting) / self.limits.workers
        return max(_SHORTEST, self.limits.short / (1 + crowd))

    def _make_long(self, worker: Worker) -> None:
        """Let another worker take the place of one whose job takes long, or end the job."""
        first, *others = worker.hand
        if first.reply.cancelled():
            worker.end()
        elif sum(other.long for other in self._leaving) >= self.limits.long:
            _end(worker, unavailable(_BUSY_LONG, _LATER))
        else:
            if worker in self._takers:
                self._retire(worker)
            worker.go_long()
            late = _too_long(self.limits)
            worker.set_timer(self._loop.call_at(first.deadline, _end, worker, late))
            self._give_anew(others)

    def _replied(self, worker: Worker, frame: Frame) -> None:
        """Take a worker's reply to the first job of its hand, and let it go on."""
        job = worker.hand.popleft()
        worker.set_timer(None)
        if worker.hand:
            self._begin(worker)
        if worker not in self._leaving:
            self._deal(worker)
        elif not worker.hand:
            self._leaving.remove(worker)
            worker.end()
        job.answer(frame, self._loop.time())

    def _deal(self, worker: Worker) -> None:
        """Give a worker what it may have of the jobs that wait."""
        while _load(worker) < _HAND and (job := self._waiting.next()):
            job.stop_timer()
            self._give(worker, job)

    def _lost(self, worker: Worker) -> None:
        """Refuse the job at which a worker died, and give its others anew."""
        worker.set_timer(None)
        hand, worker.hand = worker.hand, deque()
        self._leaving.discard(worker)
        if worker in self._takers:
            self._retire(worker)
        if hand:
            first, *others = hand
            first.refuse(first.ended or too_much_memory(), self._loop.time())
            self._give_anew(others)

    def _retire(self, worker: Worker) -> None:
        """Let a worker take no more jobs, and call another in its place."""
        self._takers.remove(worker)
        if worker.hand:
            self._leaving.add(worker)
        else:
            worker.end()
        self._call()

    def _call(self) -> None:
        """Have a worker join the pool as soon as it is ready."""
        if not self._closed:
            chore = self._loop.create_task(self._joining())
            self._chores.add(chore)
            chore.add_done_callback(self._chores.discard)

    async def _joining(self) -> None:
        while True:
            try:
                worker = await self._born()
            except (GraphFolderError, OSError):
                await asyncio.sleep(_PAUSE)
            else:
                self._welcome(worker)
                return

    async def _born(self) -> Worker:
        settings = self._settings
        worker = await met(self._nursery.worker(settings), settings)
        worker.line.heard = partial(self._replied, worker)
        worker.line.lost = partial(self._lost, worker)
        return worker

    def _welcome(self, worker: Worker) -> None:
        """Give a new worker to do; one that is of another version or dead is of no use."""
        self._takers.append(worker)
        if worker.settings == self._settings and worker.line.open:
            self._deal(worker)
        else:
            self._retire(worker)


def _load(worker: Worker) -> int:
    return len(worker.hand)


def _end(worker: Worker, why: Problem) -> None:
    """Kill a worker, which ends the job that it is at."""
    worker.hand[0].ended = why
    worker.end()


def _too_long(limits: Limits) -> Problem:
    what = f"The query took longer than {limits.timeout:g} seconds and was ended: ask for less."
    return Problem(HTTPStatus.GATEWAY_TIMEOUT, what)
