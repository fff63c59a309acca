from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import QuerySolutions
from rdflib import Graph, Literal, URIRef

from mithaq.check.near import foci_near, neighbourhood
from mithaq.check.queries import answer
from mithaq.check.verify import Scope, rules
from mithaq.model import Severity
from mithaq.resources import folder
from mithaq.vocab import ID, Property
from tests.graphs import stored

QUERIES = sorted((folder("queries") / "verify").glob("*.rq"))
PLANTED = tomllib.loads((Path(__file__).parent / "verify.toml").read_text(encoding="utf-8"))
HEAD = ["Problem", "Why", "Fix", "Fix-ar", "Looks-at", "Scope", "Severity"]
HEAD += ["Message-ar", "Message-en", "Example"]
Rows = list[dict[str, str]]


def cases(outcome: str) -> list[object]:
    """Give query and update for each thing planted."""
    return [
        pytest.param(folder("queries") / "verify" / f"{query}.rq", update, id=f"{query}: {what}")
        for query, updates in PLANTED[outcome].items()
        for what, update in updates.items()
    ]


def with_oxigraph(query: str, graph: Graph) -> Rows:
    """Ask the store about a graph that is strewn over two named graphs."""
    store = stored(graph)
    solutions = store.query(query, use_default_graph_as_union=True)
    assert isinstance(solutions, QuerySolutions)
    names = [variable.value for variable in solutions.variables]
    return [{name: row[name].value for name in names} for row in solutions]


def with_rdflib(query: str, graph: Graph) -> Rows:
    """Ask rdflib about a graph."""
    return [
        {str(variable): str(value) for variable, value in row.items()}
        for row in graph.query(query).bindings
    ]


def ask(path: Path, graph: Graph) -> Rows:
    """Ask both engines, which must agree."""
    query = path.read_text(encoding="utf-8")
    rows, others = with_oxigraph(query, graph), with_rdflib(query, graph)
    assert ordered(rows) == ordered(others)
    return rows


def ordered(rows: Rows) -> list[list[tuple[str, str]]]:
    """Put rows in an order that does not depend on the engine."""
    return sorted(sorted(row.items()) for row in rows)


def finding(row: dict[str, str]) -> tuple[str, ...]:
    """Give what a row says, whatever passage it points to."""
    return tuple(value for name, value in row.items() if not name.startswith("evidence"))


def head(path: Path) -> dict[str, str]:
    """Give the comment lines at the head of a query by their names."""
    text = path.read_text(encoding="utf-8")
    return dict(re.findall(r"^# ([A-Z][\w-]+): (.+)$", text, re.MULTILINE))


def name(path: Path) -> str:
    """Name a test after its query."""
    return path.stem


@pytest.mark.parametrize("path", QUERIES, ids=name)
def test_good_graph_has_no_finding(path: Path, good: Graph) -> None:
    """A query is silent on the good graph."""
    assert ask(path, good) == []


@pytest.mark.parametrize(("path", "update"), cases("fires"))
def test_planted_error_is_found(path: Path, update: str, good: Graph) -> None:
    """A query finds a planted error once, and its messages can be filled from the row."""
    good.update(update)
    rows = ask(path, good)
    assert len({finding(row) for row in rows}) == 1
    for language in ("ar", "en"):
        assert "{" not in head(path)[f"Message-{language}"].format(**rows[0])


@pytest.mark.parametrize(("path", "update"), cases("silent"))
def test_near_miss_is_no_finding(path: Path, update: str, good: Graph) -> None:
    """A query is silent on what is only like the error."""
    good.update(update)
    assert ask(path, good) == []


@settings(deadline=None)
@given(wording=st.text(min_size=1), start=st.integers(0, 10**6), slip=st.integers(-2, 2))
def test_lengths_are_in_code_points(wording: str, start: int, slip: int) -> None:
    """Whatever the characters, offsets fit a wording exactly when they span its code points."""
    graph = Graph()
    passage = URIRef(f"{ID}passage")
    graph.add((passage, URIRef(Property.EXACT), Literal(wording)))
    graph.add((passage, URIRef(Property.START), Literal(start)))
    graph.add((passage, URIRef(Property.END), Literal(start + len(wording) + slip)))
    assert len(ask(folder("queries") / "verify" / "evidence-length.rq", graph)) == bool(slip)


@pytest.mark.parametrize(("path", "update"), cases("fires"))
def test_scope_is_as_far_as_a_query_looks(path: Path, update: str, good: Graph) -> None:
    """A query of the scope of a node says the same of the nodes at issue and what is near them."""
    good.update(update)
    store, (rule,) = stored(good), (rule for rule in rules() if rule.name == path.stem)
    (rows,) = answer(store, [rule.query])
    foci = {row["focus"] for row in rows}
    near = list(answer(neighbourhood(store, foci), [rule.query]))
    nodes = [str(node) for node in set(good.subjects()) if isinstance(node, URIRef)]
    if rule.scope is Scope.NODE:
        assert list(map(ordered, near)) == [ordered(rows)]
        assert foci_near(store, [rule.query], nodes, neighbourhood) == foci
        assert foci_near(store, [rule.query], [*foci], neighbourhood) == foci


def test_every_query_is_tried() -> None:
    """Each query has something planted on which it fires and something on which it is silent."""
    assert PLANTED["fires"].keys() == PLANTED["silent"].keys() == {path.stem for path in QUERIES}


@pytest.mark.parametrize("path", QUERIES, ids=name)
def test_head_documents_the_query(path: Path) -> None:
    """A query starts with all the lines that say what it is for, in their order."""
    found = head(path)
    assert list(found) == HEAD
    assert found["Severity"] in set(Severity)
    assert found["Scope"] in set(Scope)
    query = path.read_text(encoding="utf-8").split("SELECT", 1)[1]
    assert [name for name in found["Looks-at"].split() if not re.search(rf"{name}\b", query)] == []
    assert path.read_text(encoding="utf-8").startswith("# Problem: ")


@pytest.mark.parametrize("path", QUERIES, ids=name)
def test_finding_points_to_its_place(path: Path, good: Graph) -> None:
    """A query selects the node to look at, its evidence, and all that its messages mention."""
    selected = {str(v) for v in good.query(path.read_text(encoding="utf-8")).vars or ()}
    told = "".join(head(path)[f"Message-{language}"] for language in ("ar", "en"))
    mentioned = set(re.findall(r"{(\w+)}", told))
    assert {v for v in selected if not v.startswith("evidence")} == mentioned | {"focus"}
    assert "evidence" in selected
