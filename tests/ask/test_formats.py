import csv
import io
import json

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from mithaq.ask import AnswerFormat, Table, draw, read_query, write
from mithaq.errors import QueryError
from mithaq.vocab import ID, VOCAB, term

XSD = "http://www.w3.org/2001/XMLSchema#"
NODES = (
    pyoxigraph.NamedNode(f"{VOCAB}modality/planned"),
    pyoxigraph.Literal("قال «نعم»، ثم سكت", language="ar"),
    pyoxigraph.Literal("2500", datatype=pyoxigraph.NamedNode(f"{XSD}integer")),
    pyoxigraph.Literal('a "quoted"\nline'),
    None,
)
COLUMNS = ("status", "quote", "count", "note", "nothing")
nodes = st.one_of(
    st.none(),
    st.builds(pyoxigraph.Literal, st.text(st.characters(exclude_categories=["Cs"]))),
    st.just(NODES[1]),
    st.just(NODES[2]),
    st.just(pyoxigraph.BlankNode("b")),
)


def written(form: AnswerFormat, *rows: tuple[object, ...]) -> str:
    """Write a table with these rows."""
    given_ = rows or (NODES,)
    return "".join(write(Table(COLUMNS, given_), form))  # type: ignore[arg-type]


def test_csv_has_plain_values() -> None:
    """A row of CSV has the words of each value, an empty cell for none."""
    first, row = csv.reader(io.StringIO(written(AnswerFormat.CSV), newline=""))
    assert first == list(COLUMNS)
    assert row[1:] == ["قال «نعم»، ثم سكت", "2500", 'a "quoted"\nline', ""]


@given(st.lists(st.tuples(*[nodes] * len(COLUMNS)), max_size=3))
def test_json_and_tsv_read_back(rows: list[tuple[object, ...]]) -> None:
    """A library that reads SPARQL results reads the rows that were written."""
    given_ = rows or [NODES]
    for form, known in (
        (AnswerFormat.JSON, pyoxigraph.QueryResultsFormat.JSON),
        (AnswerFormat.TSV, pyoxigraph.QueryResultsFormat.TSV),
    ):
        read = pyoxigraph.parse_query_results(written(form, *rows).encode(), known)
        assert isinstance(read, pyoxigraph.QuerySolutions)
        assert [str(name.value) for name in read.variables] == list(COLUMNS)
        assert [[str(node) for node in row] for row in read] == [
            [str(node) for node in row] for row in given_
        ]


def test_json_is_one_document() -> None:
    """An empty table is a document too."""
    assert json.loads("".join(write(Table(("a",), []), AnswerFormat.JSON))) == {
        "head": {"vars": ["a"]},
        "results": {"bindings": []},
    }


def test_triples_are_written_as_turtle() -> None:
    """A graph is Turtle with prefixes, also when a table is asked for."""
    triple = pyoxigraph.Triple(
        pyoxigraph.NamedNode(f"{ID}person/1"),
        pyoxigraph.NamedNode(term("form")),
        pyoxigraph.Literal("بومبيو", language="ar"),
    )
    for form in (AnswerFormat.TURTLE, AnswerFormat.TABLE):
        assert 'm:form "بومبيو"@ar' in "".join(write([triple], form))


def test_a_form_that_does_not_fit_is_told() -> None:
    """Triples are no table, and rows are no graph."""
    with pytest.raises(QueryError, match="Ask for turtle"):
        write([], AnswerFormat.CSV)
    with pytest.raises(QueryError, match="Ask for csv"):
        written(AnswerFormat.TURTLE)


def drawn(width: int) -> str:
    """Draw the table for a screen of a width."""
    query = read_query("x", "# question-ar: من؟\n# columns-ar: الحال، اللفظ\nASK {}")
    console = Console(width=200, file=io.StringIO())
    console.print(draw(query, Table(COLUMNS, [NODES]), width))
    return console.file.getvalue()  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize("width", [200, 20])
def test_a_table_is_drawn_with_heads_in_two_languages(width: int) -> None:
    """Heads stand in English and Arabic, Mithaq's own addresses are cut to their words."""
    assert "\u2068الحال\u2069" in drawn(width)
    assert "\u2068planned\u2069" in drawn(width)
    assert "status" in drawn(width)


def test_a_wide_table_is_drawn_in_blocks() -> None:
    """Where the screen is too narrow, each value has a line of its own beside its head."""
    (line,) = [line for line in drawn(20).splitlines() if "status" in line]
    assert "planned" in line
