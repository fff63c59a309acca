"""A client's connection: uvicorn's, with bounds on a request's head, and an eye on who leaves."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import (
    STATUS_LINE,
    HttpToolsProtocol,
    RequestResponseCycle,
)

from mithaq.serve.headers import lines
from mithaq.serve.limits import KIB
from mithaq.serve.pool import Job
from mithaq.serve.problem import Problem
from mithaq.serve.web.express import EXPRESS, Express
from mithaq.serve.web.joined import Joined
from mithaq.serve.web.proxies import Trusted, believe
from mithaq.serve.web.ready import Ready

_HEAD_BYTES = 256 * KIB
"""A query of the greatest length, each byte percent-encoded, and headers."""

_AT_ONCE = 64 * KIB
"""Bytes of an answer that are sent without waiting for the client to take them."""

_ANSWERED_BY = "mithaq.answered-by"
"""The key, in the state of a request, of what is to be told the task that answers it."""


class Connection(HttpToolsProtocol):
    """Hangs up on clients whose request's head is slow or huge; ends work for those who left."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - uvicorn's own
        super().__init__(*args, **kwargs)
        self._express: Express = self.app_state[EXPRESS]
        self._seconds = self._express.patience
        self._timer: asyncio.TimerHandle | None = None
        self._until: float | None = None
        self._heading = True
        self._bytes = 0
        self._answering: asyncio.Task[Any] | None = None
        self._job: Job | None = None
        self._trusted: Trusted | None = None

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - uvicorn's own
        """Await the first head."""
        self._joined = Joined(transport, self.loop)
        super().connection_made(self._joined)  # type: ignore[arg-type]
        trusted: Trusted = self.app.trusted_hosts
        peer = self.client[0] if self.client else None
        self._trusted = trusted if peer in trusted else None
        self._await_head()

    def data_received(self, data: bytes) -> None:
        """Count what belongs to a head, and await the rest of one that is not whole."""
        if self._heading:
            self._bytes += len(data)
            if self._bytes > _HEAD_BYTES:
                self.transport.close()
                return
        super().data_received(data)
        if self._heading and self._until is None:
            self._await_head()

    def on_message_begin(self) -> None:
        """Have the request tell who answers it."""
        super().on_message_begin()
        self._heading = True
        self.scope["state"][_ANSWERED_BY] = self._answered_by

    def on_headers_complete(self) -> None:
        """Await it no longer: what follows has limits of its own."""
        self._heading, self._bytes, self._until = False, 0, None
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop all that goes on for this client."""
        if self._timer is not None:
            self._timer.cancel()
        super().connection_lost(exc)
        if self._answering is not None:
            self._answering.cancel()
        if self._job is not None:
            self._express.leave(self._job)

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:  # noqa: ANN401 - uvicorn's own
        """Begin with a request whose turn it is."""
        scope: Scope = cycle.scope  # type: ignore[assignment]
        if self._express.takes(scope):
            if self._trusted:
                believe(scope, self._trusted)
            self._job = self._express.begin(scope, partial(self._answer, cycle)) or self._job
        else:
            super()._start_asgi_task(cycle, app)

    def _answer(self, cycle: RequestResponseCycle, answer: Ready | Problem) -> None:
        """Send an answer: at once when it surely fits, else as the client takes it."""
        self._job = None
        if self.transport.is_closing():
            return
        if isinstance(answer, Ready) and self._fits(answer):
            self._send(cycle, answer)
        else:
            super()._start_asgi_task(cycle, self._express.application(answer))  # type: ignore[arg-type]

    def _fits(self, answer: Ready) -> bool:
        return len(answer.body) <= _AT_ONCE and not self.flow.write_paused

    def _send(self, cycle: RequestResponseCycle, answer: Ready) -> None:
        """Do what uvicorn does for an application that gives an answer in one piece."""
        body = b"" if cycle.scope["method"] == "HEAD" else answer.body
        last = b"\r\n" if cycle.keep_alive else b"connection: close\r\n\r\n"
        dated = lines(self.server_state.default_headers)
        head = (STATUS_LINE[answer.status], dated, answer.head, last)
        self._joined.write_now(b"".join((*head, body)))
        cycle.response_started = cycle.response_complete = True
        if not cycle.keep_alive:
            self.transport.close()
        elif self.pipeline:  # many may be answered from what is kept: not each inside the last
            self.loop.call_soon(self.on_response_complete)
        else:
            self.flow.resume_reading()
            self._await_head()

    def _answered_by(self, task: asyncio.Task[Any] | None) -> None:
        self._answering = task

    def _await_head(self) -> None:
        """Hang up when no head has come in time; the timer is not set anew for each."""
        self._until = self.loop.time() + self._seconds
        if self._timer is None:
            self._timer = self.loop.call_at(self._until, self._look)

    def _look(self) -> None:
        self._timer = None
        if self._until is not None and self._until <= self.loop.time():
            self.transport.close()
        elif self._until is not None:
            self._timer = self.loop.call_at(self._until, self._look)


class Attended:
    """An application whose work for a request ends when the client leaves."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, while anyone waits for the answer."""
        if scope["type"] == "http":
            scope["state"][_ANSWERED_BY](asyncio.current_task())
        with suppress(asyncio.CancelledError):
            await self._app(scope, receive, send)
