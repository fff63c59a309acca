"""Search and suggestions for programs."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from mithaq.serve.problem import Problem, bad_request
from mithaq.serve.sparql.parameters import one
from mithaq.serve.web.requests import client, queried
from mithaq.serve.web.services import services

_MOST = 200
_USUAL = 20
_LONGEST = 200
"""Characters of what is searched for."""


def routes() -> list[BaseRoute]:
    """Give the routes of the search."""
    return [Route("/api/search", search), Route("/api/suggest", suggest)]


async def search(request: Request) -> Response:
    """Find things by all words of ``q``, optionally of one ``kind``, at most ``limit``."""
    return JSONResponse({"hits": await found(request)})


async def suggest(request: Request) -> Response:
    """Find things by the words of ``q``, of which the last may go on."""
    return JSONResponse({"hits": await found(request, prefix=True)})


async def found(
    request: Request, *, prefix: bool = False, language: str = "en"
) -> list[dict[str, Any]]:
    """Give the hits of a request, their kinds named in a language.

    Raises:
        Problem: the search failed, or the request is malformed.
    """
    given = queried(request)
    text = one(given, "q") or ""
    if len(text) > _LONGEST:
        raise bad_request(f"Search for at most {_LONGEST} characters.")
    limit = one(given, "limit") or str(_USUAL)
    if not (limit.isascii() and limit.isdecimal() and 0 < int(limit) <= _MOST):
        raise bad_request(f"The limit is a number from 1 to {_MOST}.")
    frame = await services(request).do(
        client(request),
        "search",
        text=text,
        prefix=prefix,
        language=language,
        sort=one(given, "kind") or "",
        limit=int(limit),
    )
    told = json.loads(frame.body)
    if frame.head["status"] != HTTPStatus.OK:
        raise Problem(HTTPStatus(frame.head["status"]), told["detail"])
    hits: list[dict[str, Any]] = told["hits"]
    return hits
