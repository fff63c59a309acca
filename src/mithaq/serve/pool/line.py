"""The server's end of a worker's socket pair."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import cast

from mithaq.serve.work.frames import Inbox, Message


class Line(asyncio.Protocol):
    """Carries tasks to a worker, and tells of its replies and of its end.

    Attributes:
        heard: called with each reply.
        lost: called once, when the other end is gone.
    """

    def __init__(self, heard: Callable[[Message], None], lost: Callable[[], None]) -> None:
        self.heard = heard
        self.lost = lost
        self._inbox = Inbox()
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._tasks: list[bytes] = []

    @property
    def open(self) -> bool:
        """Tell whether the other end is there."""
        return self._transport is not None and not self._transport.is_closing()

    def send(self, packed: bytes) -> None:
        """Send a task, together with others of this turn of the loop.

        One that comes too late is lost with the worker.
        """
        if not self._tasks:
            self._loop.call_soon(self._flush)
        self._tasks.append(packed)

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection."""
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one but in name

    def data_received(self, data: bytes) -> None:
        """Tell of each reply that is whole."""
        for message in self._inbox.feed(data):
            self.heard(message)

    def connection_lost(self, _: Exception | None) -> None:
        """Tell that nothing more will come."""
        self._transport = None
        self.lost()

    def _flush(self) -> None:
        if self._transport is not None and self.open:
            self._transport.write(b"".join(self._tasks))
        self._tasks = []
