"""Processes of a server and what they started, as the system knows them (``man 5 proc``)."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PATIENCE = 120
"""Seconds until something must have happened, on a machine that is busy."""


def children(pid: int) -> list[int]:
    """Give the processes that a process has started and that have not ended."""
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def descendants(pid: int) -> list[int]:
    """Give those, and what they started in turn."""
    return [one for child in children(pid) for one in (child, *descendants(child))]


def speakers(pid: int) -> list[int]:
    """Give the children of a supervisor that speak HTTP: those who have started a nursery."""
    return [child for child in children(pid) if children(child)]


def alive(pid: int) -> bool:
    """Tell whether a process has not ended."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


@contextmanager
def stopped(pid: int) -> Iterator[None]:
    """Have a process do nothing meanwhile."""
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def comes_true(condition: Callable[[], bool]) -> bool:
    """Wait until something is so; tell whether it is."""
    deadline = time.monotonic() + _PATIENCE
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)
    return condition()
