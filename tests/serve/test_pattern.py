import pyoxigraph as ox
import pytest

from mithaq.serve.sparql.pattern import Pattern, Triple, pattern

S, P = ox.NamedNode("http://a/s"), ox.NamedNode("http://a/p")
TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
Z = ox.Literal("z")


@pytest.mark.parametrize(
    ("text", "triples", "columns", "limit"),
    [
        ("SELECT * WHERE { <http://a/s> ?p ?o }", [(S, "p", "o")], ("p", "o"), None),
        ("select?o{<http://a/s><http://a/p>?o.}limit 5", [(S, P, "o")], ("o",), 5),
        ("PREFIX a: <http://a/>SELECT ?x {?x a a:s} # x", [("x", TYPE, S)], ("x",), None),
        ('SELECT ?y ?x { ?x ?y "z" }', [("x", "y", Z)], ("y", "x"), None),
        (
            "SELECT ?o { <http://a/s> a ?t ; ?p ?o , ?q . ?q <http://a/p> ?o . }",
            [(S, TYPE, "t"), (S, "p", "o"), (S, "p", "q"), ("q", P, "o")],
            ("o",),
            None,
        ),
    ],
)
def test_patterns_are_recognised(
    text: str, triples: list[Triple], columns: tuple[str, ...], limit: int | None
) -> None:
    """A query of triple patterns is read, however it is spaced."""
    assert pattern(text) == Pattern(tuple(triples), columns, limit)


@pytest.mark.parametrize(
    "text",
    [
        "ASK { }",
        "SELECT * { }",
        "SELECT * { ?s ?p }",
        "SELECT * { ?s ?p ?o ?q }",
        "SELECT * { ?s ?p ?o ; }",
        "SELECT * { ?s ?p ?o , }",
        "SELECT * { . ?s ?p ?o }",
        "SELECT * { ?s ?p ?o .. }",
        "SELECT * { ?s ?p ?s }",
        "SELECT * { ?s ?s ?o }",
        'SELECT * { "z" ?p ?o }',
        'SELECT * { ?s "z" ?o }',
        "SELECT * { a ?p ?o }",
        "SELECT * { ?s ?p a }",
        "SELECT * { " + "?s ?p ?o . " * 9 + "}",
        "SELECT * { ?s ?p ?o FILTER(?o = 1) }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { { ?s ?p ?o } }",
        "SELECT * { SERVICE <http://a/s> { ?s ?p ?o } }",
        "SELECT * FROM <http://a/s> { ?s ?p ?o }",
        "SELECT * { ?s <http://a/p>+ ?o }",
        "SELECT * { ?s <http://a/p>/<http://a/p> ?o }",
        "SELECT * { ?s ^<http://a/p> ?o }",
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
    """What is more than patterns, or is not written in the plainest way, is left alone."""
    assert pattern(text) is None
