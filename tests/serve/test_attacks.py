"""What is known to stop, slow down or lead astray other endpoints does not do so here."""

import socket
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import pytest

from mithaq.serve.sparql.guard import Dataset, guarded
from tests.serve.client import JSON, Reply, Server
from tests.serve.conftest import LIMITS

NUMBERS = " ".join(map(str, range(60)))
PRODUCT = " ".join(f"VALUES ?v{k} {{ {NUMBERS} }}" for k in range(8))

FOURFOLD = " ".join(f"BIND(CONCAT(?s{k}, ?s{k}, ?s{k}, ?s{k}) AS ?s{k + 1})" for k in range(14))
THREE = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i"
FOUR = f"{THREE} . ?j ?k ?l"

RUNAWAYS = {
    "product of patterns": f"SELECT (COUNT(*) AS ?n) {{ {FOUR} }}",
    "product of values": f"SELECT (COUNT(*) AS ?n) {{ {PRODUCT} }}",
    "sorted product": f"SELECT * {{ {THREE} }} ORDER BY ?i ?a",
    "grouped product": f"SELECT ?a ?e (COUNT(*) AS ?n) {{ {FOUR} }} GROUP BY ?a ?e",
    "filtered product": f"SELECT * {{ {FOUR} FILTER(CONCAT(STR(?a), STR(?d), STR(?g)) = '') }}",
    "closure of a path": f"SELECT (COUNT(*) AS ?n) {{ {PRODUCT} ?x (<a:a>|!<a:a>)+ ?y }}",
    "growing string": f"SELECT (STRLEN(?s14) AS ?n) {{ VALUES ?s0 {{ '0123456789' }} {FOURFOLD} }}",
}
DEEP = {
    "round brackets": "SELECT (" + "(" * 5000 + "1" + ")" * 5000 + " AS ?x) { }",
    "braces": "SELECT * " + "{" * 5000 + "}" * 5000,
    "brackets of blank nodes": "SELECT * { ?s ?p " + "[ ?p " * 2000 + "1" + "]" * 2000 + " }",
    "negations": "SELECT (" + "!" * 30000 + "true AS ?x) { }",
    "signs": "SELECT (" + "- " * 15000 + "1 AS ?x) { }",
    "inverse paths": "SELECT * { ?s " + "^" * 30000 + "<a:b> ?o }",
    "a long sum": "SELECT (1" + "+1" * 15000 + " AS ?x) { }",
    "a long union": "SELECT * { {} " + "UNION {} " * 3500 + "}",
}


def still_answers(server: Server) -> bool:
    """Tell whether a small query is answered."""
    return server.query("ASK { }").json["boolean"] is True


@pytest.mark.parametrize("name", RUNAWAYS)
def test_runaways_are_ended(server: Server, name: str) -> None:
    """A query without end is ended with a status that says so, and the next one is answered."""
    reply = server.query(RUNAWAYS[name])
    assert reply.status in (504, 507)
    assert reply.media == "application/problem+json"
    assert still_answers(server)


@pytest.mark.parametrize("name", DEEP)
def test_deep_nesting_harms_nobody(server: Server, name: str) -> None:
    """A query that would overflow a parser's stack is refused, or ends a worker and no more."""
    reply = server.ask(
        "POST", "/sparql", DEEP[name].encode(), Content_Type="application/sparql-query"
    )
    assert reply.status in (200, 400, 504, 507)
    assert reply.json
    assert still_answers(server)


def test_nothing_is_fetched(server: Server, listener: tuple[str, list[str]]) -> None:
    """SERVICE, LOAD and graphs of others are 403, also in disguise, and nobody is called."""
    address, asked = listener
    texts = (
        f"SELECT * {{ SERVICE <{address}/s> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ SERVICE SILENT <{address}/s> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ s\\u0065rvice<{address}/s>{{ ?s ?p ?o }} }}",
        f"SELECT * {{ FILTER(EXISTS{{SERVICE <{address}/s> {{ ?s ?p ?o }} }}) }}",
        f"SELECT * FROM <{address}/f> {{ ?s ?p ?o }}",
        f"SELECT * FROM NAMED <{address}/f> {{ ?s ?p ?o }}",
        f"PREFIX a: <{address}/> SELECT * FROM a:f {{ ?s ?p ?o }}",
        f"BASE <{address}> SELECT * FROM <f> {{ ?s ?p ?o }}",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        f"LOAD <{address}/l>",
    )
    assert {server.query(text).status for text in texts} == {403}
    for parameter in ("default-graph-uri", "named-graph-uri"):
        assert server.query("ASK { }", **{parameter: f"{address}/p"}).status == 403
    assert server.get("/graphs", graph=f"{address}/g").status == 403
    assert asked == []


