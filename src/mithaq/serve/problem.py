"""Refusals and failures as RFC 9457 problem details."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus

PROBLEM_JSON = "application/problem+json"


class Problem(Exception):  # noqa: N818 - the name that RFC 9457 gives it
    """What is answered when a request cannot be met: a status, and what to do about it."""

    def __init__(
        self, status: HTTPStatus, detail: str, headers: Mapping[str, str] | None = None
    ) -> None:
        """Keep the status, one sentence of detail, and further headers of the answer."""
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})

    def body(self) -> bytes:
        """Give the JSON object of the problem."""
        shown = {"title": self.status.phrase, "status": int(self.status), "detail": self.detail}
        return json.dumps(shown, ensure_ascii=False).encode()


def bad_request(detail: str) -> Problem:
    """Say that the request is malformed."""
    return Problem(HTTPStatus.BAD_REQUEST, detail)


def forbidden(detail: str) -> Problem:
    """Say that the request asks for what this server never does."""
    return Problem(HTTPStatus.FORBIDDEN, detail)


def too_large(detail: str) -> Problem:
    """Say that the request is larger than is read."""
    return Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail)


def unavailable(detail: str, seconds: int = 1) -> Problem:
    """Say that the server is busy, and when to come again."""
    return Problem(HTTPStatus.SERVICE_UNAVAILABLE, detail, {"Retry-After": str(seconds)})


def too_much_memory() -> Problem:
    """Say that the query was more than a worker could bear."""
    return Problem(
        HTTPStatus.INSUFFICIENT_STORAGE,
        "The query needed more memory than it may have, or is nested too deep, and was ended.",
    )


def failed() -> Problem:
    """Say that the server is at fault."""
    return Problem(HTTPStatus.INTERNAL_SERVER_ERROR, "The server failed; its log says why.")
