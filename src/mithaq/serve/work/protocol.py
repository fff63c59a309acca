"""The SPARQL 1.1 Protocol, for queries (https://www.w3.org/TR/sparql11-protocol/)."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from mithaq.serve.problem import Problem, bad_request, forbidden
from mithaq.serve.sparql.guard import Dataset
from mithaq.serve.sparql.media import browses
from mithaq.serve.sparql.parameters import Values, one, values, wanted
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.querying import query
from mithaq.serve.work.world import World

_READ_ONLY = "Updates are refused: this server is read-only."
_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"
_PAGE = "/query"


def protocol(world: World, task: Mapping[str, Any]) -> Frame:
    """Answer a request to the endpoint.

    Its parts are ``post``, whether it is one, the address's ``query``, the headers ``accept`` and
    ``type``, and the body, ``sent``; the last is bytes written as ISO 8859-1. Without a query the
    frame says ``describe``. A browser is led to the page for queries.

    Raises:
        Problem: it is malformed or refused, or its answer is not acceptable or too large.
    """
    given, accept = _given(task), task["accept"]
    text = one(given, "query")
    if not task["post"] and "format" not in given and browses(accept):
        return _led(f"{_PAGE}?{task['query']}" if text else _PAGE)
    if text is not None:
        dataset = Dataset(_iris(given, "default-graph-uri"), _iris(given, "named-graph-uri"))
        return query(world, text, dataset, wanted(given, accept))
    if task["post"]:
        raise bad_request("The parameter 'query' is missing.")
    return Frame({"describe": True})


def _given(task: Mapping[str, Any]) -> Values:
    """Give the parameters, wherever the protocol lets them stand."""
    given = values(task["query"].encode("latin-1"))
    if task["post"]:
        given = _posted(task["type"], task["sent"].encode("latin-1"), given)
    if "update" in given:
        raise forbidden(_READ_ONLY)
    return given


def _posted(header: str, sent: bytes, given: Values) -> Values:
    kind = header.partition(";")[0].strip().lower()
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


def _iris(given: Values, name: str) -> tuple[str, ...] | None:
    return tuple(given[name]) if name in given else None


def _led(address: str) -> Frame:
    return Frame({"status": HTTPStatus.SEE_OTHER, "headers": {"Location": address}})
