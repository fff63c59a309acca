"""The address of the endpoint; what is asked there is understood and answered by a worker."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Scope

from mithaq.serve.web.answers import answer
from mithaq.serve.web.cache import Asked, asked
from mithaq.serve.web.description import description
from mithaq.serve.web.requests import body, client
from mithaq.serve.web.services import Services, services

PATH = "/sparql"
METHODS = ("GET", "HEAD", "POST")


def routes() -> list[BaseRoute]:
    """Give the route of the endpoint."""
    return [Route(PATH, endpoint, methods=METHODS)]


def kept(parts: Services, scope: Scope) -> Response | None:
    """Give the answer to a request if it is kept and wanted whole."""
    if scope["method"] == "POST":
        return None
    found = parts.cache.get(asked(scope, parts.versions.current))
    return found if found and b"if-none-match" not in dict(scope["headers"]) else None


async def endpoint(request: Request) -> Response:
    """Answer a query, or describe the service when there is none.

    Raises:
        Problem: it cannot be answered.
    """
    parts, post = services(request), request.method == "POST"
    sent = await body(request, parts.limits) if post else b""
    what = asked(request.scope, parts.versions.current, sent)
    if not post and (held := request.headers.get("if-none-match")) and _tag(what) in held:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=_told(what))
    frame = parts.at_once(client(request), what)
    if frame is None:
        frame = await parts.do(client(request), "protocol", **what.task())
    if frame.head.get("describe"):
        return await description(request)
    if frame.head["status"] != HTTPStatus.OK:
        return answer(parts, frame)
    found = answer(parts, frame, _told(what))
    if not post:
        parts.cache.put(what, found)
    return found


def _tag(what: Asked) -> str:
    """Name the answer: the same request to the same version of the graph has the same answer."""
    mark = hashlib.blake2b(b"\0".join(what[1:]), digest_size=8).hexdigest()
    return f'W/"{what.version.decode()}-{mark}"'


def _told(what: Asked) -> Mapping[str, str]:
    return {"ETag": _tag(what), "Cache-Control": "no-cache", "Vary": "Accept"}
