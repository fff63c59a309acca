from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pyoxigraph
import pytest

from mithaq.ask import Table, ask, bind, library, read_query
from mithaq.ask.remote import ask_by, ask_endpoint
from mithaq.errors import QueryError


@pytest.fixture
def endpoint(store: pyoxigraph.Store) -> Iterator[str]:
    """The address of an endpoint that answers from the newsroom's graph."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            (query,) = parse_qs(urlsplit(self.path).query)["query"]
            try:
                result = store.query(query, use_default_graph_as_union=True)
            except SyntaxError as error:
                self.send_error(400, str(error))
                return
            self.send_response(200)
            self.end_headers()
            self.wfile.write(_body(result))

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/query"
        server.shutdown()


def _body(
    result: pyoxigraph.QuerySolutions | pyoxigraph.QueryTriples | pyoxigraph.QueryBoolean,
) -> bytes:
    if isinstance(result, pyoxigraph.QueryTriples):
        return result.serialize(format=pyoxigraph.RdfFormat.TURTLE) or b""
    return result.serialize(format=pyoxigraph.QueryResultsFormat.JSON) or b""


def test_an_endpoint_answers_as_the_store_does(endpoint: str, store: pyoxigraph.Store) -> None:
    """A named query with parameters gives the same rows from both."""
    query = library()["force-strength"]
    terms = bind(query, {"force": "القوات الأميركية"})
    far, near = ask_endpoint(endpoint, query, terms), ask(store, query, terms)
    assert isinstance(far, Table)
    assert isinstance(near, Table)
    assert far.columns == near.columns
    assert list(far.rows) == list(near.rows)


def test_an_endpoint_gives_triples_and_yes_or_no(endpoint: str) -> None:
    """What is constructed comes as triples, what is asked as one value."""
    query = library()["entity-graph"]
    triples = ask_endpoint(endpoint, query, bind(query, {"name": "فؤاد حسين"}))
    assert not isinstance(triples, Table)
    assert len(list(triples)) > 20
    asked = ask_endpoint(endpoint, read_query("any", "ASK WHERE { ?s ?p ?o }"), {})
    assert isinstance(asked, Table)
    assert list(asked.rows) == [(pyoxigraph.Literal(True),)]  # noqa: FBT003 - a term's value


def test_what_an_endpoint_refuses_is_told(endpoint: str) -> None:
    """A query that the endpoint does not take, and an address where nobody answers, are told."""
    with pytest.raises(QueryError, match="gave no answer"):
        ask_endpoint(endpoint, read_query("bad", "SELECT WHERE"), {})
    with pytest.raises(QueryError, match="Check the address"):
        ask_endpoint("http://127.0.0.1:9/", read_query("x", "ASK {}"), {})


@pytest.mark.parametrize("body", [b"<html>", b'{"results":', b'{"head":{"vars":["s"]}}', b""])
def test_an_answer_that_is_none_is_told(body: bytes) -> None:
    """A page, half an answer and something else in JSON are no rows."""
    for text in ("SELECT ?s WHERE { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }"):
        with pytest.raises(QueryError, match="no result of SPARQL"):
            ask_by(lambda *_: body or b"<", read_query("any", text), {})


def test_a_wrong_query_is_told_by_the_store_too(store: pyoxigraph.Store) -> None:
    """What is no SPARQL, and a parameter that is not selected, are errors of the query."""
    with pytest.raises(QueryError, match="cannot be asked"):
        ask(store, read_query("bad", "SELECT WHERE"), {})
    hidden = read_query("hidden", "# param x: text — x\nSELECT ?s WHERE { ?s ?p ?x }")
    with pytest.raises(QueryError, match="SELECT projection"):
        ask(store, hidden, bind(hidden, {"x": "1"}))