@pytest.mark.parametrize(
    "text",
    [
        'SELECT ("SERVICE <http://a/> {" AS ?x) { }',
        "SELECT * { } # SERVICE <http://a/>",
        "SELECT ?service { ?service <http://a/SERVICE> 'from' }",
        "PREFIX service: <http://a/> SELECT * { ?s service:from ?o }",
        '''SELECT ("""a"SERVICE""" AS ?x) { }''',
    ],
)
def test_words_in_other_places_are_no_offence(text: str) -> None:
    """A forbidden word inside a string, comment, name or variable is none."""
    assert guarded(text, LIMITS) == Dataset()


def test_long_queries_and_bodies_are_refused(server: Server) -> None:
    """What is larger than the limits is 413, whether its length is announced or not."""
    long = "ASK { } #" + "x" * LIMITS.query_bytes
    assert server.query(long).status == 413
    kind = "application/sparql-query"
    assert server.ask("POST", "/sparql", b"x" * (1 << 20), Content_Type=kind).status == 413
    assert still_answers(server)


def test_large_results_are_refused(server: Server) -> None:
    """A result that is larger than may be sent is 507 before anything of it was sent."""
    big = "x" * 20_000
    text = f'SELECT ("{big}" AS ?x) {{ VALUES ?a {{ {NUMBERS} }} VALUES ?b {{ {NUMBERS} }} }}'
    assert server.query(text).status == 507


def test_slow_heads_are_hung_up_on(server: Server) -> None:
    """A client that does not finish its request's head loses its connection."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as slow:
        slow.sendall(b"GET /sparql HTTP/1.1\r\nHost: x\r\n")
        assert slow.recv(1024) == b""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as idle:
        assert idle.recv(1024) == b""


def test_endless_heads_are_hung_up_on(server: Server) -> None:
    """A client whose head does not end loses its connection before it fills the memory."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as endless:
        endless.sendall(b"GET /sparql HTTP/1.1\r\n")
        with pytest.raises(OSError, match=r"reset|pipe|abort"):
            endless.sendall((b"X-Header: " + b"x" * 8000 + b"\r\n") * 10_000)


def test_slow_bodies_are_refused(server: Server) -> None:
    """A client that announces a body and does not send it is told 408."""
    head = (
        b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
        b"Content-Type: application/sparql-query\r\n\r\nASK"
    )
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as slow:
        slow.sendall(head)
        assert slow.recv(1024).startswith(b"HTTP/1.1 408")


def test_many_clients_at_once(server: Server) -> None:
    """Two hundred clients at once are all answered, most of them with what they asked for."""
    with ThreadPoolExecutor(200) as crowd:
        replies = list(crowd.map(lambda k: server.query(f"ASK {{ }} # {k}"), range(400)))
    assert {reply.status for reply in replies} <= {200, 503}
    assert sum(reply.status == 200 for reply in replies) > 300


def test_short_queries_pass_by_long_ones(server: Server) -> None:
    """While more runaways run than there are workers, short queries are answered."""
    text = RUNAWAYS["product of patterns"]
    with ThreadPoolExecutor(12) as crowd:
        running = [crowd.submit(server.query, f"{text} # {k}") for k in range(12)]
        statuses = set[int]()
        while not all(future.done() for future in running):
            statuses.add(server.query("ASK { }").status)
        assert statuses == {200}
        assert {future.result().status for future in running} <= {503, 504, 507}


def test_errors_reflect_no_script(server: Server) -> None:
    """A problem is JSON that no browser takes for a page."""
    reply = server.get("/sparql", "text/csv", query="<script>alert(1)</script>")
    assert reply.media == "application/problem+json"
    assert reply.headers["x-content-type-options"] == "nosniff"


def test_odd_addresses_are_refused(server: Server) -> None:
    """Paths, encodings and parameters that mean nothing are 4xx, never 5xx."""
    for path in (
        "/sparql?query=%00",
        "/graph/%2e%2e/%00",
        "/%ff",
        "//",
        "/sparql?format=xml&query",
    ):
        reply: Reply = server.ask("GET", path, Accept=JSON)
        assert 400 <= reply.status < 500, path
    for path in ("/sparql", "/.well-known/void", "/openapi.json", "/api/questions"):
        reply = server.ask("GET", path, Host='evil"<x>')
        assert reply.status == 200
        assert "evil" not in reply.text
    assert server.ask("GET", f"/sparql?{quote('é' * 100)}=1").status < 500
