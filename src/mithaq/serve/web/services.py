"""What every route draws on."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from typing import Any

from starlette.requests import Request

from mithaq.serve.limits import Limits
from mithaq.serve.pool import Pool
from mithaq.serve.problem import unavailable
from mithaq.serve.web.cache import Cache
from mithaq.serve.web.clients import Clients
from mithaq.serve.web.lane import Lane
from mithaq.serve.web.ready import Ready, ready
from mithaq.serve.web.versions import Versions
from mithaq.serve.work.frames import Frame, Message, frame

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Flight:
    """The bytes of large answers that are being sent."""

    most: int
    now: int = 0

    def board(self, size: int) -> None:
        """Count an answer in.

        Raises:
            Problem: as much as may be is under way.
        """
        if self.now + size > self.most:
            raise unavailable("Too many large answers are being sent: try again soon.")
        self.now += size

    def land(self, size: int) -> None:
        """Count an answer out."""
        self.now -= size


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of a running server."""

    limits: Limits
    pool: Pool
    clients: Clients
    versions: Versions
    flight: Flight
    lane: Lane
    cache: Cache

    async def do(self, client: str, kind: str, **task: Any) -> Frame:  # noqa: ANN401 - JSON
        """Have a worker do a task of a kind for a client.

        Raises:
            Problem: it was refused, failed, or took more than it may.
        """
        self.clients.admit(client)
        message = Frame({"kind": kind, **task}).message()
        reply = frame(await self.pool.do(client, message, partial(self.clients.charge, client)))
        if trace := reply.head.pop("trace", None):
            _LOG.error("A task '%s' failed.\n%s", kind, trace)
        return reply

    def ready(self, reply: Message) -> Ready:
        """Give the answer that a worker's reply to a request of the endpoint holds."""
        answer, trace = ready(reply)
        if trace:
            _LOG.error("A request of the endpoint failed.\n%s", trace)
        return answer


def services(request: Request) -> Services:
    """Give the parts of the server that a request has come to."""
    found: Services = request.app.state.services
    return found
