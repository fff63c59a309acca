"""The named queries: each with its example on the example articles, some on the newsroom's."""

import re

import pyoxigraph
import pytest

from mithaq.ask import AnswerFormat, Query, Table, ask, bind, library, write
from mithaq.ask.answer import answer
from mithaq.ask.remote import with_values

QUERIES = list(library().values())
TABLES = [query for query in QUERIES if query.name != "entity-graph"]
BY_NAME = pytest.mark.parametrize("query", TABLES, ids=lambda query: query.name)


def example(query: Query) -> tuple[dict[str, str], str]:
    """Give the values and the words of a query's example."""
    values, _, words = query.expect.partition("->")
    return dict(re.findall(r"(\w+)=(.+?)(?=\s+\w+=|\s*$)", values)), words.strip()


def rows(table: object) -> list[list[str]]:
    """Give a table's rows in words."""
    assert isinstance(table, Table)
    return [["" if node is None else str(node) for node in row] for row in table.rows]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_a_query_answers_its_example(examples: pyoxigraph.Store, query: Query) -> None:
    """Given the values of its example, the answer has the words of its example."""
    values, words = example(query)
    found = ask(examples, query, bind(query, values))
    form = AnswerFormat.CSV if isinstance(found, Table) else AnswerFormat.TURTLE
    assert words
    assert words in "".join(write(found, form))


@BY_NAME
def test_an_endpoint_gives_the_same_answer(store: pyoxigraph.Store, query: Query) -> None:
    """With its values sent along, a query gives the rows that it gives when they are put in."""
    terms = bind(query, example(query)[0])
    sent = store.query(with_values(query.text, terms), use_default_graph_as_union=True)
    assert rows(answer(query, sent)) == rows(ask(store, query, terms))


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_parameters_are_explained_in_arabic(query: Query) -> None:
    """Every parameter has help in both languages."""
    for parameter in query.parameters:
        assert parameter.help
        assert re.fullmatch(r"[\u0621-\u064a ؛،]+", parameter.help_ar)


@BY_NAME
def test_columns_have_arabic_heads(store: pyoxigraph.Store, query: Query) -> None:
    """There is one Arabic head for each column that is not a parameter."""
    table = ask(store, query, bind(query, example(query)[0]))
    assert isinstance(table, Table)
    assert len(query.columns_ar) == len(table.columns)
    assert not {parameter.name for parameter in query.parameters} & set(table.columns)


def told(store: pyoxigraph.Store, name: str, **values: str) -> list[dict[str, str]]:
    """Ask a named query and give its rows by column."""
    query = library()[name]
    table = ask(store, query, bind(query, values))
    assert isinstance(table, Table)
    return [
        {column: node.value for column, node in zip(table.columns, row, strict=True) if node}  # type: ignore[union-attr]
        for row in table.rows
    ]


def test_an_office_is_asked_by_day_and_country(store: pyoxigraph.Store) -> None:
    """The same title in two countries is told apart, and a far day has no answer."""
    asked = {"office": "وزير الخارجية", "date": "2020-09-01"}
    assert {row["holder"] for row in told(store, "office-holder", **asked)} == {
        "مايك بومبيو",
        "فؤاد حسين",
    }
    (row,) = told(store, "office-holder", **asked, of="الولايات المتحدة")
    assert (row["holder"], row["away"], row["publisher"]) == ("مايك بومبيو", "1", "صحيفة الضفتين")
    assert told(store, "office-holder", office="وزير الخارجية", date="2011-01-01") == []


def test_a_former_holder_is_no_holder(store: pyoxigraph.Store) -> None:
    """Who is called former held the office before, at a time that is not known."""
    assert told(store, "office-holder", office="رئيس الوزراء", date="2020-01-06") == []
    assert told(store, "office-history", office="رئيس الوزراء")[0]["holder"] == "نوري المالكي"


def test_strength_comes_with_its_speakers_in_order_of_time(store: pyoxigraph.Store) -> None:
    """Each number has its bound, its time, its status and by whose word it is."""
    series = told(store, "force-strength", force="القوات الأميركية", place="العراق")
    assert [(row["count"], row.get("when")) for row in series] == [
        ("5000", "2020"),
        ("5200", None),
        ("3000", None),
        ("2500", "../2021-01-15"),
        ("2500", "2021-01-15"),
    ]
    assert series[3]["by"] == "كريستوفر ميلر"
    assert series[3]["modality"].endswith("/planned")
    assert told(store, "force-strength", force="القوات الأميركية", place="مصر") == []


