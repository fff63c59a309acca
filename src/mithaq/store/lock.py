"""Locks that end with the process that holds them, however it ends (flock, POSIX)."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked(path: Path, *, shared: bool = False) -> Iterator[None]:
    """Hold the lock on a file or folder that exists.

    Raises:
        BlockingIOError: another process holds it, and not both share it.
        FileNotFoundError: ``path`` does not exist.
    """
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        yield
    finally:
        os.close(handle)
