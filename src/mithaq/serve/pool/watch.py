"""The watch over what a pool has under way: what takes long makes room, what takes too long ends.

No job has a timer of its own; while there are any, all are looked at many times a second.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from http import HTTPStatus

from mithaq.serve.limits import Limits
from mithaq.serve.pool.crew import Crew
from mithaq.serve.pool.job import Job
from mithaq.serve.pool.turns import Turns
from mithaq.serve.pool.worker import Worker
from mithaq.serve.problem import Problem, unavailable

BUSY = "Too many requests are waiting: try again soon."
_BUSY_LONG = "Too many long queries are running: try again later, or ask for less."
_LATER = 5
"""Seconds after which to ask again when long queries are in the way."""

_SHORTEST = 0.1
"""Seconds that a short query may take however many wait."""

_PAUSE = 0.025
"""Seconds between two looks."""


class Watch:
    """Looks at workers and at jobs that wait; ``give_anew`` is given jobs to be given to others."""

    def __init__(
        self,
        crew: Crew,
        waiting: Turns[Job],
        limits: Limits,
        give_anew: Callable[[Sequence[Job]], None],
    ) -> None:
        self._crew = crew
        self._waiting = waiting
        self._limits = limits
        self._give_anew = give_anew
        self._loop = asyncio.get_running_loop()
        self._begun = False

    def begin(self) -> None:
        """Look soon, and again and again until nothing is under way."""
        if not self._begun:
            self._begun = True
            self._loop.call_later(_PAUSE, self._look)

    def _look(self) -> None:
        now = self._loop.time()
        for job in self._waiting:
            if now >= job.deadline:
                self._waiting.drop(job.client, job)
                job.finish(unavailable(BUSY), now)
        busy = [worker for worker in self._crew if worker.hand]
        for worker in busy:
            self._judge(worker, now)
        self._begun = False
        if busy or len(self._waiting):
            self.begin()

    def _judge(self, worker: Worker, now: float) -> None:
        if now >= worker.hand[0].deadline:
            worker.stop(_too_long(self._limits))
        elif not worker.long and worker.labour(now) >= self._short():
            self._make_long(worker)

    def _short(self) -> float:
        """Give the seconds that a short query may take: fewer, the more others wait."""
        crowd = len(self._waiting) / self._limits.workers
        return max(_SHORTEST, self._limits.short / (1 + crowd))

    def _make_long(self, worker: Worker) -> None:
        """Let another worker take the place of one whose job takes long, or end the job."""
        if not worker.current.wanted:
            worker.end()
        elif sum(other.long for other in self._crew) >= self._limits.long:
            worker.stop(unavailable(_BUSY_LONG, _LATER))
        else:
            self._crew.retire(worker)
            self._give_anew(worker.go_long())


def _too_long(limits: Limits) -> Problem:
    what = f"The query took longer than {limits.timeout:g} seconds and was ended: ask for less."
    return Problem(HTTPStatus.GATEWAY_TIMEOUT, what)
