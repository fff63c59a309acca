"""A task that a worker is at."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from mithaq.serve.pool.worker import Worker
from mithaq.serve.problem import Problem
from mithaq.serve.work.frames import Frame


@dataclass(slots=True)
class Job:
    """A task under way.

    Attributes:
        reply: will have the worker's answer, or ConnectionError when it dies.
        deadline: on the loop's clock.
        timer: ends the task at its deadline; None while the task is short.
        ended: why the task was ended; None while it was not.
    """

    worker: Worker
    reply: asyncio.Future[Frame]
    deadline: float
    timer: asyncio.TimerHandle | None = None
    ended: Problem | None = None

    def end(self, why: Problem) -> None:
        """End the worker, which makes the reply fail."""
        self.ended = why
        self.worker.end()
