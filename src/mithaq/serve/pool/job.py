"""A task that was asked of the pool."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mithaq.serve.problem import Problem
from mithaq.serve.work.frames import Message

Reply = Message | Problem
"""What becomes of a task: a worker's answer, or what came between."""


@dataclass(slots=True, eq=False)
class Job:
    """A task, from its arrival until it is over.

    Attributes:
        client: who asked.
        task: the message for the worker, packed.
        done: is told the reply, once, unless nobody wants it any more.
        deadline: on the loop's clock.
        spent: is told the seconds that a worker was at it.
        wanted: whether somebody waits for the reply.
        begun: when a worker began with it, on the loop's clock; None while none has.
        ended: why its worker is being killed; None while it is not.
    """

    client: str
    task: bytes
    done: Callable[[Reply], None]
    deadline: float
    spent: Callable[[float], None]
    wanted: bool = True
    begun: float | None = None
    ended: Problem | None = None

    def finish(self, reply: Reply, now: float) -> None:
        """Tell whoever still wants to know what became of it."""
        if self.begun is not None:
            self.spent(now - self.begun)
        if self.wanted:
            self.wanted = False
            self.done(reply)
