import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from mithaq.errors import LinkError
from mithaq.link import reconcile, sparql
from mithaq.link.service import Busy, Service
from tests.link.servers import Answer, reconciler, serving, slow, wikidata

QUERY = sparql.query(["فؤاد حسين"])


def asked(address: str, cache: Path | None = None, waits: list[float] | None = None) -> Service:
    """Give a service that waits for nothing and notes how long it should have."""
    wait = waits.append if waits is not None else lambda _: None
    return Service(address, partial(sparql.fetch, address), sparql.items, wait, cache)


def test_an_endpoint_tells_items() -> None:
    """Names, descriptions, kinds, posts and countries of all items of a name are read."""
    with serving(wikidata) as address:
        body = asked(address).ask(QUERY)
    assert body
    first, *others = sparql.items(body)
    assert first.qid == "Q900000001"
    assert (first.names, first.description) == (("فؤاد حسين",), "سياسي عراقي")
    assert (first.kinds, first.posts) == (("Q5",), ("وزير الخارجية العراقي",))
    assert first.countries == ("العراق",)
    assert [item.qid for item in others] == ["Q900000002", "Q900000003", "Q900000004"]


def test_what_was_answered_is_not_asked_again(tmp_path: Path) -> None:
    """A second run needs no server; offline only what is kept is given."""
    with serving(wikidata) as address:
        first = asked(address, tmp_path).ask(QUERY)
    assert asked(address, tmp_path).ask(QUERY) == first
    offline = Service(address, _never, sparql.items, _pass, tmp_path, offline=True)
    assert offline.ask(QUERY) == first
    assert offline.ask(sparql.query(["غيره"])) is None


def _never(_: str) -> bytes:
    raise AssertionError


def _pass(_: float) -> None:
    pass


def test_an_overloaded_service_is_given_time() -> None:
    """It is asked again after the time that it asks for, with growing pauses, and then answers."""
    answers: list[Answer] = [(429, {"Retry-After": "7"}, b""), (503, {}, b"")]
    waits: list[float] = []
    with serving(lambda form: answers.pop(0) if answers else wikidata(form)) as address:
        assert asked(address, waits=waits).ask(QUERY)
    assert waits == [1.0, 7.0, 2.0, 0.0, 4.0]


def test_patience_has_an_end(tmp_path: Path) -> None:
    """A service that always fails is left alone after some tries, and nothing is kept."""
    calls: list[str] = []

    def failing(form: str) -> Answer:
        calls.append(form)
        return 500, {}, b"no"

    with serving(failing) as address, pytest.raises(LinkError, match="Try again later"):
        asked(address, tmp_path).ask(QUERY)
    assert 1 < len(calls) < 10
    assert not list(tmp_path.iterdir())


def test_a_service_that_wants_an_hour_is_left_alone() -> None:
    """Nobody waits for long; the work goes on from there another day."""
    waits: list[float] = []
    hour: Callable[[str], Answer] = lambda _: (429, {"Retry-After": "3600"}, b"")  # noqa: E731
    with serving(hour) as address, pytest.raises(LinkError, match="answered 429"):
        asked(address, waits=waits).ask(QUERY)
    assert sum(waits) < 60


def test_a_slow_service_is_not_waited_for() -> None:
    """An answer that takes too long is as good as none."""
    with serving(slow) as address:
        for fetch, request in ((sparql.fetch, QUERY), (reconcile.fetch, "{}")):
            with pytest.raises(Busy, match="too long"):
                fetch(address, request, timeout=1)


@pytest.mark.parametrize(
    "body",
    [
        b"<html>Please log in</html>",
        b"[]",
        b'{"results": {"bindings": [{"item": {"value": "http://example.org/Q1"}}]}}',
        b'{"results": {"bindings": [{"item": {"value": "http://www.wikidata.org/entity/P31"}}]}}',
        b'{"results": {"bindings": [{"name": {"value": "x"}}]}}',
        b"\xff\xfe",
        b"",
    ],
)
def test_an_answer_without_sense_is_not_kept(tmp_path: Path, body: bytes) -> None:
    """What is no table of items is told as that, and another run asks again."""
    with (
        serving(lambda _: (200, {}, body)) as address,
        pytest.raises(LinkError, match="makes no sense"),
    ):
        asked(address, tmp_path).ask(QUERY)
    assert not list(tmp_path.iterdir())


def test_an_endless_answer_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """More bytes than a service may send are an error, not a full memory."""
    monkeypatch.setattr("mithaq.link.limits._LARGEST", 1000)
    with (
        serving(lambda _: (200, {}, b" " * 5000)) as address,
        pytest.raises(LinkError, match="more than 1,000 bytes"),
    ):
        asked(address).ask(QUERY)


def test_refusals_and_wrong_addresses_are_told() -> None:
    """A refused query, a closed port and an address of another kind are errors at once."""
    with serving(lambda _: (403, {}, b"")) as address:
        for fetch, request in ((sparql.fetch, QUERY), (reconcile.fetch, "{}")):
            with pytest.raises(LinkError, match="Check the address"):
                fetch(address, request)
    with pytest.raises(LinkError, match="cannot be asked"):
        reconcile.fetch("http://127.0.0.1:9/", "{}")
    with pytest.raises(LinkError, match="no address of a service"):
        reconcile.fetch("file:///etc/passwd", "{}")


def test_a_reconciler_tells_candidates() -> None:
    """Candidates are given by query, with the score of the service inside its bounds."""
    with serving(reconciler) as address:
        found = reconcile.candidates(reconcile.fetch(address, reconcile.batch(["أ", "ب"])))
    assert [item.names for (item,) in found.values()] == [("أ",), ("ب",)]
    told = {"q0": {"result": [{"id": "Q1", "name": "x", "score": 1e9}]}}
    ((item,),) = reconcile.candidates(json.dumps(told).encode()).values()
    assert item.score == 100


@pytest.mark.parametrize(
    "told",
    [
        [],
        {"q0": []},
        {"q0": {"result": [{"id": "evil", "name": "x"}]}},
        {"q0": {"result": [{"id": "Q1", "name": "x", "score": "high"}]}},
        {"q0": {"result": [{"id": "Q1", "name": "x", "type": "Q5"}]}},
        {"status": "error"},
    ],
)
def test_candidates_without_sense_are_refused(told: object) -> None:
    """What does not keep to the protocol is a ValueError."""
    with pytest.raises(ValueError, match=r"no batch|no Q-id"):
        reconcile.candidates(json.dumps(told).encode())
