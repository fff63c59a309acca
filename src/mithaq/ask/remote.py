"""Asking a SPARQL endpoint."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from http.client import HTTPException

import pyoxigraph
from SPARQLWrapper import JSON, TURTLE, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

from mithaq import __version__
from mithaq.addresses import expect_address
from mithaq.ask.answer import Answer, Table, Triples, answer
from mithaq.ask.binding import Term
from mithaq.ask.query import Query
from mithaq.errors import QueryError

_TIMEOUT = 60
"""Seconds to wait for an endpoint."""

_AGENT = f"mithaq/{__version__}"
_WHERE = re.compile(r"^([^#\n]*\bWHERE\s*\{)", re.IGNORECASE | re.MULTILINE)
_GRAPH = ("CONSTRUCT", "DESCRIBE")


Send = Callable[[str, bool], bytes]
"""Sends a query, and gives the answer: Turtle when it is one for triples, else JSON."""


def ask_endpoint(url: str, query: Query, terms: Mapping[str, Term]) -> Answer:
    """Ask an endpoint; the terms go with the query as a block of VALUES.

    Raises:
        QueryError: the endpoint does not answer, or refuses the query; or it is no address.
    """
    expect_address(url, QueryError, "an endpoint")
    return ask_by(partial(_body, url), query, terms)


def ask_by(send: Send, query: Query, terms: Mapping[str, Term]) -> Answer:
    """Ask whoever ``send`` sends the query to, as ``ask_endpoint`` does.

    Raises:
        MithaqError: what ``send`` raises when there is no answer.
        QueryError: the answer cannot be understood.
    """
    text = with_values(query.text, terms)
    graph = _is_graph(text)
    body = send(text, graph)
    try:
        return _triples(body) if graph else _table(query, body)
    except (SyntaxError, ValueError) as error:
        what = f"The answer is no result of SPARQL: {' '.join(str(error).split())}."
        raise QueryError(what, "Check the address.") from error


def _triples(body: bytes) -> Triples:
    return [quad.triple for quad in pyoxigraph.parse(body, pyoxigraph.RdfFormat.TURTLE)]


def _table(query: Query, body: bytes) -> Answer:
    found = pyoxigraph.parse_query_results(body, pyoxigraph.QueryResultsFormat.JSON)
    table = answer(query, found)
    return replace(table, rows=list(table.rows)) if isinstance(table, Table) else table


def with_values(text: str, terms: Mapping[str, Term]) -> str:
    """Give the query with its parameters bound at the head of its outermost pattern."""
    if not terms:
        return text
    names = " ".join(f"?{name}" for name in terms)
    values = " ".join(str(term) for term in terms.values())
    return _WHERE.sub(lambda match: f"{match[1]} VALUES ({names}) {{ ({values}) }}", text, count=1)


def _is_graph(text: str) -> bool:
    parsed = SPARQLWrapper("")
    parsed.setQuery(text)
    return parsed.queryType in _GRAPH


def _body(url: str, text: str, graph: bool) -> bytes:  # noqa: FBT001 - as Send has it
    endpoint = SPARQLWrapper(url, agent=_AGENT)
    endpoint.setTimeout(_TIMEOUT)
    endpoint.setQuery(text)
    endpoint.setReturnFormat(TURTLE if graph else JSON)
    try:
        return bytes(endpoint.query().response.read())
    except (SPARQLWrapperException, HTTPException, OSError) as error:
        reason = " ".join(str(error).split())
        what = f"The endpoint {url} gave no answer: {reason}."
        raise QueryError(what, "Check the address and the query.") from error
