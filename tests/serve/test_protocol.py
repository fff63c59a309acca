"""The facts of the W3C SPARQL 1.1 Protocol tests, asked of this server's own graphs."""

from urllib.parse import quote, urlencode
from xml.etree import ElementTree as ET

import pyoxigraph as ox
import pytest

from mithaq.serve.nodes import plain
from mithaq.vocab import GRAPH
from tests.serve.client import JSON, Reply, Server

ASK = "ASK { }"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
FORM = "application/x-www-form-urlencoded"
ASSEMBLED, DIRECT = f"{GRAPH}assembled", f"{GRAPH}direct"


def post(server: Server, body: bytes | str, kind: str, path: str = "/sparql") -> Reply:
    """Post a body."""
    sent = body if isinstance(body, bytes) else body.encode()
    return server.ask("POST", path, sent, Content_Type=kind, Accept=JSON)


def number(reply: Reply) -> int:
    """Give the one number of an answer."""
    return int(reply.rows[0]["n"]["value"])


def test_get_answers(server: Server) -> None:
    """A query in the address is answered."""
    assert server.query(ASK).json["boolean"] is True


def test_post_of_a_form_answers(server: Server) -> None:
    """A query in a form is answered."""
    assert post(server, urlencode({"query": ASK}), FORM).json["boolean"] is True


def test_post_of_a_query_answers(server: Server) -> None:
    """A query that is the body is answered, with a charset named or not."""
    for kind in ("application/sparql-query", "application/sparql-query; charset=utf-8"):
        assert post(server, ASK, kind).json["boolean"] is True


def test_head_has_no_body(server: Server) -> None:
    """HEAD gives the headers of GET."""
    reply = server.ask("HEAD", f"/sparql?query={quote(ASK)}", Accept=JSON)
    assert (reply.status, reply.body) == (200, b"")
    assert reply.headers["content-length"] == str(len(server.query(ASK).body))


@pytest.mark.parametrize("form", [True, False])
def test_default_graphs_are_merged(server: Server, form: bool) -> None:  # noqa: FBT001
    """The default graph is what default-graph-uri names, merged; without it all graphs are."""
    counts = [number(dataset(server, form=form, default=graphs)) for graphs in _CHOICES]
    assert counts[0] + counts[1] == counts[2]
    assert counts[3] > counts[2]


_CHOICES: tuple[list[str], ...] = ([ASSEMBLED], [DIRECT], [ASSEMBLED, DIRECT], [])


def dataset(server: Server, *, form: bool, default: list[str]) -> Reply:
    """Count the triples of a dataset."""
    given = [("query", COUNT), *(("default-graph-uri", iri) for iri in default)]
    if form:
        return post(server, urlencode(given), FORM)
    return server.ask("GET", f"/sparql?{urlencode(given)}", Accept=JSON)


def test_named_graphs_are_those_given(server: Server) -> None:
    """Only the graphs of named-graph-uri are named graphs, and the default graph is empty."""
    names = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"
    reply = server.query(names, **{"named-graph-uri": DIRECT})
    assert [row["g"]["value"] for row in reply.rows] == [DIRECT]
    assert number(server.query(COUNT, **{"named-graph-uri": DIRECT})) == 0


def test_parameters_go_before_clauses(server: Server) -> None:
    """The dataset of the protocol replaces that of the query's FROM."""
    text = f"SELECT (COUNT(*) AS ?n) FROM <{ASSEMBLED}> {{ ?s ?p ?o }}"
    other = number(server.query(text, **{"default-graph-uri": DIRECT}))
    assert other == number(server.query(COUNT, **{"default-graph-uri": DIRECT}))
    assert number(server.query(text)) == number(
        server.query(COUNT, **{"default-graph-uri": ASSEMBLED})
    )


def test_from_with_a_prefixed_name(server: Server) -> None:
    """FROM and FROM NAMED may use prefixed and relative names."""
    text = f"""BASE <{GRAPH}> PREFIX g: <> SELECT DISTINCT ?g
        FROM g:assembled FROM NAMED <direct> {{ GRAPH ?g {{ ?s ?p ?o }} }}"""
    assert [row["g"]["value"] for row in server.query(text).rows] == [DIRECT]


