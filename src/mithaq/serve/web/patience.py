"""Uvicorn's HTTP protocol with bounds on the time and size of a request's head."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from mithaq.serve.limits import KIB

_HEAD_BYTES = 256 * KIB
"""A query of the greatest length, each byte percent-encoded, and headers."""


class Patient(HttpToolsProtocol):
    """Hangs up on clients whose request's head is slow or huge; a timer runs while one is awaited.

    Uvicorn makes the instances, so ``seconds`` is set on a class of its own (see ``patient``).
    """

    seconds: float = 0

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - uvicorn's own
        super().__init__(*args, **kwargs)
        self._timer: asyncio.TimerHandle | None = None
        self._bytes = 0

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - uvicorn's own
        """Await the first head."""
        super().connection_made(transport)
        self._await_head()

    def data_received(self, data: bytes) -> None:
        """Count what belongs to a head."""
        if self._timer is None and (self.cycle is None or self.cycle.response_complete):
            self._await_head()
        self._bytes += len(data)
        if self._timer is not None and self._bytes > _HEAD_BYTES:
            self.transport.close()
            return
        super().data_received(data)

    def on_headers_complete(self) -> None:
        """Stop the timer: what follows has limits of its own."""
        self._stop()
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop the timer."""
        self._stop()
        super().connection_lost(exc)

    def _await_head(self) -> None:
        self._bytes = 0
        self._timer = self.loop.call_later(self.seconds, self.transport.close)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def patient(seconds: float) -> type[Patient]:
    """Give the protocol with so much patience."""
    return type("Patient", (Patient,), {"seconds": seconds})
