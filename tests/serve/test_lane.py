"""What is answered without a worker is what a worker would answer."""

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlencode

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.errors import GraphFolderError
from mithaq.serve.sparql.asked import Asked
from mithaq.serve.sparql.media import JSON
from mithaq.serve.web.lane import Lane
from mithaq.serve.work.frames import Frame
from mithaq.store import GraphFolder, published


@pytest.fixture(scope="session")
def lane(folder: GraphFolder) -> Iterator[Lane]:
    """An open lane."""
    with Lane(folder) as opened:
        asyncio.run(opened.renew())
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
    """A pattern made of any triple is answered as by the engine, or not at all if it has many."""
    triple = data.draw(st.sampled_from([quad.triple for quad in store]))
    places = zip(("?s", "?p", "?o"), (triple.subject, triple.predicate, triple.object), strict=True)
    parts = [data.draw(st.sampled_from([name, str(term)])) for name, term in places]
    limit = data.draw(st.sampled_from(["", "LIMIT 100000"]))
    text = f"SELECT * {{ {' '.join(parts)} }} {limit}"
    found = ask(lane, query=text)
    if found is not None:
        expected = store.query(text, use_default_graph_as_union=True)
        assert isinstance(expected, ox.QuerySolutions)
        written = expected.serialize(format=ox.QueryResultsFormat.JSON)
        assert rows(found.body) == rows(written or b"")


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


def test_a_lane_without_a_graph(lane: Lane, tmp_path: object) -> None:
    """Until a graph is open, all is left to the workers."""
    text = "SELECT * { <http://a/s> ?p ?o }"
    with Lane(GraphFolder(tmp_path)) as closed:  # type: ignore[arg-type]
        assert ask(closed, query=text) is None
        with pytest.raises(GraphFolderError):
            asyncio.run(closed.renew())
        assert ask(closed, query=text) is None
    assert ask(lane, query=text)


def test_a_lane_has_one_place(lane: Lane) -> None:
    """What has been answered in this turn of the loop keeps others out until the next."""

    async def turns() -> list[bool]:
        before = lane.free
        lane.occupy()
        during = lane.free
        await asyncio.sleep(0)
        return [before, during, lane.free]

    assert asyncio.run(turns()) == [True, False, True]
