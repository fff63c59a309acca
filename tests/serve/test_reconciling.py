"""The reconciliation service, as tools for tables ask it."""

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.serve.client import Server

NAME = "مقتدي الصدر"  # not as the articles spell it


def posted(server: Server, **form: str) -> Any:  # noqa: ANN401 - JSON
    """Post a form to version 0.2."""
    kind = "application/x-www-form-urlencoded"
    return server.ask("POST", "/reconcile", urlencode(form).encode(), content_type=kind).json


def best(candidates: list[dict[str, Any]]) -> tuple[str, str]:
    """Give the id and the name of the first candidate."""
    return candidates[0]["id"], candidates[0]["name"]


def test_both_versions_say_what_they_can(server: Server) -> None:
    """Each address gives the manifest of its version, its own addresses in it."""
    old, new = server.get("/reconcile").json, server.get("/reconcile/1.0").json
    assert (old["versions"], new["versions"]) == (["0.2"], ["1.0-draft"])
    assert old["suggest"]["entity"]["service_url"].endswith("/reconcile")


def test_cells_are_matched(server: Server) -> None:
    """A name in another spelling leads to the person, in both versions and by both methods."""
    queries = json.dumps({"q0": {"query": NAME, "type": "Person"}})
    by_get = server.get("/reconcile", queries=queries).json["q0"]["result"]
    by_post = posted(server, queries=queries)["q0"]["result"]
    batch = {
        "queries": [
            {"type": "Person", "conditions": [{"matchType": "name", "propertyValue": NAME}]}
        ]
    }
    new = server.ask("POST", "/reconcile/1.0/match", json.dumps(batch).encode()).json["results"][0]
    assert best(by_get) == best(by_post) == best(new["candidates"])
    assert best(by_get)[1] == "مقتدى الصدر"


def test_tables_are_extended(server: Server) -> None:
    """A property that is proposed for a type has values."""
    (person, _) = best(server.get("/reconcile/suggest/entity", prefix="مقتد").json["result"])
    proposed = server.get("/reconcile/properties", type="Person").json["properties"]
    asked = {"ids": [person], "properties": [{"id": each["id"]} for each in proposed]}
    rows = posted(server, extend=json.dumps(asked))["rows"]
    assert set(rows[person]) == {each["id"] for each in proposed}


def test_a_preview_may_be_framed(server: Server) -> None:
    """The page on a thing has its own policy, which lets other tools show it."""
    (person, _) = best(server.get("/reconcile/suggest/entity", prefix="مقتد").json["result"])
    page = server.get("/reconcile/preview", id=person)
    assert "مقتدى الصدر" in page.text
    assert "frame-ancestors" not in page.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/reconcile?queries={", 400),
        ("/reconcile?queries=[1]", 400),
        ("/reconcile?extend={}", 400),
        ("/reconcile/suggest/entity", 400),
        ("/reconcile/suggest/nothing?prefix=x", 400),
        ("/reconcile/properties", 400),
        ("/reconcile/preview?id=nothing", 404),
    ],
)
def test_malformed_requests_are_told(server: Server, path: str, status: int) -> None:
    """What cannot be answered is a problem with a reason, and the server goes on."""
    answer = server.get(path)
    assert answer.status == status
    assert answer.json["detail"]
    assert server.get("/reconcile").status == 200
