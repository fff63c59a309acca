import pyoxigraph as ox
import pytest

from mithaq.serve.sparql.pattern import Pattern, pattern

S, P = ox.NamedNode("http://a/s"), ox.NamedNode("http://a/p")
TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
Z = ox.Literal("z")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SELECT * WHERE { <http://a/s> ?p ?o }", Pattern((S, None, None), {"p": 1, "o": 2}, None)),
        ("select?o{<http://a/s><http://a/p>?o.}limit 5", Pattern((S, P, None), {"o": 2}, 5)),
        ("PREFIX a: <http://a/>SELECT ?x {?x a a:s} # x", Pattern((None, TYPE, S), {"x": 0}, None)),
        ('SELECT ?y ?x { ?x ?y "z" }', Pattern((None, None, Z), {"y": 1, "x": 0}, None)),
    ],
)
def test_one_pattern_is_recognised(text: str, found: Pattern) -> None:
    """A query of one triple pattern is read, however it is spaced."""
    assert pattern(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "ASK { }",
        "SELECT * { }",
        "SELECT * { ?s ?p ?o . ?o ?q ?r }",
        "SELECT * { ?s ?p ?o ; ?q ?r }",
        "SELECT * { ?s ?p ?o , ?r }",
        "SELECT * { ?s ?p ?o FILTER(?o = 1) }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { { ?s ?p ?o } }",
        "SELECT * { SERVICE <http://a/s> { ?s ?p ?o } }",
        "SELECT * FROM <http://a/s> { ?s ?p ?o }",
        "SELECT * { ?s <http://a/p>+ ?o }",
        "SELECT * { ?s <http://a/p>/<http://a/p> ?o }",
        "SELECT * { ?s ^<http://a/p> ?o }",
        "SELECT * { ?s ?p ?s }",
        "SELECT * { ?s A ?o }",
        "SELECT * { <s> ?p ?o }",
        "SELECT * { <http://a/b/../s> ?p ?o }",
        "SELECT * { <http://a/\\u0073> ?p ?o }",
        "SELECT * { a:s ?p ?o }",
        "PREFIX a: <http://a/> SELECT * { a:s.t ?p ?o }",
        "SELECT * { _:s ?p ?o }",
        "SELECT * { [] ?p ?o }",
        'SELECT * { ?s ?p "z"@en }',
        'SELECT * { ?s ?p "z"^^<http://a/s> }',
        'SELECT * { ?s ?p """z""" }',
        "SELECT * { ?s ?p 1 }",
        "SELECT DISTINCT * { ?s ?p ?o }",
        "SELECT ?z { ?s ?p ?o }",
        "SELECT ?s ?s { ?s ?p ?o }",
        "SELECT (?s AS ?z) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY ?s",
        "SELECT * { ?s ?p ?o } LIMIT 5 OFFSET 5",
        "SELECT * { ?s ?p ?o } VALUES ?s { 1 }",
        "SELECT * { <http://a/s> <http://a/p> <http://a/s> }",
        "SELECT * { ?s ?p ?o } #" + "x" * 2000,
        "#" * 1000 + "\n" + "# " * 400,
    ],
)
def test_other_queries_are_not(text: str) -> None:
    """What is more than one pattern, or is not written in the plainest way, is left alone."""
    assert pattern(text) is None