@pytest.mark.parametrize("accept", ["", "*/*", JSON, "application/json", "text/*;q=0.1, */*"])
def test_json_is_usual(server: Server, accept: str) -> None:
    """Whoever takes anything gets JSON."""
    assert server.query(ASK, accept).media == JSON


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv"),
        ("text/tab-separated-values", "text/tab-separated-values"),
        ("text/csv;q=0.5, application/sparql-results+xml;q=0.9", "application/sparql-results+xml"),
        ("text/turtle, text/csv;q=0.1", "text/csv"),
    ],
)
def test_tables_are_negotiated(server: Server, accept: str, media: str) -> None:
    """A table comes in the form that the client likes best of those that there are."""
    for text in (ASK, COUNT):
        assert server.query(text, accept).media == media


@pytest.mark.parametrize(
    "media",
    [
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json",
        "application/n-quads",
        "application/trig",
        "text/n3",
    ],
)
def test_triples_are_negotiated(server: Server, media: str) -> None:
    """CONSTRUCT and DESCRIBE come in every RDF format, with the same triples."""
    text = "CONSTRUCT WHERE { ?s a ?c }"
    reply = server.query(text, media)
    assert reply.media == media
    assert len(set(ox.parse(reply.body, ox.RdfFormat.from_media_type(media)))) == number(
        server.query("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * { ?s a ?c } }")
    )


def test_describe_gives_turtle(server: Server) -> None:
    """DESCRIBE is answered with Turtle unless asked otherwise."""
    assert server.query(f"DESCRIBE <{ASSEMBLED}>", "*/*").media == "text/turtle"


def test_format_goes_before_accept(server: Server) -> None:
    """The parameter 'format' chooses a format by a short name."""
    assert server.query(COUNT, "text/csv", format="xml").media == "application/sparql-results+xml"
    assert server.query(COUNT, format="pdf").status == 400


@pytest.mark.parametrize(
    ("accept", "text"), [("image/png", ASK), ("text/csv", "CONSTRUCT WHERE { ?s ?p ?o }")]
)
def test_what_is_not_acceptable(server: Server, accept: str, text: str) -> None:
    """An answer that has no acceptable form is 406, with a problem that says so."""
    reply = server.query(text, accept)
    assert (reply.status, reply.media) == (406, "application/problem+json")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods(server: Server, method: str) -> None:
    """Other methods are 405 and told which ones are allowed."""
    reply = server.ask(method, "/sparql", b"", Content_Type=FORM)
    assert reply.status == 405
    assert "GET" in reply.headers["allow"]


def test_several_queries(server: Server) -> None:
    """Two queries in one request are a bad request."""
    assert server.get("/sparql", JSON, query=[ASK, ASK]).status == 400
    assert (
        post(server, ASK, "application/sparql-query", f"/sparql?query={quote(ASK)}").status == 400
    )


def test_wrong_media_types(server: Server) -> None:
    """A body of another type, or of none, is not guessed at."""
    for kind in ("text/plain", "application/json", ""):
        assert post(server, ASK, kind).status == 415


def test_other_encodings(server: Server) -> None:
    """A query that is not UTF-8 is a bad request."""
    assert post(server, ASK.encode("utf-16"), "application/sparql-query").status == 400
    assert server.ask("GET", "/sparql?query=%ff%fe").status == 400


def test_syntax_errors(server: Server) -> None:
    """A query that is no SPARQL is 400, and the problem is JSON that says where."""
    reply = server.query("SELECT nonsense")
    assert (reply.status, reply.media) == (400, "application/problem+json")
    assert "SPARQL" in reply.json["detail"]


@pytest.mark.parametrize("text", ["INSERT DATA {<a:a> <a:b> 1}", "CLEAR ALL", "LOAD <http://a.b/>"])
def test_updates_are_forbidden(server: Server, text: str) -> None:
    """An update is 403 however it is sent."""
    replies = (
        server.query(text),
        server.get("/sparql", update=text),
        post(server, urlencode({"update": text}), FORM),
        post(server, text, "application/sparql-update"),
    )
    assert {reply.status for reply in replies} == {403}


def test_service_description(server: Server) -> None:
    """Without a query the endpoint describes itself."""
    reply = server.get("/sparql", "application/n-triples")
    sd = "http://www.w3.org/ns/sparql-service-description#"
    told = {(quad.predicate.value, plain(quad.object)) for quad in triples(reply)}
    assert (f"{sd}endpoint", f"{server.url}/sparql") in told
    assert (f"{sd}supportedLanguage", f"{sd}SPARQL11Query") in told


def triples(reply: Reply) -> list[ox.Quad]:
    """Read N-Triples."""
    return list(ox.parse(reply.body, ox.RdfFormat.N_TRIPLES))


def test_void_counts_all_triples(server: Server) -> None:
    """VoID at its well-known address gives the number of quads."""
    reply = server.get("/.well-known/void", "application/n-triples")
    told = triples(reply)
    counts = [plain(q.object) for q in told if q.predicate.value.endswith("void#triples")]
    everything = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    assert counts == [str(number(server.query(everything)))]


