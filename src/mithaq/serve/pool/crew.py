"""The workers of a pool: they are called, welcomed and let go."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from mithaq.errors import GraphFolderError
from mithaq.serve.pool.nursery import Nursery
from mithaq.serve.pool.worker import Worker, met
from mithaq.serve.work.frames import Message
from mithaq.serve.work.settings import Settings

_PAUSE = 0.5
"""Seconds before the next try when a worker did not start."""


class Crew:
    """Workers that take jobs, and workers that leave when they are done with theirs.

    ``joined`` is told of each worker that can take jobs, ``heard`` of each reply, and ``lost`` of
    each worker whose process has ended.
    """

    def __init__(
        self,
        settings: Settings,
        joined: Callable[[Worker], None],
        heard: Callable[[Worker, Message], None],
        lost: Callable[[Worker], None],
    ) -> None:
        self._settings = settings
        self._joined, self._heard, self._lost = joined, heard, lost
        self._takers: list[Worker] = []
        self._leaving: set[Worker] = set()
        self._chores: set[asyncio.Task[Any]] = set()
        self._closed = False
        self._nursery = Nursery()

    def __iter__(self) -> Iterator[Worker]:
        """Go over all workers as they are now."""
        return iter((*self._takers, *self._leaving))

    async def start(self, size: int) -> None:
        """Start so many workers.

        Raises:
            GraphFolderError: the graph cannot be opened.
        """
        for _ in range(size):
            self._welcome(await self._born())

    async def close(self) -> None:
        """End all workers, and no longer start any."""
        self._closed = True
        for worker in self:
            worker.end()
        for chore in self._chores:
            chore.cancel()
        await asyncio.gather(*self._chores, return_exceptions=True)
        self._nursery.close()

    def renew(self, settings: Settings) -> None:
        """Go over to another version of the graph; what is under way ends with the old one."""
        self._settings = settings
        for worker in tuple(self._takers):
            self.retire(worker)

    def freest(self) -> Worker | None:
        """Give the worker that has least to do, if any takes jobs."""
        return min(self._takers, key=_load, default=None)

    def takes(self, worker: Worker) -> bool:
        """Tell whether a worker takes jobs."""
        return worker in self._takers

    def retire(self, worker: Worker) -> None:
        """Let a worker take no more jobs, if it does, and call another in its place."""
        if worker in self._takers:
            self._takers.remove(worker)
            self._leaving.add(worker)
            self._call()
        self.dismiss(worker)

    def dismiss(self, worker: Worker) -> None:
        """End a worker that takes no more jobs and has none."""
        if worker in self._leaving and not worker.hand:
            self._leaving.remove(worker)
            worker.end()

    def _call(self) -> None:
        """Have a worker join as soon as it is ready."""
        if not self._closed:
            chore = asyncio.get_running_loop().create_task(self._joining())
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
        worker = await met(*self._nursery.worker(settings), settings)
        worker.line.heard = partial(self._heard, worker)
        worker.line.lost = partial(self._lost, worker)
        return worker

    def _welcome(self, worker: Worker) -> None:
        """Take a new worker in; one that is of another version or dead is of no use."""
        self._takers.append(worker)
        if worker.settings == self._settings and worker.line.open:
            self._joined(worker)
        else:
            self.retire(worker)


def _load(worker: Worker) -> int:
    return len(worker.hand)