def test_numbers_of_one_month_are_compared(store: pyoxigraph.Store) -> None:
    """Strengths without a time disagree within a month of publication; so do casualties."""
    found = told(store, "disagreements-number")
    assert {(row["counted"], row["when"], row["first"], row["second"]) for row in found} == {
        ("strength", "2020-11", "3000", "5200"),
        ("wounded", "2021-02-15", "8", "9"),
    }


def test_an_announced_withdrawal_is_matched_with_its_doing(store: pyoxigraph.Store) -> None:
    """The announcement stands beside the later report that it was done."""
    (row,) = told(store, "withdrawals")
    assert (row["published"], row["due"]) == ("2020-11-18", "../2021-01-15")
    assert (row["done"], row["donePublished"]) == ("2021-01-15", "2021-01-16")


def test_an_invocation_stands_beside_its_encounter(store: pyoxigraph.Store) -> None:
    """Who invoked an agreement is given with the encounter that he took part in."""
    found = told(store, "agreements", agreement="اتفاق الإطار الاستراتيجي")
    assert {(row["party"], row.get("encounter")) for row in found} == {
        ("العراق", None),
        ("الولايات المتحدة", None),
        ("مايك بومبيو", "Meeting"),
        ("مايك بومبيو", "Session"),
        ("فؤاد حسين", "Meeting"),
        ("فؤاد حسين", "Session"),
    }


def test_encounters_without_a_date_are_given(store: pyoxigraph.Store) -> None:
    """A call without a date is listed whatever the dates asked for; a dated visit is not."""
    found = told(store, "encounters", who="مصطفى الكاظمي", **{"from": "2021-01-01"})
    assert [row["kind"] for row in found] == ["Call"]
    assert len(told(store, "encounters", who="مصطفى الكاظمي")) == 2


def test_casualties_are_given_with_their_range(store: pyoxigraph.Store) -> None:
    """Reports of one attack are one row, with the least and the greatest number."""
    (row,) = told(store, "attacks", where="أربيل")
    assert (row["killed"], row["killedMost"]) == ("1", "1")
    assert (row["wounded"], row["woundedMost"], row["support"]) == ("8", "9", "2")
    assert told(store, "attacks", where="أربيل", to="2020-12-31") == []


def test_what_two_articles_say_does_not_rest_on_one(store: pyoxigraph.Store) -> None:
    """Only statements with one source are listed."""
    kinds = {row["kind"] for row in told(store, "single-source", about="الولايات المتحدة")}
    assert "AgreementAct" in kinds
    assert "Relation" not in kinds


def test_everything_about_an_entity_is_a_graph(store: pyoxigraph.Store) -> None:
    """The entity, what is said of it, the evidence and the articles are there."""
    query = library()["entity-graph"]
    triples = ask(store, query, bind(query, {"name": "مصطفى الكاظمي"}))
    assert not isinstance(triples, Table)
    predicates = {triple.predicate.value.rpartition("#")[2] for triple in triples}
    assert {"label", "visitor", "participant", "exact", "published"} <= predicates


def test_a_timeline_gives_points_of_evidence(store: pyoxigraph.Store) -> None:
    """A holder is attested on the days that articles give or were published on."""
    rows_ = told(store, "office-timeline", office="وزير الدفاع", of="الولايات المتحدة")
    by_holder = {row["holder"]: row for row in rows_}
    acting = by_holder["كريستوفر ميلر"]
    assert acting["status"].endswith("/acting")
    assert acting["first"] == acting["last"] == "2020-11-18"
    assert acting["articles"] == "1"
    assert set(by_holder) == {"كريستوفر ميلر", "مارك إسبر"}


def test_announced_and_done_stand_side_by_side(store: pyoxigraph.Store) -> None:
    """A plan has the deed beside it that a later article reports of the same force."""
    rows_ = told(store, "announced", about="جندي أميركي")
    assert {row["kind"] for row in rows_} == {"ForceMovement"}
    assert "2021-01-15" in {row.get("done") for row in rows_}
    assert all(row["published"] <= row.get("donePublished", "9") for row in rows_)
