"""Worker processes with a bounded number of items under way."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from threading import Thread
from typing import Any

from mithaq.engine.attempt import Crash, R, T, attempt

_AHEAD = 16
"""Items under way for each worker: enough that none waits, few enough to bound memory."""

_DIED = "its worker process died (killed, out of memory, or a crash in native code)"

_kept: dict[str, Any] = {}
"""What a worker process keeps from one item to the next."""

Make = Callable[[], Callable[[T], R]]


def in_workers(make: Make[T, R], items: Iterable[T], jobs: int) -> Iterator[R | Crash[T]]:
    """Give one outcome for each item, in order, worked out by ``jobs`` processes."""
    crew = _Crew(make, jobs)
    waiting: deque[tuple[T, Future[R | Crash[T]]]] = deque()
    try:
        for item in items:
            waiting.append((item, crew.submit(item)))
            if len(waiting) == jobs * _AHEAD:
                yield _outcome(make, *waiting.popleft())
        while waiting:
            yield _outcome(make, *waiting.popleft())
    finally:
        crew.dismiss()


class _Crew:
    """A pool of workers that is replaced when one of them dies."""

    def __init__(self, make: Make[T, R], jobs: int) -> None:
        self._make = make
        self._jobs = jobs
        self._pool = _pool(make, jobs)

    def submit(self, item: T) -> Future[R | Crash[T]]:
        try:
            return self._pool.submit(_work, item)
        except BrokenProcessPool:
            self.dismiss()
            self._pool = _pool(self._make, self._jobs)
            return self._pool.submit(_work, item)

    def dismiss(self) -> None:
        # Not waited for: what a worker has loaded takes it a while to clear away.
        self._pool.shutdown(wait=False, cancel_futures=True)


def _outcome(make: Make[T, R], item: T, future: Future[R | Crash[T]]) -> R | Crash[T]:
    """Wait for an outcome; an item that was under way when a worker died is tried again alone."""
    try:
        return future.result()
    except BrokenProcessPool:
        return _alone(make, item)


def _alone(make: Make[T, R], item: T) -> R | Crash[T]:
    """Work on one item in a process of its own, so that the one that kills is known."""
    with _pool(make, 1) as pool:
        future: Future[R | Crash[T]] = pool.submit(_work, item)
        try:
            return future.result()
        except BrokenProcessPool:
            return Crash(item, _DIED)


def _pool(make: Make[T, R], jobs: int) -> ProcessPoolExecutor:
    # Spawned, not forked: a fork copies locks that another thread (a progress display) may hold.
    spawn = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(jobs, mp_context=spawn, initializer=_begin, initargs=(make,))


def _begin(make: Make[T, R]) -> None:
    """Set up a worker; an interrupt from the keyboard is for the main process to handle."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_main, daemon=True).start()
    _kept["make"] = make


def _end_with_main() -> None:
    """End this worker when the main process is gone, however that ended."""
    main = multiprocessing.parent_process()
    if main:
        wait([main.sentinel])
        os._exit(1)


def _work(item: Any) -> Any:  # noqa: ANN401 - the pool does not know the types of the work
    if "function" not in _kept:
        _kept["function"] = _kept["make"]()
    return attempt(_kept["function"], item)
