import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.ask import ask, bind, read_query
from mithaq.ask.answer import Table
from mithaq.ask.remote import with_values
from mithaq.errors import QueryError

QUERY = read_query(
    "all",
    "# param name: label — a name\n"
    "# param words: text = none — words\n"
    "# param day: date = 2020-01-01 — a day\n"
    "# param number: integer = 1 — a number\n"
    "# param node: iri = https://example.org/ — an address\n"
    "SELECT ?name ?words ?day ?number ?node (1 AS ?one) WHERE { }",
)
FIND = read_query("find", "# param words: text — words\nSELECT ?s ?words WHERE { ?s ?p ?words }")


def test_values_become_terms_of_their_type() -> None:
    """A label is folded; the others are taken as they are; what is not given has its default."""
    terms = bind(QUERY, {"name": " الخارجيّة   الأميركية ", "number": "12"})
    assert {name: str(term) for name, term in terms.items()} == {
        "name": '"الخارجيه الاميركيه"',
        "words": '"none"',
        "day": '"2020-01-01"^^<http://www.w3.org/2001/XMLSchema#date>',
        "number": '"12"^^<http://www.w3.org/2001/XMLSchema#integer>',
        "node": "<https://example.org/>",
    }


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        ({}, "needs the parameter 'name' .a name.. Give --param name=LABEL "),
        ({"nome": "x"}, "no parameter 'nome'"),
        ({"name": "x", "day": "1 يناير"}, "no date .* 2020-11-22"),
        ({"name": "x", "number": "١٢ جندي"}, "no integer"),
        ({"name": "x", "node": "not an address"}, "no iri"),
    ],
)
def test_wrong_values_are_told(given_: dict[str, str], said: str) -> None:
    """What is missing, unknown or ill-typed is named, with what is expected."""
    with pytest.raises(QueryError, match=said):
        bind(QUERY, given_)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_value_can_change_the_query(words: str) -> None:
    """Whatever a value holds, just that value is found, in a store and by an endpoint."""
    one, other = (pyoxigraph.NamedNode(f"https://example.org/{n}") for n in (1, 2))
    store = pyoxigraph.Store()
    store.add(pyoxigraph.Quad(one, one, pyoxigraph.Literal(words)))
    store.add(pyoxigraph.Quad(other, one, pyoxigraph.Literal(f"{words}.")))
    terms = bind(FIND, {"words": words})
    answer = ask(store, FIND, terms)
    assert isinstance(answer, Table)
    assert list(answer.rows) == [(one,)]
    sent = store.query(with_values(FIND.text, terms))
    assert [row["s"] for row in sent] == [one]  # type: ignore[union-attr]
