"""The server's end of a worker's socket pair."""

from __future__ import annotations

import asyncio
from typing import cast

from mithaq.serve.work.frames import LENGTHS, Frame, lengths, packed, unpacked


class Line(asyncio.Protocol):
    """Sends tasks and takes replies, one at a time."""

    def __init__(self) -> None:
        self.first: asyncio.Future[Frame] = asyncio.get_running_loop().create_future()
        self._reply = self.first
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None

    @property
    def open(self) -> bool:
        """Tell whether the other end is there."""
        return self._transport is not None and not self._transport.is_closing()

    def ask(self, task: Frame) -> asyncio.Future[Frame]:
        """Send a task, and give the reply that will come."""
        self._reply = asyncio.get_running_loop().create_future()
        if self._transport is None or self._transport.is_closing():
            self._reply.set_exception(ConnectionResetError())
        else:
            self._transport.write(packed(task))
        return self._reply

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.abort()
            self.connection_lost(None)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection."""
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one but in name

    def data_received(self, data: bytes) -> None:
        """Collect a reply."""
        self._buffer += data
        if len(self._buffer) < LENGTHS:
            return
        head, body = lengths(bytes(self._buffer[:LENGTHS]))
        if len(self._buffer) < LENGTHS + head + body:
            return
        whole = bytes(self._buffer)
        self._buffer.clear()
        if not self._reply.done():
            said, rest = whole[LENGTHS : LENGTHS + head], whole[LENGTHS + head :]
            self._reply.set_result(unpacked(said, rest))

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever waits that nothing will come."""
        self._transport = None
        if not self._reply.done():
            self._reply.set_exception(exc or ConnectionResetError())
