"""A task that was asked of the pool."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from mithaq.serve.problem import Problem
from mithaq.serve.work.frames import Frame


@dataclass(slots=True, eq=False)
class Job:
    """A task, from its arrival until it is over.

    Attributes:
        client: who asked.
        task: the message for the worker.
        reply: will have the worker's answer, or the Problem that came between; it is cancelled
            when nobody wants it any more.
        deadline: on the loop's clock.
        spent: is told the seconds that a worker was at it.
        begun: when a worker began with it, on the loop's clock; None while none has.
        timer: ends its wait for a worker.
        ended: why its worker is being killed; None while it is not.
    """

    client: str
    task: bytes
    reply: asyncio.Future[Frame]
    deadline: float
    spent: Callable[[float], None]
    begun: float | None = None
    timer: asyncio.TimerHandle | None = None
    ended: Problem | None = None

    def stop_timer(self) -> None:
        """Wait as long as need be."""
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None

    def answer(self, frame: Frame, now: float) -> None:
        """Give the reply to whoever still wants it."""
        self._charge(now)
        if not self.reply.done():
            self.reply.set_result(frame)

    def refuse(self, why: Problem, now: float) -> None:
        """Tell whoever still wants a reply why there is none."""
        self._charge(now)
        if not self.reply.done():
            self.reply.set_exception(why)

    def _charge(self, now: float) -> None:
        if self.begun is not None:
            self.spent(now - self.begun)
