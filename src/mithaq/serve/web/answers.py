"""Sending answers, so that a slow client cannot hold much for long."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress

from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from mithaq.serve.headers import TRUNCATED
from mithaq.serve.limits import KIB
from mithaq.serve.problem import PROBLEM_JSON, Problem
from mithaq.serve.web.services import Services
from mithaq.serve.work.frames import Frame

_PIECE = 64 * KIB


class Answer(Response):
    """A whole answer, sent in pieces, each when the client has taken the one before."""

    def __init__(
        self, services: Services, body: bytes, headers: Mapping[str, str], status: int = 200
    ) -> None:
        """Keep what is to be sent; the headers name the media type."""
        super().__init__(body, status, dict(headers))
        self._services = services

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Send the answer, or hang up when the client does not take it in time."""
        body = b"" if scope["method"] == "HEAD" else bytes(self.body)
        start: Message = {
            "type": "http.response.start",
            "status": self.status_code,
            "headers": self.raw_headers,
        }
        if len(body) <= _PIECE:
            await send(start)
            await send({"type": "http.response.body", "body": body})
            return
        self._services.flight.board(len(body))
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._services.limits.delivery):
                    await send(start)
                    await _send(body, send)
        finally:
            self._services.flight.land(len(body))


async def _send(body: bytes, send: Send) -> None:
    for end in range(_PIECE, len(body) + _PIECE, _PIECE):
        piece, more = body[end - _PIECE : end], end < len(body)
        await send({"type": "http.response.body", "body": piece, "more_body": more})


def answer(services: Services, frame: Frame, headers: Mapping[str, str] | None = None) -> Answer:
    """Give a worker's reply as an answer; a result that was cut off is marked as such."""
    head = frame.head
    said = {**(headers or {}), **head.get("headers", {})}
    if "type" in head:
        said["Content-Type"] = head["type"]
    if head.get("truncated"):
        said[TRUNCATED] = f"rows={services.limits.rows}"
    return Answer(services, frame.body, said, head["status"])


def refusal(problem: Problem) -> Response:
    """Give a problem as an answer."""
    headers = {"Content-Type": PROBLEM_JSON, **problem.headers}
    return Response(problem.body(), problem.status, headers)
