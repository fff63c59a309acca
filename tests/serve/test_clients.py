"""Programs that people use, asking this server."""

import shutil
import subprocess
from typing import Any

import pytest
from rdflib import Graph, URIRef, Variable
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, TURTLE, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

from mithaq.ask import Table, bind, find_query
from mithaq.ask.remote import ask_endpoint
from mithaq.vocab import Class
from tests.serve.client import Server

PEOPLE = "SELECT ?s { ?s a <https://w3id.org/mithaq/ns#Person> } ORDER BY ?s"
TYPE = URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")


def converted(wrapper: SPARQLWrapper) -> Any:  # noqa: ANN401 - its type depends on the format
    """Ask, and give what SPARQLWrapper makes of the answer."""
    return wrapper.queryAndConvert()


@pytest.mark.parametrize("post", [False, True])
def test_sparqlwrapper(server: Server, post: bool) -> None:  # noqa: FBT001
    """SPARQLWrapper gets tables and graphs by GET and POST, and its own error for bad syntax."""
    wrapper = SPARQLWrapper(f"{server.url}/sparql")
    if post:
        wrapper.setMethod(POST)
    wrapper.setQuery(PEOPLE)
    wrapper.setReturnFormat(JSON)
    rows = converted(wrapper)["results"]["bindings"]
    assert rows
    wrapper.setReturnFormat(XML)
    assert len(converted(wrapper).getElementsByTagName("result")) == len(rows)
    wrapper.setReturnFormat(CSV)
    assert converted(wrapper).count(b"\r\n") == len(rows) + 1
    wrapper.setQuery("CONSTRUCT WHERE { ?s a <https://w3id.org/mithaq/ns#Person> }")
    wrapper.setReturnFormat(TURTLE)
    assert len(Graph().parse(data=converted(wrapper))) == len(rows)
    wrapper.setReturnFormat(JSON)
    wrapper.setQuery("SELECT nonsense")
    with pytest.raises(QueryBadFormed):
        wrapper.query()


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib(server: Server, method: str) -> None:
    """The SPARQLStore of rdflib works as a graph."""
    store = SPARQLStore(f"{server.url}/sparql", method=method)
    graph = Graph(store)
    people = {binding[Variable("s")] for binding in graph.query(PEOPLE).bindings}
    assert people == set(graph.subjects(TYPE, URIRef("https://w3id.org/mithaq/ns#Person")))
    assert people


def test_mithaq(server: Server) -> None:
    """The command 'query' gets from the endpoint what the library answers."""
    asked = find_query("office-holder")
    terms = bind(asked, {"office": "وزير الدفاع", "date": "2020-11-18"})
    answer = ask_endpoint(f"{server.url}/sparql", asked, terms)
    assert isinstance(answer, Table)
    assert "ميلر" in str(list(answer.rows))


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
def test_curl(server: Server) -> None:
    """Curl gets CSV by a form."""
    text = f"SELECT (COUNT(*) AS ?n) {{ ?s a <{Class.ARTICLE}> }}"
    command = ["curl", "-sf", "-H", "Accept: text/csv", "--data-urlencode", f"query={text}"]
    done = subprocess.run([*command, f"{server.url}/sparql"], check=True, capture_output=True)
    assert done.stdout == b"n\r\n8\r\n"
