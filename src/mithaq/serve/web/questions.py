"""The query library over HTTP: a list, an address for each question, and their OpenAPI."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from mithaq import __version__
from mithaq.ask import Parameter, Query, library
from mithaq.ask.query import ParameterType
from mithaq.serve.problem import PROBLEM_JSON, Problem
from mithaq.serve.sparql import media
from mithaq.serve.sparql.parameters import one
from mithaq.serve.web.answers import answer
from mithaq.serve.web.requests import client, queried, wanted
from mithaq.serve.web.services import services

_BASE = "/api/questions"
_SCHEMAS: Mapping[ParameterType, Mapping[str, str]] = {
    ParameterType.LABEL: {"type": "string"},
    ParameterType.TEXT: {"type": "string"},
    ParameterType.DATE: {"type": "string", "format": "date"},
    ParameterType.INTEGER: {"type": "integer"},
    ParameterType.IRI: {"type": "string", "format": "iri"},
}
_RESERVED = ("format",)


def routes() -> list[BaseRoute]:
    """Give the routes of the library."""
    return [
        Route(_BASE, listed),
        Route(f"{_BASE}/{{name}}", asked),
        Route("/openapi.json", openapi),
    ]


async def listed(request: Request) -> Response:
    """List the questions with their parameters."""
    base = str(request.base_url).rstrip("/")
    return JSONResponse([_described(question, base) for question in library().values()])


async def asked(request: Request) -> Response:
    """Answer a question; its parameters stand in the address."""
    parts, given = services(request), queried(request)
    frame = await parts.do(
        client(request),
        "question",
        name=request.path_params["name"],
        given={name: one(given, name) for name in given if name not in _RESERVED},
        **wanted(request)._asdict(),
    )
    return answer(parts, frame, {"Vary": "Accept"})


async def openapi(request: Request) -> Response:
    """Describe the library as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0)."""
    base = str(request.base_url).rstrip("/")
    return JSONResponse(
        {
            "openapi": "3.1.0",
            "info": {"title": "Mithaq", "version": __version__},
            "servers": [{"url": base}],
            "paths": {
                f"{_BASE}/{question.name}": {"get": _operation(question)}
                for question in library().values()
            },
        }
    )


def _described(question: Query, base: str) -> Mapping[str, Any]:
    return {
        "name": question.name,
        "en": question.question_en,
        "ar": question.question_ar,
        "address": f"{base}{_BASE}/{question.name}",
        "parameters": [
            {
                "name": parameter.name,
                "type": parameter.type,
                "default": parameter.default,
                "help": parameter.help,
                "help_ar": parameter.help_ar,
            }
            for parameter in question.parameters
        ],
    }


def _operation(question: Query) -> Mapping[str, Any]:
    offered = media.GRAPHS if question.is_graph else media.RESULTS
    return {
        "operationId": question.name,
        "summary": question.question_en,
        "description": question.question_ar,
        "parameters": [*map(_parameter, question.parameters), _format(question)],
        "responses": {
            "200": {
                "description": "The answer",
                "content": {written: {} for written in dict.fromkeys(offered.values())},
            },
            "default": {"description": "A problem (RFC 9457)", "content": {PROBLEM_JSON: {}}},
        },
    }


def _parameter(parameter: Parameter) -> Mapping[str, Any]:
    schema = dict(_SCHEMAS[parameter.type])
    if parameter.default is not None:
        schema["default"] = parameter.default
    return {
        "name": parameter.name,
        "in": "query",
        "required": parameter.default is None,
        "description": parameter.help,
        "schema": schema,
    }


def _format(question: Query) -> Mapping[str, Any]:
    names = media.GRAPH_NAMES if question.is_graph else media.RESULT_NAMES
    return {
        "name": "format",
        "in": "query",
        "description": "Goes before the header Accept",
        "schema": {"type": "string", "enum": list(names)},
    }


def find(name: str) -> Query:
    """Give a question of the library.

    Raises:
        Problem: there is none of this name.
    """
    question = library().get(name)
    if question is None:
        raise Problem(HTTPStatus.NOT_FOUND, f"There is no question '{name}'.")
    return question
