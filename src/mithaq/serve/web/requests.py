"""Reading requests: parameters and bodies, within limits."""

from __future__ import annotations

import asyncio
from http import HTTPStatus

from starlette.requests import Request

from mithaq.serve.limits import Limits
from mithaq.serve.problem import Problem, too_large
from mithaq.serve.sparql import parameters
from mithaq.serve.sparql.media import Wanted
from mithaq.serve.sparql.parameters import Values, values


def client(request: Request) -> str:
    """Give the address of whoever asks."""
    return request.client.host if request.client else ""


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


def wanted(request: Request) -> Wanted:
    """Give the media types in which an answer is wanted.

    Raises:
        Problem: the parameter ``format`` names no format.
    """
    return parameters.wanted(queried(request), request.headers.get("accept", ""))
