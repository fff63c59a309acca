import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Dataset

from mithaq.graph.nquads import address, arabic, date, decimal, integer, iri, quads, string

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def stored(term: str) -> str:
    """Put a term into a store and give it as the store writes it out."""
    store = pyoxigraph.Store()
    store.load(line(term).encode(), pyoxigraph.RdfFormat.N_QUADS)
    return str(next(iter(store)).object)


def line(term: str) -> str:
    """Give a quad with this object."""
    return "".join(
        quads("https://g.example/", "https://s.example/", [("https://p.example/", term)])
    )


@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")  # rdflib warns of itself
@given(ANY_TEXT)
def test_any_text_comes_back(text: str) -> None:
    """What is written as a string is read as the same string by two libraries."""
    (quad,) = pyoxigraph.parse(line(string(text)), pyoxigraph.RdfFormat.N_QUADS)
    assert isinstance(quad.object, pyoxigraph.Literal)
    assert quad.object.value == text
    ((_, _, read, _),) = Dataset().parse(data=line(string(text)), format="nquads").quads()
    assert str(read) == text


@given(ANY_TEXT)
def test_strings_are_written_as_the_store_writes_them(text: str) -> None:
    """Storing changes no byte of a string, with or without a language."""
    assert stored(string(text)) == string(text)
    assert stored(arabic(text)) == arabic(text)


@given(st.integers(), st.floats(0, 1), st.dates())
def test_values_are_in_the_form_that_the_store_keeps(
    number: int, share: float, day: object
) -> None:
    """Storing changes no byte of a number or a date."""
    small = number % 2**62
    assert stored(integer(small)) == integer(small)
    assert stored(date(str(day))) == date(str(day))
    assert float(stored(decimal(round(share, 9))).split('"')[1]) == round(share, 9)
    assert stored(decimal(round(share, 9))) == decimal(round(share, 9))


def test_an_address_is_a_value() -> None:
    """A web address is written as a literal, so that no writing of it can break the graph."""
    written = address("https://example.org/خبر|1")
    assert written == '"https://example.org/خبر|1"^^<http://www.w3.org/2001/XMLSchema#anyURI>'
    assert stored(written) == written


@pytest.mark.parametrize("name", ["", "name", "https://a b", "https://a>", "https://a\n", "عربي:1"])
def test_what_is_no_iri_is_refused(name: str) -> None:
    """An IRI that would break the line, or that Mithaq never makes, raises."""
    with pytest.raises(ValueError, match="no IRI"):
        iri(name)


def test_half_a_surrogate_pair_is_refused() -> None:
    """A lone surrogate is no text: it raises instead of being replaced."""
    with pytest.raises(UnicodeEncodeError):
        string("قبل \ud83d بعد")
