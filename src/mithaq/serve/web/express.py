"""The express lane: what the endpoint is asked by GET goes past the framework.

To make a task of the loop for a small query, and to find the way through the framework, takes
longer than the query. So its connection gives it to the pool at once, and is given the answer.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from mithaq.serve.pool import Job
from mithaq.serve.problem import Problem, failed
from mithaq.serve.web import sparql
from mithaq.serve.web.headers import completed
from mithaq.serve.web.ready import Ready
from mithaq.serve.web.refusals import told
from mithaq.serve.web.services import Services

EXPRESS = "mithaq.express"
"""Its key in the state of the application, by which connections find it."""

_LOG = logging.getLogger(__name__)


class Express:
    """Answers requests of the endpoint that have no body."""

    def __init__(self, framework: Starlette, parts: Services) -> None:
        """Take the framework for its state only."""
        self._framework = framework
        self._parts = parts

    @property
    def patience(self) -> float:
        """The seconds in which the head of a request must have come."""
        return self._parts.limits.patience

    def takes(self, scope: Scope) -> bool:
        """Tell whether a request is to be answered here."""
        return scope["path"] == sparql.PATH and scope["method"] in sparql.AT_ONCE

    def begin(self, scope: Scope, done: Callable[[Ready | Problem], None]) -> Job | None:
        """Have a request answered; give what was asked of the pool, if anything was."""
        try:
            return sparql.got(self._parts, scope, done)
        except Problem as problem:
            done(problem)
        except Exception:  # noqa: BLE001 - a bug, which must not be taken for the client's
            _LOG.exception("A request of the endpoint failed.")
            done(failed())
        return None

    def leave(self, job: Job) -> None:
        """Let go of what was asked of the pool: nobody wants it any more."""
        self._parts.pool.abandon(job)

    def application(self, answer: Ready | Problem) -> ASGIApp:
        """Give the application that sends an answer, however large, to a client, however slow."""

        async def sending(scope: Scope, receive: Receive, send: Send) -> None:
            try:
                if isinstance(answer, Problem):
                    raise answer
                await sparql.framed(self._parts, answer)(scope, receive, send)
            except Problem as problem:
                scope["app"] = self._framework
                refused = told(Request(scope), problem)
                refused.raw_headers = list(completed(refused.raw_headers))
                await refused(scope, receive, send)

        return sending
