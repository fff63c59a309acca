"""A number in memory that two processes share: one counts it up, the other looks at it.

So the server can tell at which of its tasks a worker is, also when the worker can say nothing any
more, and the worker need not send the reply to each task by itself.
"""

from __future__ import annotations

import mmap
import os
import struct

_NUMBER = struct.Struct("Q")


class Tally:
    """How many tasks a worker has done."""

    def __init__(self, descriptor: int) -> None:
        """Take a file descriptor (see ``shared``), which may be closed afterwards."""
        self._memory = mmap.mmap(descriptor, _NUMBER.size)
        self._counted = 0

    def count(self) -> None:
        """Count one more."""
        self._counted += 1
        _NUMBER.pack_into(self._memory, 0, self._counted)

    @property
    def done(self) -> int:
        """How many have been counted, here or in the other process."""
        number: int = _NUMBER.unpack_from(self._memory)[0]
        return number


def shared() -> int:
    """Give the descriptor of new memory for a tally, which can be sent to another process."""
    descriptor = os.memfd_create("mithaq-tally")
    os.ftruncate(descriptor, _NUMBER.size)
    return descriptor
