import json

import pytest

from mithaq.ask import library
from mithaq.ask.query import Query
from tests.serve.client import JSON, Server


def example(question: Query) -> dict[str, str]:
    """Give values for the parameters that a question must be given."""
    usual = {"label": "العراق", "date": "2020-11-18", "text": "x", "integer": "3", "iri": "a:b"}
    return {p.name: usual[p.type] for p in question.parameters if p.default is None}


@pytest.mark.parametrize("name", library())
def test_every_question_is_answered(server: Server, name: str) -> None:
    """Each question of the library has an address that answers."""
    question = library()[name]
    reply = server.get(f"/api/questions/{name}", **example(question))
    assert reply.status == 200
    assert reply.media == ("text/turtle" if question.is_graph else JSON)


def test_values_are_put_in_by_the_engine(server: Server) -> None:
    """A value that is written like SPARQL stays a value."""
    given = {"office": '" } SELECT * { ?s ?p ?o } #', "date": "2020-11-18"}
    assert server.get("/api/questions/office-holder", **given).rows == []


def test_an_answer_of_the_library(server: Server) -> None:
    """The question for an office holder gives him, in any spelling of the office, as CSV too."""
    given = {"office": "وزير ألدفاع", "date": "2020-11-18"}
    reply = server.get("/api/questions/office-holder", "text/csv", **given)
    assert reply.media == "text/csv"
    assert "كريستوفر ميلر" in reply.text


def test_wrong_values(server: Server) -> None:
    """Values that are missing, unknown or not of their type are 400; unknown questions are 404."""
    path = "/api/questions/office-holder"
    assert server.get(path).status == 400
    assert server.get(path, office="x", date="yesterday").status == 400
    assert server.get(path, office="x", date="2020-11-18", colour="red").status == 400
    assert server.get(path, office=["x", "y"], date="2020-11-18").status == 400
    assert server.get("/api/questions/none").status == 404


def test_openapi_names_all_questions(server: Server) -> None:
    """The OpenAPI description has every question with its parameters and their types."""
    told = server.get("/openapi.json").json
    assert told["openapi"].startswith("3.1")
    for question in library().values():
        operation = told["paths"][f"/api/questions/{question.name}"]["get"]
        required = {p["name"] for p in operation["parameters"] if p.get("required")}
        assert required == set(example(question))
    assert {one["name"] for one in server.get("/api/questions").json} == set(library())


def test_library_as_sparql_examples(server: Server) -> None:
    """The library is RDF with comments in both languages."""
    reply = server.get("/.well-known/sparql-examples", "application/ld+json")
    told = json.dumps(reply.json, ensure_ascii=False)
    for question in library().values():
        assert question.question_ar in told
        assert question.question_en in told


def test_forms_are_explained_in_the_readers_language(server: Server) -> None:
    """A form says in Arabic or in English what is to be put in."""
    path = "/questions/office-holder"
    assert "اسم المنصب" in server.get(path, "text/html", lang="ar").text
    assert "the name of the office" in server.get(path, "text/html", lang="en").text
