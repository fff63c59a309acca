from dataclasses import replace

import pyoxigraph

from mithaq.assemble import article_iris
from mithaq.check.quotes import check_quotes
from mithaq.check.report import finding_json, finding_text
from mithaq.model import Finding, Passage, Severity, Span
from tests.newsroom import announcement


def test_a_quote_that_does_not_stand_in_the_text_is_found(store: pyoxigraph.Store) -> None:
    """Evidence is compared with the stored text, letter by letter."""
    article = announcement().article
    _, graph = article_iris(article)
    assert list(check_quotes(store, graph, article)) == []
    other = replace(article, text=article.text.replace("3000", "٣٠٠٠"))
    (finding,) = check_quotes(store, graph, other)
    assert finding.passages[0].quote == "نحو 3000 جندي أميركي"


def test_a_text_that_has_moved_breaks_every_quote(store: pyoxigraph.Store) -> None:
    """One blank before the text, and no quote stands at its offsets."""
    article = announcement().article
    moved = replace(article, text=f" {article.text}")
    found = list(check_quotes(store, article_iris(article)[1], moved))
    assert len(found) == len(announcement().statements)


def test_findings_are_told_to_people_and_to_programs() -> None:
    """Both forms have the rule, the messages, the node and the sentences."""
    passage = Passage("news", Span(3, 8), "وقعوا")
    finding = Finding("rule", Severity.WARNING, "https://x/1", "wrong", "خطأ", (passage,))
    assert list(finding_text(finding)) == [
        "warning rule: wrong",
        "  خطأ",
        "  https://x/1",
        "  news 3-8 «وقعوا»",
    ]
    assert finding_json(finding) == {
        "rule": "rule",
        "severity": "warning",
        "focus": "https://x/1",
        "message_en": "wrong",
        "message_ar": "خطأ",
        "passages": [{"article": "news", "start": 3, "end": 8, "quote": "وقعوا"}],
    }
