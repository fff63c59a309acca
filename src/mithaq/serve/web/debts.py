"""Until when each client is paid up, in memory that all processes of the server share.

No process waits for another: each number is written whole. When two note something of one client
within the same microsecond, one of the two may be lost; that is one request of some hundreds, of a
client that asks as fast as it can.
"""

from __future__ import annotations

import mmap
from pathlib import Path

_SETS = 2048
_WAYS = 8
"""Places of a set. A client has one in the set that its mark says."""

_PLACES = _SETS * _WAYS
_SIZE = 8
"""Bytes of a mark, and of a time."""


class Debts:
    """Remembers times by marks; when a set is full, the time that is soonest is forgotten."""

    def __init__(self, path: Path) -> None:
        """Take the file that the processes share; it is made if it is not there."""
        with path.open("a+b") as file:
            file.truncate(2 * _PLACES * _SIZE)
            memory = memoryview(mmap.mmap(file.fileno(), 2 * _PLACES * _SIZE))
        self._marks = memory[: _PLACES * _SIZE].cast("Q")
        self._times = memory[_PLACES * _SIZE :].cast("d")

    def get(self, mark: int) -> float:
        """Give the time that is noted under a mark, 0 when none is."""
        place = self._place(mark)
        return self._times[place] if self._marks[place] == mark else 0.0

    def put(self, mark: int, time: float) -> None:
        """Note a time, in place of what was noted under the mark."""
        place = self._place(mark)
        self._times[place] = time
        self._marks[place] = mark

    def _place(self, mark: int) -> int:
        """Give the place of a mark: its own, or that which may be taken from another."""
        first = mark % _SETS * _WAYS
        marks = self._marks[first : first + _WAYS].tolist()
        if mark in marks:
            return first + marks.index(mark)
        times = self._times[first : first + _WAYS].tolist()
        return first + times.index(min(times))
