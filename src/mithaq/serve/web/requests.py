"""Reading requests: parameters and bodies, within limits."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from urllib.parse import parse_qs

from starlette.requests import Request

from mithaq.serve.limits import Limits
from mithaq.serve.problem import Problem, bad_request, too_large
from mithaq.serve.sparql import media

Values = Mapping[str, Sequence[str]]
_FIELDS = 64


def client(request: Request) -> str:
    """Give the address of whoever asks."""
    return request.client.host if request.client else ""


def values(encoded: bytes) -> Values:
    """Give the values of a query string or a form.

    Raises:
        Problem: it is no UTF-8, or has too many fields.
    """
    try:
        text = encoded.decode("ascii")
        return parse_qs(text, keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
    except ValueError:
        raise bad_request("The parameters are not UTF-8, percent-encoded.") from None


def one(given: Values, name: str) -> str | None:
    """Give the only value of a parameter, None when it has none.

    Raises:
        Problem: it has several.
    """
    found = given.get(name, ())
    if len(found) > 1:
        raise bad_request(f"The parameter '{name}' may be given once.")
    return found[0] if found else None


def queried(request: Request) -> Values:
    """Give the parameters of the address."""
    return values(request.scope["query_string"])


async def body(request: Request, limits: Limits) -> bytes:
    """Read a request's body.

    Raises:
        Problem: it is too large, or does not come in time.
    """
    pieces, size = [], 0
    try:
        async with asyncio.timeout(limits.patience):
            async for piece in request.stream():
                size += len(piece)
                if size > limits.body_bytes:
                    raise too_large(f"The body is longer than {limits.body_bytes} bytes.")
                pieces.append(piece)
    except TimeoutError:
        raise Problem(HTTPStatus.REQUEST_TIMEOUT, "The body did not come in time.") from None
    return b"".join(pieces)


def wanted(request: Request, given: Values) -> Mapping[str, str | None]:
    """Give the media types in which a table and a graph are wanted: ``results`` and ``graphs``.

    Raises:
        Problem: the parameter ``format`` names no format.
    """
    name, accept = one(given, "format"), request.headers.get("accept", "")
    if name is None:
        return {
            "results": _offered(accept, media.RESULTS),
            "graphs": _offered(accept, media.GRAPHS),
        }
    if name not in {*media.RESULT_NAMES, *media.GRAPH_NAMES}:
        known = ", ".join((*media.RESULT_NAMES, *media.GRAPH_NAMES))
        raise bad_request(f"There is no format '{name}'; formats: {known}.")
    return {"results": media.RESULT_NAMES.get(name), "graphs": media.GRAPH_NAMES.get(name)}


def _offered(accept: str, offered: Mapping[str, str]) -> str | None:
    """Give what the best of the offered types is written as."""
    best = media.chosen(accept, tuple(offered))
    return offered[best] if best else None
