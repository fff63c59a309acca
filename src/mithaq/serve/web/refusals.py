"""Refusals and failures as answers."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from mithaq.serve.explorer.rendering import browses, problem_page
from mithaq.serve.problem import Problem, failed
from mithaq.serve.web.answers import refusal


async def refused(request: Request, error: Exception) -> Response:
    """Tell of a problem."""
    return told(request, error if isinstance(error, Problem) else failed())


async def unrouted(request: Request, error: Exception) -> Response:
    """Give what the router refuses (no such page, no such method) as a problem."""
    if not isinstance(error, HTTPException):
        return refusal(failed())
    status = HTTPStatus(error.status_code)
    return told(request, Problem(status, f"{status.phrase}: {request.url.path}", error.headers))


def told(request: Request, problem: Problem) -> Response:
    """Tell of a problem, to a browser by a page, to others as data."""
    return problem_page(request, problem) if browses(request) else refusal(problem)
