"""The SPARQL 1.1 Protocol, for queries (https://www.w3.org/TR/sparql11-protocol/)."""

from __future__ import annotations

from http import HTTPStatus

from mithaq.serve.problem import Problem, bad_request, forbidden
from mithaq.serve.sparql.asked import Asked
from mithaq.serve.sparql.guard import Dataset
from mithaq.serve.sparql.media import browses
from mithaq.serve.sparql.parameters import Values, one, values, wanted
from mithaq.serve.work.describing import described
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.querying import query
from mithaq.serve.work.world import World

_READ_ONLY = "Updates are refused: this server is read-only."
_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"
_PAGE = "/query"


def protocol(world: World, asked: Asked) -> Frame:
    """Answer a request to the endpoint; one without a query is told what the service is.

    Raises:
        Problem: it is malformed or refused, or its answer is not acceptable or too large.
    """
    given, accept = _given(asked), asked.accept.decode("latin-1")
    text = one(given, "query")
    if not asked.post and "format" not in given and browses(accept):
        return _led(f"{_PAGE}?{asked.query.decode('latin-1')}" if text else _PAGE)
    if text is not None:
        dataset = Dataset(_iris(given, "default-graph-uri"), _iris(given, "named-graph-uri"))
        return query(world, text, dataset, wanted(given, accept))
    if asked.post:
        raise bad_request("The parameter 'query' is missing.")
    graphs = wanted(given, accept).graphs
    return described(world, {"base": asked.base.decode("latin-1"), "graphs": graphs})


def _given(asked: Asked) -> Values:
    """Give the parameters, wherever the protocol lets them stand."""
    given = values(asked.query)
    if asked.post:
        given = _posted(asked.kind.decode("latin-1"), asked.sent, given)
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
