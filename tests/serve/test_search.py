from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.serve.search.words import match, words
from tests.serve.client import Server

FIND = "PREFIX find: <https://w3id.org/mithaq/find#> PREFIX m: <https://w3id.org/mithaq/ns#>"


def labels(server: Server, path: str, **given: Any) -> list[str]:  # noqa: ANN401 - as the client's
    """Give the names of what is found."""
    return [hit["label"] for hit in server.get(path, **given).json["hits"]]


@pytest.mark.parametrize(
    "spelling", ["مقتدى الصدر", "مقتدي الصدر", "مُقتدى ألصدر", "الصدر مقتدى", "صدر"]
)
def test_any_spelling_is_found(server: Server, spelling: str) -> None:
    """Letters that writers mix up, vowel marks, the order and the article make no difference."""
    assert "مقتدى الصدر" in labels(server, "/api/search", q=spelling, kind="Person")


def test_exact_names_come_first(server: Server) -> None:
    """What is called exactly so comes before what only has the words, entities before quotes."""
    found = server.get("/api/search", q="العراق").json["hits"]
    assert (found[0]["label"], found[0]["kind"]) == ("العراق", "Country")
    kinds = [hit["kind"] for hit in found]
    assert kinds.index("Country") < kinds.index("Evidence")


def test_quotes_are_found(server: Server) -> None:
    """Words of a quote lead to the evidence."""
    assert labels(server, "/api/search", q="هجوم صاروخي", kind="Evidence")


@pytest.mark.parametrize("typed", ["مقت", "مقتدى ال", "مقتدى الص", "الصد"])
def test_names_are_suggested(server: Server, typed: str) -> None:
    """The last word may be unfinished, in the midst of its article even."""
    assert "مقتدى الصدر" in labels(server, "/api/suggest", q=typed)


def test_search_in_sparql(server: Server) -> None:
    """A search pattern binds its variable to what is found, and goes on like any other."""
    text = f'{FIND} SELECT ?p {{ ?p find:text "مقتدي صدر" ; a m:Person . ?p m:form ?f }}'
    assert len(server.query(text).rows) == 1
    text = f'{FIND} SELECT DISTINCT ?p {{ ?p find:prefix "مقت" . ?p a m:Person }}'
    assert len(server.query(text).rows) == 1
    whole = '{ ?p <https://w3id.org/mithaq/find#text> "مقتدى" }'
    assert server.query(f"SELECT ?p {whole}").rows
    assert server.query(f'{FIND} SELECT ?p {{ ?p find:text "nobody" }}').rows == []


@pytest.mark.parametrize(
    "pattern", ['<a:b> find:text "x" .', "?x find:text ?y .", '?x a m:Person ; find:text "x" .']
)
def test_other_search_patterns_are_refused(server: Server, pattern: str) -> None:
    """A search that cannot be done is 400 and told how to be written."""
    reply = server.query(f"{FIND} SELECT * {{ {pattern} }}")
    assert reply.status == 400
    assert "find:text" in reply.json["detail"]


def test_the_words_of_a_search_are_only_words(server: Server) -> None:
    """Signs of the index's own language mean nothing."""
    for text in ('"', "a OR b", "NEAR(", "*", "x:y", "-", "AND", "'; DROP TABLE thing; --"):
        assert server.get("/api/search", q=text).status == 200
        assert server.get("/api/suggest", q=text).status == 200


def test_limits_of_a_search(server: Server) -> None:
    """At most as many are given as asked for, and nonsense is 400."""
    assert len(labels(server, "/api/search", q="العراق", limit=1)) == 1
    for limit in ("0", "x", "-1", "100000", "١"):
        assert server.get("/api/search", q="a", limit=limit).status == 400
    assert server.get("/api/search", q="a" * 1000).status == 400


@given(st.text())
def test_a_search_asks_for_each_word(text: str) -> None:
    """Every word of a text is asked for as a word, whatever signs are around it."""
    expression = match(text, prefix=False)
    assert expression.split(" AND ") == [f'"{word}"' for word in words(text)] or not words(text)
    assert bool(expression) == bool(words(text))
