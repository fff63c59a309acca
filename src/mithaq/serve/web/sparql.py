"""The endpoint: a request is passed on as it came, and understood and answered by a worker."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import lru_cache, partial
from http import HTTPStatus

from starlette.datastructures import URL
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Scope

from mithaq.serve.headers import ALWAYS, lines
from mithaq.serve.pool import Job, Reply
from mithaq.serve.problem import Problem
from mithaq.serve.sparql.asked import Asked
from mithaq.serve.web.answers import Answer
from mithaq.serve.web.ready import Ready
from mithaq.serve.web.requests import body, client
from mithaq.serve.web.services import Services, services
from mithaq.serve.work.frames import REQUEST, Message
from mithaq.serve.work.ready import ready as made_ready

PATH = "/sparql"
AT_ONCE = ("GET", "HEAD")
"""Methods whose requests are whole when their head is; the framework never sees them."""

_ACCEPT, _KIND, _HOST, _HELD = b"accept", b"content-type", b"host", b"if-none-match"


def routes() -> list[BaseRoute]:
    """Give the route of the endpoint, with all methods that it knows."""
    return [Route(PATH, posted, methods=[*AT_ONCE, "POST"])]


def asked(scope: Scope, version: str, sent: bytes = b"") -> Asked:
    """Give what is asked by a request with a body."""
    method = b"POST" if scope["method"] == "POST" else b"GET"
    told = {_ACCEPT: b"", _KIND: b"", _HOST: b""}
    for name, value in scope["headers"]:
        if name in told:
            told[name] = told[name] + b"," + value if told[name] else value
    base = _base(scope["scheme"], scope["server"], told[_HOST])
    query = scope["query_string"]
    return Asked(version.encode(), method, query, told[_ACCEPT], told[_KIND], base, sent)


@lru_cache(maxsize=256)
def _base(scheme: str, server: tuple[str, int | None] | None, host: bytes) -> bytes:
    """Give the address of the server: by the name that the client used, if it is one."""
    headers = [(_HOST, host)] if host else []
    scope = {"scheme": scheme, "server": server, "path": "", "headers": headers}
    return str(URL(scope=scope)).encode()


async def posted(request: Request) -> Response:
    """Answer what was sent in a body.

    Raises:
        Problem: it cannot be answered.
    """
    parts, whose = services(request), client(request)
    sent = await body(request, parts.limits)
    what = asked(request.scope, parts.versions.current, sent)
    parts.clients.admit(whose)
    reply = await parts.pool.do(whose, Message(REQUEST, what), partial(parts.clients.charge, whose))
    return framed(parts, parts.ready(reply))


def framed(parts: Services, ready: Ready) -> Answer:
    """Give an answer of a worker as one of the framework."""
    return Answer(parts, ready.body, ready.headers, ready.status)


def got(parts: Services, scope: Scope, done: Callable[[Ready | Problem], None]) -> Job | None:
    """Have a request without a body answered; ``done`` is told, now or later.

    Returns:
        what a worker has been asked to do, if it need do anything.

    Raises:
        Problem: it cannot be answered.
    """
    what = asked(scope, parts.versions.current)
    for name, value in scope["headers"]:
        if name == _HELD and what.tag.encode() in value:
            done(_unchanged(what))
            return None
    if kept := parts.cache.get(what):
        done(kept)
        return None

    def tell(reply: Reply) -> None:
        answer = reply if isinstance(reply, Problem) else parts.ready(reply)
        if isinstance(answer, Ready) and answer.status == HTTPStatus.OK:
            parts.cache.put(what, answer)
        done(answer)

    whose = scope["client"][0] if scope["client"] else ""
    parts.clients.admit(whose)
    spent = partial(parts.clients.charge, whose)
    if quick := at_once(parts, what, spent):
        tell(quick)
        return None
    return parts.pool.ask(whose, Message(REQUEST, what), tell, spent)


def at_once(parts: Services, what: Asked, spent: Callable[[float], None]) -> Message | None:
    """Give the answer to what is asked if it needs no worker; ``spent`` is told the seconds."""
    begun = time.monotonic()
    frame = parts.lane.answer(what)
    if frame is None:
        return None
    spent(time.monotonic() - begun)
    return made_ready(frame, what, parts.limits)


def _unchanged(what: Asked) -> Ready:
    headers = ((b"etag", what.tag.encode()), (b"cache-control", b"no-cache"), (b"vary", b"Accept"))
    return Ready(HTTPStatus.NOT_MODIFIED, lines((*headers, *ALWAYS)), b"")
