"""A bounded pool of workers in which long queries cannot keep short ones waiting.

A query that is not done after a short time is long: its process yields the processor to the others,
and a fresh one takes its place. Long queries are bounded in number and end at their deadline. A
process that has worked long is not used again, so that what it holds of memory goes with it.

A worker is given a few jobs at a time, so that it need not be woken for each. When one of them is
long, or kills it, the others are given anew: to ask twice harms nobody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Self

from mithaq.serve.limits import Limits
from mithaq.serve.pool.crew import Crew
from mithaq.serve.pool.job import Job, Reply
from mithaq.serve.pool.turns import Turns
from mithaq.serve.pool.watch import BUSY, Watch
from mithaq.serve.pool.worker import Worker
from mithaq.serve.problem import Problem, too_much_memory, unavailable
from mithaq.serve.work.frames import Message
from mithaq.serve.work.settings import Settings

_HAND = 4
"""Jobs that a worker is given at a time."""


class Pool:
    """Workers, the jobs that they are at, and the jobs that wait."""

    def __init__(self, settings: Settings, limits: Limits) -> None:
        self.limits = limits
        self._loop = asyncio.get_running_loop()
        self._crew = Crew(settings, self._deal, self._heard, self._lost)
        self._waiting = Turns[Job]()
        self._watch = Watch(self._crew, self._waiting, limits, self._give_anew)

    async def __aenter__(self) -> Self:
        """Start the workers.

        Raises:
            GraphFolderError: the graph cannot be opened.
        """
        await self._crew.start(self.limits.workers)
        return self

    async def __aexit__(self, *_: object) -> None:
        """End all workers."""
        await self._crew.close()

    def renew(self, settings: Settings) -> None:
        """Go over to another version of the graph."""
        self._crew.renew(settings)

    async def do(self, client: str, task: Message, spent: Callable[[float], None]) -> Message:
        """Have a client's task done within the timeout (see ``ask``).

        Raises:
            Problem: it took too long or too much memory, or the server is busy.
        """
        told: asyncio.Future[Reply] = self._loop.create_future()

        def tell(reply: Reply) -> None:
            if not told.done():  # else the caller is just being cancelled
                told.set_result(reply)

        job = self.ask(client, task, tell, spent)
        try:
            reply = await told
        except asyncio.CancelledError:
            self.abandon(job)
            raise
        if isinstance(reply, Problem):
            raise reply
        return reply

    def ask(
        self,
        client: str,
        task: Message,
        done: Callable[[Reply], None],
        spent: Callable[[float], None],
    ) -> Job:
        """Have a client's task done within the timeout; ``done`` is told what became of it.

        ``spent`` is told how many seconds a worker was at it.

        Raises:
            Problem: the server is busy.
        """
        if len(self._waiting) >= self.limits.waiting:
            raise unavailable(BUSY)
        job = Job(client, task.packed(), done, self._loop.time() + self.limits.timeout, spent)
        worker = self._crew.freest()
        if worker is not None and len(worker.hand) < _HAND:
            self._give(worker, job)
        else:
            self._waiting.add(client, job)
        self._watch.begin()
        return job

    def abandon(self, job: Job) -> None:
        """Drop a job that nobody wants any more; one that is short is soon done, or not made long.

        To kill a worker costs more than to let it end a short task.
        """
        job.wanted = False
        self._waiting.drop(job.client, job)
        for worker in self._crew:
            if worker.long and job in worker.hand:
                worker.end()

    def _give(self, worker: Worker, job: Job) -> None:
        worker.line.send(job.task)
        if not worker.hand:
            job.begun = self._loop.time()
        worker.hand.append(job)

    def _give_anew(self, jobs: Sequence[Job]) -> None:
        """Give jobs that a worker will not come to, before all others, to those that will."""
        for job in reversed(jobs):
            self._waiting.put_back(job.client, job)
        for worker in self._crew:
            self._deal(worker)

    def _deal(self, worker: Worker) -> None:
        """Give a worker what it may have of the jobs that wait."""
        while self._crew.takes(worker) and len(worker.hand) < _HAND:
            job = self._waiting.next()
            if job is None:
                return
            self._give(worker, job)

    def _heard(self, worker: Worker, message: Message) -> None:
        """Take a worker's reply to a job, and let it go on."""
        job, now = worker.replied(), self._loop.time()
        if job is None:
            return
        if worker.hand:
            worker.hand[0].begun = now
        self._deal(worker)
        self._crew.dismiss(worker)
        job.finish(message, now)

    def _lost(self, worker: Worker) -> None:
        """Refuse the job at which a worker died, and give its others anew."""
        guilty, others = worker.left()
        self._crew.retire(worker)
        if guilty:
            guilty.finish(guilty.ended or too_much_memory(), self._loop.time())
        self._give_anew(others)
