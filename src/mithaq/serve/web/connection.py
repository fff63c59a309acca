"""A client's connection: uvicorn's, with bounds on a request's head, and an eye on who leaves."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from mithaq.serve.limits import KIB
from mithaq.serve.web.joined import Joined

_HEAD_BYTES = 256 * KIB
"""A query of the greatest length, each byte percent-encoded, and headers."""

_ANSWERED_BY = "mithaq.answered-by"
"""The key, in the state of a request, of what is to be told the task that answers it."""


class Connection(HttpToolsProtocol):
    """Hangs up on clients whose request's head is slow or huge; ends work for those who left.

    Uvicorn makes the instances, so ``seconds`` is set on a class of its own (see ``connection``).
    """

    seconds: float = 0

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - uvicorn's own
        super().__init__(*args, **kwargs)
        self._timer: asyncio.TimerHandle | None = None
        self._bytes = 0
        self._answering: asyncio.Task[Any] | None = None

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - uvicorn's own
        """Await the first head; a timer runs while one is awaited."""
        super().connection_made(Joined(transport, self.loop))  # type: ignore[arg-type]
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

    def on_message_begin(self) -> None:
        """Have the request tell who answers it."""
        super().on_message_begin()
        self.scope["state"][_ANSWERED_BY] = self._answered_by

    def on_headers_complete(self) -> None:
        """Stop the timer: what follows has limits of its own."""
        self._stop()
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop all that goes on for this client."""
        self._stop()
        super().connection_lost(exc)
        if self._answering is not None:
            self._answering.cancel()

    def _answered_by(self, task: asyncio.Task[Any] | None) -> None:
        self._answering = task

    def _await_head(self) -> None:
        self._bytes = 0
        self._timer = self.loop.call_later(self.seconds, self.transport.close)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def connection(seconds: float) -> type[Connection]:
    """Give the protocol that waits so long for a request's head."""
    return type("Connection", (Connection,), {"seconds": seconds})


class Attended:
    """An application whose work for a request ends when the client leaves."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, while anyone waits for the answer."""
        scope["state"][_ANSWERED_BY](asyncio.current_task())
        with suppress(asyncio.CancelledError):
            await self._app(scope, receive, send)
