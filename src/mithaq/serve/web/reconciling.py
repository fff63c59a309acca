"""The reconciliation service over HTTP, in its versions 0.2 and 1.0-draft.

Version 0.2 stands at ``/reconcile``, 1.0-draft at ``/reconcile/1.0``; a tool such as OpenRefine is
given one of the two addresses (https://reconciliation-api.github.io/specs/).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from mithaq.reconcile import POLICY
from mithaq.serve.problem import bad_request
from mithaq.serve.sparql.parameters import Values, one, values
from mithaq.serve.web.answers import answer
from mithaq.serve.web.requests import body, client, queried
from mithaq.serve.web.services import services

_OLD, _NEW = "0.2", "1.0"
_BASE = "/reconcile"
_WHAT = "{what:str}"
_MOST = 50  # properties proposed


def routes() -> list[BaseRoute]:
    """Give the routes of the service."""
    new = f"{_BASE}/{_NEW}"
    return [
        Route(_BASE, batch, methods=["GET", "POST"]),
        Route(f"{_BASE}/properties", proposed),
        Route(new, manifest),
        Route(f"{new}/match", matched, methods=["POST"]),
        Route(f"{new}/extend", extended, methods=["POST"]),
        Route(f"{new}/extend/propose", proposed),
        *(Route(f"{base}/suggest/{_WHAT}", suggested) for base in (_BASE, new)),
        *(Route(f"{base}/preview", previewed) for base in (_BASE, new)),
    ]


async def batch(request: Request) -> Response:
    """Answer version 0.2: queries, an extension, or, without either, the manifest."""
    given = queried(request)
    if request.method == "POST":
        given = {**given, **values(await body(request, services(request).limits))}
    for name, what, key in (("queries", "match", "queries"), ("extend", "extend", "request")):
        if (text := one(given, name)) is not None:
            return await _asked(request, what, {key: _json(text)})
    return await manifest(request)


async def manifest(request: Request) -> Response:
    """Say what the service can do."""
    return await _asked(
        request, "manifest", {"base": f"{str(request.base_url).rstrip('/')}{_BASE}"}
    )


async def matched(request: Request) -> Response:
    """Give the candidates of a batch of queries."""
    return await _asked(request, "match", {"queries": await _posted(request)})


async def extended(request: Request) -> Response:
    """Give values of properties."""
    return await _asked(request, "extend", {"request": await _posted(request)})


async def proposed(request: Request) -> Response:
    """Give the properties that things of a ``type`` have, at most ``limit``."""
    given = queried(request)
    limit = one(given, "limit") or str(_MOST)
    if not (limit.isascii() and limit.isdecimal()):
        raise bad_request("The limit is a number.")
    asked = {"type": _needed(given, "type"), "limit": min(int(limit), _MOST)}
    return await _asked(request, "properties", asked)


async def suggested(request: Request) -> Response:
    """Give entities, types or properties whose names start with ``prefix``."""
    what = request.path_params["what"]
    if what not in ("entity", "type", "property"):
        raise bad_request("Suggested are an entity, a type or a property.")
    return await _asked(request, what, {"prefix": _needed(queried(request), "prefix")})


async def previewed(request: Request) -> Response:
    """Give a small page on the thing ``id``, which any tool may show in a frame."""
    parts, name = services(request), _needed(queried(request), "id")
    frame = await parts.do(client(request), "reconcile-preview", id=name)
    return answer(parts, frame, {"Content-Security-Policy": POLICY})


async def _asked(request: Request, what: str, given: Mapping[str, Any]) -> Response:
    version = _NEW if request.url.path.startswith(f"{_BASE}/{_NEW}") else _OLD
    parts = services(request)
    task = {"what": what, "version": version, "given": given}
    return answer(parts, await parts.do(client(request), "reconcile", **task))


async def _posted(request: Request) -> Any:  # noqa: ANN401 - JSON
    return _json((await body(request, services(request).limits)).decode(errors="replace"))


def _json(text: str) -> Any:  # noqa: ANN401 - JSON
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise bad_request("The request is no JSON.") from None


def _needed(given: Values, name: str) -> str:
    found = one(given, name)
    if found is None:
        raise bad_request(f"The parameter '{name}' is missing.")
    return found
