import pytest

from mithaq.serve.sparql.star import star


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { <http://a/s> ?p ?o }",
        "select?o where{<http://a/s><http://a/p>?o.}limit 5",
        "PREFIX a: <http://a/> PREFIX b: <http://b/> SELECT ?o { <http://a/s> a:p ?o } # x",
        "SELECT ?p ?o { # x\n <http://a/s> a ?t ; ?p ?o }",
        'SELECT * { <http://a/s> ?p "x" , ?o . }',
    ],
)
def test_queries_about_one_thing_are_recognised(text: str) -> None:
    """A pattern or two with an IRI as their subject are about what it names."""
    assert star(text) == "http://a/s"


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?s ?p ?o }",
        "SELECT * { <http://a/s> ?p ?o . ?o ?q ?r }",
        "SELECT * { <http://a/s> ?p ?o . <http://a/t> ?q ?r }",
        "SELECT * { <http://a/s> ?p ?o ; ?q ?r ; ?t ?u }",
        "SELECT * { <http://a/s> ?p ?o , ?q , ?r }",
        "SELECT * { <http://a/s> ?p ?o ; }",
        "SELECT * { <http://a/s> ?p ?o ;; }",
        "SELECT * { <http://a/../s> ?p ?o }",
        "SELECT * { <http://a/\\u0073> ?p ?o }",
        "SELECT * { <s> ?p ?o }",
        "SELECT * { <http://a/s> <http://a/p>+ ?o }",
        "SELECT * { <http://a/s> <http://a/p>/<http://a/p> ?o }",
        "SELECT * { <http://a/s> ?p [ ?q ?r ] }",
        "SELECT * { <http://a/s> ?p (1 2) }",
        "SELECT * { <http://a/s> ?p 'x' }",
        "SELECT * { <http://a/s> ?p ?o FILTER(?o = 1) }",
        "SELECT * { SERVICE <http://a/s> { ?s ?p ?o } }",
        "SELECT * FROM <http://a/g> { <http://a/s> ?p ?o }",
        "SELECT DISTINCT * { <http://a/s> ?p ?o }",
        "SELECT (COUNT(*) AS ?n) { <http://a/s> ?p ?o }",
        "SELECT * { <http://a/s> ?p ?o } ORDER BY ?o",
        "SELECT * { <http://a/s> ?p ?o } LIMIT 5 OFFSET 5",
        "SELECT * { <http://a/s> ?p ?o } VALUES ?o { 1 }",
        "BASE <http://a/> SELECT * { <http://a/s> ?p ?o }",
        "SELECT * { <http://a/s> ?p ?o } #" + "x" * 2000,
    ],
)
def test_other_queries_are_not(text: str) -> None:
    """What may have more solutions than pairs of its subject's triples is left alone."""
    assert star(text) is None
