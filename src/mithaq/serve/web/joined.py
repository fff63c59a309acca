"""A transport that sends head and body of an answer together."""

from __future__ import annotations

import asyncio
from typing import Any

from mithaq.serve.limits import KIB

_MOST = 32 * KIB
"""Bytes that are kept back; more are sent at once, so that the transport can tell us to pause."""


class Joined:
    """Sends what is written in one turn of the loop with one call of the system."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._pieces: list[bytes] = []
        self._size = 0

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - all else is the transport's
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Send bytes, soon."""
        if not self._pieces:
            self._loop.call_soon(self._flush)
        self._pieces.append(data)
        self._size += len(data)
        if self._size > _MOST:
            self._flush()

    def write_now(self, data: bytes) -> None:
        """Send bytes that nothing will follow in this turn of the loop."""
        if self._pieces:
            self.write(data)
        else:
            self._transport.write(data)

    def close(self) -> None:
        """Hang up once all is sent."""
        self._flush()
        self._transport.close()

    def _flush(self) -> None:
        if self._pieces:
            data = b"".join(self._pieces)
            self._pieces, self._size = [], 0
            self._transport.write(data)
