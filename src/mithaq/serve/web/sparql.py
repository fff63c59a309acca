"""The SPARQL 1.1 Protocol, for queries (https://www.w3.org/TR/sparql11-protocol/)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from mithaq.serve.problem import Problem, bad_request, forbidden
from mithaq.serve.sparql import media
from mithaq.serve.web.answers import answer
from mithaq.serve.web.cache import Kept, Key, key
from mithaq.serve.web.description import description
from mithaq.serve.web.headers import ALWAYS
from mithaq.serve.web.requests import Values, body, client, one, queried, values, wanted
from mithaq.serve.web.services import services

_READ_ONLY = "Updates are refused: this server is read-only."
_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"
_HTML = "text/html"
_PAGE = "/query"


def routes() -> list[BaseRoute]:
    """Give the routes of the endpoint."""
    return [Route("/sparql", endpoint, methods=["GET", "HEAD", "POST"])]


async def endpoint(request: Request) -> Response:
    """Answer a query, or describe the service when there is none."""
    parts = services(request)
    sent = await body(request, parts.limits) if request.method == "POST" else b""
    asked = key(request.scope, parts.versions.current, sent)
    tag = _tag(asked)
    if request.method != "POST" and tag in request.headers.get("if-none-match", ""):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=_told(tag))
    given = _given(request, sent)
    text = one(given, "query")
    if text is None:
        return await _without_query(request, given)
    if request.method != "POST" and _browses(request, given):
        return RedirectResponse(f"{_PAGE}?{request.url.query}", HTTPStatus.SEE_OTHER)
    frame = await parts.do(client(request), "query", **_task(request, given, text))
    if frame.head["status"] != HTTPStatus.OK:
        return answer(parts, frame)
    found = answer(parts, frame, _told(tag))
    if request.method == "GET":
        parts.cache.put(asked, Kept([*found.raw_headers, *ALWAYS], frame.body))
    return found


def _task(request: Request, given: Values, text: str) -> dict[str, Any]:
    return {
        "text": text,
        "default": given.get("default-graph-uri"),
        "named": given.get("named-graph-uri"),
        **wanted(request, given),
    }


def _given(request: Request, sent: bytes) -> Values:
    """Give the parameters, wherever the protocol lets them stand."""
    given = queried(request)
    if request.method == "POST":
        given = _posted(request, sent, given)
    if "update" in given:
        raise forbidden(_READ_ONLY)
    return given


def _posted(request: Request, sent: bytes, given: Values) -> Values:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == _FORM:
        return {**given, **values(sent)}
    if kind == _UPDATE:
        raise forbidden(_READ_ONLY)
    if kind != _QUERY:
        what = f"A query is posted as {_QUERY} or {_FORM}."
        raise Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, what)
    try:
        return {**given, "query": [*given.get("query", ()), sent.decode()]}
    except UnicodeDecodeError:
        raise bad_request("The query is not UTF-8.") from None


async def _without_query(request: Request, given: Values) -> Response:
    if request.method == "POST":
        raise bad_request("The parameter 'query' is missing.")
    if _browses(request, given):
        return RedirectResponse(_PAGE, HTTPStatus.SEE_OTHER)
    return await description(request)


def _browses(request: Request, given: Values) -> bool:
    """Tell whether a person looks at this with a browser."""
    if "format" in given:
        return False
    return media.chosen(request.headers.get("accept", ""), (*media.RESULTS, _HTML)) == _HTML


def _tag(asked: Key) -> str:
    """Name the answer: the same request to the same version of the graph has the same answer."""
    mark = hashlib.blake2b(b"\0".join(asked), digest_size=8).hexdigest()
    return f'W/"{asked[0].decode()}-{mark}"'


def _told(tag: str) -> Mapping[str, str]:
    return {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept"}
