"""What is answered without a worker is what a worker would answer."""

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.errors import GraphFolderError
from mithaq.serve.limits import Limits
from mithaq.serve.search.building import MODEST, build
from mithaq.serve.sparql.asked import Asked
from mithaq.serve.sparql.media import JSON
from mithaq.serve.web.lane import Lane
from mithaq.serve.web.versions import Versions
from mithaq.serve.work.frames import Frame
from mithaq.store import GraphFolder, published


@pytest.fixture(scope="session")
def index(folder: GraphFolder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of the graph."""
    versions = Versions(folder, tmp_path_factory.mktemp("lane"), Limits())
    return asyncio.run(versions.take()).index


@pytest.fixture(scope="session")
def lane(folder: GraphFolder, index: Path) -> Iterator[Lane]:
    """An open lane."""
    with Lane(folder, Limits()) as opened:
        asyncio.run(opened.renew(index))
        yield opened


@pytest.fixture(scope="session")
def store(folder: GraphFolder) -> Iterator[ox.Store]:
    """The store that the lane reads."""
    with published(folder) as opened:
        yield opened


def ask(lane: Lane, accept: str = JSON, **given: str) -> Frame | None:
    """Ask a lane."""
    query = urlencode(given).encode()
    return lane.answer(Asked(b"v", b"GET", query, accept.encode(), b"", b"http://x"))


def rows(body: bytes) -> Counter[str]:
    """Give the rows of a table, in no order."""
    return Counter(
        json.dumps(row, sort_keys=True) for row in json.loads(body)["results"]["bindings"]
    )


@given(st.data())
def test_the_answer_is_the_engines(lane: Lane, store: ox.Store, data: st.DataObject) -> None:
    """Patterns made of any triples are answered as by the engine, or not at all if it takes long.

    The same variables stand in all of them, so that most have to be joined.
    """
    chosen = data.draw(st.lists(st.sampled_from(list(store)), min_size=1, max_size=3))
    names = st.sampled_from(["?a", "?b", "?c"])
    said = [
        " ".join(
            data.draw(st.one_of(names, st.just(str(term))))
            for term in (quad.subject, quad.predicate, quad.object)
        )
        for quad in chosen
    ]
    limit = data.draw(st.sampled_from(["", "LIMIT 100000"]))
    text = f"SELECT * {{ {' . '.join(said)} }} {limit}"
    found = ask(lane, query=text)
    if found is not None:
        expected = store.query(text, use_default_graph_as_union=True)
        assert isinstance(expected, ox.QuerySolutions)
        written = expected.serialize(format=ox.QueryResultsFormat.JSON)
        assert rows(found.body) == rows(written or b"")


def test_patterns_are_joined(lane: Lane, store: ox.Store) -> None:
    """A chain from one thing to the next is followed, in whatever order it is written."""
    kind = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
    fewest = "SELECT ?s { ?s ?p ?x . ?x a ?t } GROUP BY ?s ORDER BY COUNT(*) ?s LIMIT 1"
    told = store.query(fewest, use_default_graph_as_union=True)
    assert isinstance(told, ox.QuerySolutions)
    start = next(told)["s"]
    for body in (f"{start} ?p ?x . ?x {kind} ?t", f"?x {kind} ?t . {start} ?p ?x"):
        text = f"SELECT ?p ?x ?t {{ {body} }}"
        found = ask(lane, query=text)
        expected = store.query(text, use_default_graph_as_union=True)
        assert isinstance(expected, ox.QuerySolutions)
        written = expected.serialize(format=ox.QueryResultsFormat.JSON) or b""
        assert found is not None
        assert rows(found.body) == rows(written) != Counter()


def test_what_is_surely_cheap_is_answered(lane: Lane, store: ox.Store) -> None:
    """A few triples are given, also the first of many; many are not."""
    name = next(iter(store.quads_for_pattern(None, None, None))).subject
    for subject in (name, "?s"):
        found = ask(lane, query=f"SELECT ?p {{ {subject} ?p ?o }} LIMIT 1")
        assert found is not None
        assert sum(rows(found.body).values()) == 1
    assert ask(lane, query="SELECT * { ?s ?p ?o }") is None
    assert ask(lane, query="SELECT * { ?s ?p ?o } LIMIT 1000") is None


def test_other_requests_are_for_workers(lane: Lane) -> None:
    """Other formats, parameters, bodies and searches are not understood here."""
    text = "SELECT * { <http://a/s> ?p ?o }"
    assert ask(lane, query=text)
    assert ask(lane, "text/csv", query=text) is None
    assert ask(lane, "text/html", query=text) is None
    assert ask(lane, query=text, format="json") is None
    assert lane.answer(Asked(b"v", b"POST", b"", b"", b"", b"http://x", text.encode())) is None
    search = 'SELECT * { ?s <https://w3id.org/mithaq/find#text> "words" }'
    assert ask(lane, query=search) is None


def test_a_lane_without_a_graph(lane: Lane, index: Path, tmp_path: Path) -> None:
    """Until a graph is open, all is left to the workers."""
    text = "SELECT * { <http://a/s> ?p ?o }"
    with Lane(GraphFolder(tmp_path), Limits()) as closed:
        assert ask(closed, query=text) is None
        with pytest.raises(GraphFolderError):
            asyncio.run(closed.renew(index))
        assert ask(closed, query=text) is None
    assert ask(lane, query=text)


def test_no_more_rows_than_a_result_may_have(folder: GraphFolder, index: Path) -> None:
    """What may have more rows than a result may is left to a worker, which cuts it off."""
    kind = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
    with Lane(folder, Limits(rows=10)) as narrow:
        asyncio.run(narrow.renew(index))
        assert ask(narrow, query=f"SELECT * {{ ?s {kind} ?o }} LIMIT 20") is None
        assert ask(narrow, query=f"SELECT * {{ ?s {kind} ?o }} LIMIT 2")


def test_a_busy_thing_is_not_asked_of_the_engine(
    folder: GraphFolder, store: ox.Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the engine might take long for is joined step by step: things with too many quads."""
    subjects = {quad.subject for quad in store if isinstance(quad.subject, ox.NamedNode)}
    busy, modest, *_ = sorted(subjects, key=str)
    told, place = ox.Store(), ox.NamedNode("http://a/x")
    for subject, most in ((busy, MODEST + 1), (modest, MODEST)):
        graphs = (ox.NamedNode(f"http://a/{number}") for number in range(most - 1))
        told.extend(ox.Quad(subject, place, place, graph) for graph in graphs)
        told.add(ox.Quad(subject, place, place))
    build(told, tmp_path / "index")
    monkeypatch.setattr("mithaq.serve.web.lane._evaluated", lambda *_: b"by the engine")
    with Lane(folder, Limits()) as lane:
        asyncio.run(lane.renew(tmp_path / "index"))
        found = [ask(lane, query=f"SELECT * {{ {one} ?p ?o }} LIMIT 1") for one in (busy, modest)]
    assert [frame.body == b"by the engine" for frame in found if frame] == [False, True]


def test_a_query_that_contradicts_itself_is_a_workers(lane: Lane) -> None:
    """What only looks like a query about one thing is left to who can say what is wrong with it."""
    for text in ("SELECT ?p ?p { <http://a/s> ?p ?o }", "SELECT * { <http://a/s> a:p ?o }"):
        assert ask(lane, query=text) is None