def test_browsers_are_led_to_the_page(server: Server) -> None:
    """A browser that opens the endpoint's address comes to the query page."""
    browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    reply = server.query(ASK, browser)
    assert reply.status == 303
    assert reply.headers["location"].startswith("/query?query=")


def test_xml_is_well_formed_whatever_is_in_it(server: Server) -> None:
    """Characters that XML cannot write do not break the result."""
    text = r'SELECT ("\u0001\u000C<&\"]]>\r\n" AS ?x) ("a"@ar AS ?y) { }'
    reply = server.query(text, "application/sparql-results+xml")
    literals = ET.fromstring(reply.body).iter("{http://www.w3.org/2005/sparql-results#}literal")  # noqa: S314
    assert [literal.text for literal in literals] == ['\ufffd\ufffd<&"]]>\r\n', "a"]


def test_truncation_is_told(server: Server) -> None:
    """A table that is cut off says so in a header; one that is not does not."""
    text = "SELECT ?a ?b { ?a ?p ?o . ?b ?q ?r } LIMIT 2001"
    assert server.query(text).headers["mithaq-truncated"] == "rows=2000"
    assert len(server.query(text).rows) == 2000
    assert "mithaq-truncated" not in server.query(text.replace("2001", "2000")).headers


def test_words_are_no_rows(server: Server) -> None:
    """A text that looks like the ends of many rows is one row, and is not cut off."""
    text = "},{" * 3000
    reply = server.query(f'SELECT ("{text}" AS ?x) {{ }}')
    assert [row["x"]["value"] for row in reply.rows] == [text]
    assert "mithaq-truncated" not in reply.headers


def test_answers_are_tagged_by_version(server: Server) -> None:
    """A client that has the answer for this version of the graph is told that it still holds."""
    first = server.query(COUNT)
    path = f"/sparql?{urlencode({'query': COUNT})}"
    again = server.ask("GET", path, Accept=JSON, If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    other = server.ask("GET", path, Accept="text/csv", If_None_Match=first.headers["etag"])
    assert other.status == 200


def test_anyone_may_ask_from_any_page(server: Server) -> None:
    """CORS is open to all, without credentials, and the origin is never reflected."""
    reply = server.ask("GET", f"/sparql?query={quote(ASK)}", Origin="https://evil.example")
    assert reply.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in reply.headers
    asked = server.ask("OPTIONS", "/sparql", Access_Control_Request_Method="POST")
    assert asked.status == 204
    assert "POST" in asked.headers["access-control-allow-methods"]


def test_csv_is_as_the_standard_says(server: Server) -> None:
    """CSV has bare values and CRLF; quotes are doubled."""
    text = 'SELECT ("a,\\"b" AS ?x) (<a:b> AS ?y) ("=1+1" AS ?z) { }'
    assert server.query(text, "text/csv").text == 'x,y,z\r\n"a,""b",a:b,=1+1\r\n'


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1"])
def test_spreadsheet_csv_has_no_formulas(server: Server, formula: str) -> None:
    """The variant for spreadsheets begins with a byte order mark and disarms formulas."""
    escaped = formula.replace("\t", "\\t").replace("\r", "\\r")
    reply = server.query(f'SELECT ("{escaped}" AS ?x) {{ }}', format="spreadsheet")
    assert reply.body.startswith(b"\xef\xbb\xbfx\r\n")
    assert reply.body.decode("utf-8-sig").split("\r\n", 1)[1].strip('"').startswith("'")


def test_graph_store_gives_graphs(server: Server) -> None:
    """A graph is given by parameter, by its own address, and all together; unknown ones are 404."""
    by_name = server.get("/graphs", "application/n-triples", graph=DIRECT)
    by_address = server.get("/graph/direct", "application/n-triples")
    assert set(triples(by_name)) == set(triples(by_address))
    assert len(triples(by_name)) == number(server.query(COUNT, **{"default-graph-uri": DIRECT}))
    everything = server.ask("GET", "/graphs?default", Accept="application/n-triples")
    assert set(triples(by_name)) < set(triples(everything))
    assert server.get("/graphs", graph=f"{GRAPH}none").status == 404
    assert server.get("/graphs").status == 400


def test_graph_store_is_read_only(server: Server) -> None:
    """Graphs cannot be put, posted to or deleted."""
    for method in ("PUT", "POST", "DELETE", "PATCH"):
        assert server.ask(method, "/graphs?default", b"").status == 405
