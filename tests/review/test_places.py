from __future__ import annotations

from pathlib import Path

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.review.places import TYPE, places
from mithaq.review.tokens import tokens
from mithaq.vocab.ontology import files

TEXT = """@prefix m: <https://example.org/#> .
# m:Not a m:Thing .
m:A a m:Class ;
    m:note "one . # not a comment", '''two
lines'''@en ;
    m:link [ m:x m:Y ;
        m:z ( m:P "q" ) ], m:C .

PREFIX n: <https://example.org/n/>
BASE <https://example.org/base/>
n:b.c a m:Class ; m:size 1.5 .
<rel> m:note "x"^^m:kind .
[] m:note "nobody" .
"""
M = "https://example.org/#"


def line(*key: str) -> int | None:
    """Give the line of something in the text."""
    wanted = (*key, "", "")[:3]
    found = places("x.ttl", TEXT).at.get((wanted[0], wanted[1], wanted[2]))
    return found.line if found else None


def test_statements_are_found_on_their_lines() -> None:
    """A term is where its statement begins, a triple where its object does."""
    assert line(f"{M}A") == 3
    assert line(f"{M}A", f"{M}note", "two\nlines") == 4
    assert line(f"{M}A", f"{M}link") == 6
    assert line(f"{M}A", f"{M}link", f"{M}C") == 7
    assert line("https://example.org/n/b.c", TYPE, f"{M}Class") == 11
    assert line("https://example.org/base/rel", f"{M}note", "x") == 12


def test_what_is_in_brackets_or_comments_is_not_found() -> None:
    """Only what has an IRI and is said at the outermost level has a place."""
    assert line(f"{M}Not") is None
    assert line("") is None
    assert all(f"{M}x" not in key for key in places("x.ttl", TEXT).at)


def test_a_statement_ends_where_its_full_stop_is() -> None:
    """The end of a statement is known, so that it can be shown whole."""
    place = places("x.ttl", TEXT).at[f"{M}A", TYPE, "declared"]
    assert (place.line, place.end) == (3, 7)


@pytest.mark.parametrize("path", files(align=True), ids=lambda path: path.stem)
def test_places_agree_with_a_parser(path: Path) -> None:
    """In our own files, every triple between IRIs that a parser finds has a place."""
    text = path.read_text(encoding="utf-8")
    found = places(path.name, text).at
    for quad in pyoxigraph.parse(text, pyoxigraph.RdfFormat.TURTLE):
        ends = (quad.subject, quad.object)
        if all(isinstance(node, pyoxigraph.NamedNode) for node in ends):
            key = (quad.subject.value, quad.predicate.value, quad.object.value)
            assert key in found


@given(st.text(alphabet="ab:<>\"'#.;,[]()@^\\\n é-1ش", max_size=60))
def test_any_text_is_taken_apart(text: str) -> None:
    """No text is too odd; lines never go back and none is beyond the end."""
    found = list(tokens(text))
    lines = [token.line for token in found]
    assert lines == sorted(lines)
    assert all(token.line <= token.end <= text.count("\n") + 1 for token in found)
    places("x.ttl", text)
