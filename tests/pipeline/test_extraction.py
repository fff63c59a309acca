"""The reading of one article, as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.lexicon import heads, offices, phrases
from mithaq.lexicon.files import rows
from mithaq.model import Article
from mithaq.pipeline.extraction import extract
from mithaq.state.frames import frames
from tests.steps import steps

_FRAMES = [word for frame in frames() for word in frame.example.split()]
_WORDS = st.one_of(
    st.sampled_from(sorted(set(_FRAMES))),
    st.sampled_from(sorted({row[0] for row in rows("words.tsv")})),
    st.sampled_from(sorted({row[0] for row in rows("verbs.tsv")})),
    st.sampled_from(sorted({word for head in heads() for word in head.words})),
    st.sampled_from(sorted({title for office in offices() for title in office.titles})),
    st.sampled_from(sorted(first for first in phrases())),
    st.sampled_from(["في", "من", "إلى", "بين", "أن", "و", "مع", "،", ".", "«", "»", ":", "(", ")"]),
    st.sampled_from(["أمس", "500", "جندي", "السبت", "محمد علي", "عام 2003", "قتل", "له"]),
)
_CLAUSE = "قال وزير الدفاع الأميركي مارك إسبر إن القوات الأميركية انسحبت من العراق، والتقى نظيره، "


@settings(max_examples=300)
@given(st.lists(_WORDS, max_size=25))
def test_any_words_are_read(words: list[str]) -> None:
    """No order of the words that Mithaq knows raises, and every quote stands in the text."""
    text = " ".join(words)
    graph = extract(Article("a", text, published="2020-11-18"))
    for statement in graph.statements:
        assert 0 <= statement.evidence.span.start < statement.evidence.span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "اندلعت الحرب ثم قتل",
        "حضر الوزير لدى",
        "استقبل أمس رئيس الوفد محمد علي الذي",
        "وصف الرئيس الوزير بأنه",
        "قال الرئيس محمد علي إن",
    ],
)
def test_a_text_may_end_anywhere(text: str) -> None:
    """A teaser that is cut off in the middle of a sentence is read as far as it goes."""
    for end in range(len(text) + 1):
        assert extract(Article("a", text[:end], published="2020-11-18")).article.text == text[:end]


def test_an_endless_sentence_is_read_in_time() -> None:
    """Eight times the sentence takes at most sixteen times the steps."""
    extract(Article("a", _CLAUSE, published="2020-11-18"))
    few, many = (Article("a", _CLAUSE * times, published="2020-11-18") for times in (8, 64))
    assert steps(lambda: extract(many)) <= 16 * steps(lambda: extract(few))
