"""Which stretches of a page are its article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.model import Span
from mithaq.source.boilerplate import body
from mithaq.source.furniture import Act, Kind, kinds, trimmed
from mithaq.source.lines import lines
from mithaq.text import fold
from tests.shared import shared

LAYOUTS = sorted((Path(__file__).parent / "layouts").glob("*.txt"))
PARAGRAPH = "أعلن الوزير في مؤتمر صحفي عقده في بغداد أن القوات ستنسحب قبل نهاية العام الجاري."


def held(text: str) -> list[str]:
    """Give the lines of ``text`` that the body holds, without the blanks around them."""
    return [row.strip() for span in body(text) for row in span.of(text).splitlines() if row.strip()]


def kind_cases(field: str) -> list[object]:
    """List the examples or the spared lines of all kinds of furniture."""
    return [
        pytest.param(kind, line, id=f"{kind.name}: {line}")
        for kind in kinds()
        for line in getattr(kind, field)
    ]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda path: path.stem)
def test_layout(layout: Path) -> None:
    """Of a page in the manner of an outlet, the article's lines are kept and no others."""
    rows = layout.read_text(encoding="utf-8").splitlines()
    text = "\n".join(row[2:] for row in rows)
    assert held(text) == [row[2:].strip() for row in rows if row.startswith("+ ")]


@pytest.mark.parametrize(("kind", "line"), kind_cases("examples"))
def test_example_of_furniture(kind: Kind, line: str) -> None:
    """Each example of a kind of furniture is left out, up to or from the mark in it."""
    before, _, after = line.partition("|") if kind.act in {Act.LEAD, Act.TAIL} else ("", "", "")
    kept = {Act.LEAD: after, Act.TAIL: before}.get(kind.act, "").strip()
    text = f"{PARAGRAPH}\n\n{line.replace('|', '') if kept else line.strip('|')}"
    assert held(text) == [PARAGRAPH, *([kept] if kept else [])]


@pytest.mark.parametrize(("kind", "line"), kind_cases("spared"))
def test_line_that_only_looks_like_furniture(kind: Kind, line: str) -> None:
    """A line of an article that looks like a kind of furniture is kept whole."""
    assert held(f"{PARAGRAPH}\n{line}\n{PARAGRAPH}") == [PARAGRAPH, line, PARAGRAPH], kind.name


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.name)
def test_patterns_are_folded(kind: Kind) -> None:
    """Patterns are written in folded letters, without which they could never match."""
    letters = "".join(char for pattern in kind.patterns for char in pattern if "ء" <= char <= "ۿ")
    assert letters.replace("؟", "") == fold(letters).replace("؟", "")


def test_no_line_left() -> None:
    """A page of nothing but buttons has no body."""
    assert body("الرئيسية\n\nفيسبوك تويتر\n\n2020/11/22") == ()


def test_offsets_count_the_stored_characters() -> None:
    """Marks of direction, returns and vowel signs before and in the article move no offset."""
    text = f"\ufeff\u200fالرئيسيّة\r\n\r\n\u200f{PARAGRAPH}\r\n"
    (span,) = body(text)
    assert span.of(text) == f"\u200f{PARAGRAPH}"


def test_cut_inside_a_line_keeps_vowel_signs() -> None:
    """A tail is cut at the right place when signs before it disappear in the folded form."""
    text = "غادَرَ الوفدُ مَسَاءً. سمات عمّان بغداد"
    (row,) = lines(text)
    assert trimmed(row, text).of(text) == "غادَرَ الوفدُ مَسَاءً."


def test_page_lines_between_paragraphs_part_the_body() -> None:
    """Stretches on both sides of a line that is left out stay apart."""
    text = f"{PARAGRAPH}\nإعلان\n{PARAGRAPH}"
    size = len(PARAGRAPH)
    assert body(text) == (Span(0, size), Span(len(text) - size, len(text)))


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [PARAGRAPH, "اقرأ أيضا", "إضافة تعليق", "• بغداد", "سياسة", "", "12 °C"]
            ),
            st.text(st.characters(codec="utf-8"), max_size=40),
        ),
        max_size=30,
    ),
    st.sampled_from(["\n", "\r\n", "\n\n", "\u2029"]),
)
def test_body_is_ordered_and_disjoint(rows: list[str], between: str) -> None:
    """Spans are in range, in order, disjoint, not empty, and begin and end with a character."""
    text = between.join(rows)
    spans = body(text)
    edges = [edge for span in spans for edge in span]
    assert all(0 <= edge <= len(text) for edge in edges)
    assert edges == sorted(edges)
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)


@given(st.integers(min_value=1, max_value=8))
def test_paragraphs_are_never_lost(count: int) -> None:
    """A text of nothing but paragraphs is its own body."""
    text = "\n\n".join([PARAGRAPH] * count)
    assert body(text) == (Span(0, len(text)),)


def test_gold_quotes_of_real_articles_are_in_the_body() -> None:
    """No passage that proves a fact of a real article is taken for page furniture."""
    for gold in sorted(shared("eval", "dev", "gold").glob("*.json")):
        text = shared("eval", "dev", "articles", f"{gold.stem}.txt").read_bytes().decode()
        spans = body(text)
        for fact in json.loads(gold.read_text(encoding="utf-8"))["facts"]:
            quote = Span(fact["start"], fact["end"])
            assert any(span.holds(quote) for span in spans), (gold.stem, fact["quote"])
