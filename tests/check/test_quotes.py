from dataclasses import replace

import pyoxigraph
import pytest

from mithaq.assemble import article_iris
from mithaq.check.findings import finding
from mithaq.check.quotes import check_quotes
from tests.check.conftest import Spoil
from tests.newsroom import announcement


def test_a_quote_that_does_not_stand_in_the_text_is_found(store: pyoxigraph.Store) -> None:
    """Evidence is compared with the stored text, letter by letter."""
    article = announcement().article
    _, graph = article_iris(article)
    assert list(check_quotes(store, graph, article)) == []
    other = replace(article, text=article.text.replace("3000", "٣٠٠٠"))
    text, breach = sorted(
        check_quotes(store, graph, other), key=lambda found: found.rule, reverse=True
    )
    assert (text.rule, breach.rule) == ("text-stands", "quote-stands")
    (passage,) = finding(store, breach).passages
    assert passage.quote == "نحو 3000 جندي أميركي"


def test_a_text_that_has_moved_breaks_every_quote(store: pyoxigraph.Store) -> None:
    """One blank before the text, and no quote stands at its offsets."""
    article = announcement().article
    moved = replace(article, text=f" {article.text}")
    found = list(check_quotes(store, article_iris(article)[1], moved))
    assert len(found) == len(announcement().statements) + len(["hash"])


@pytest.mark.parametrize(
    ("where", "gone", "come"),
    [
        ("?e m:start ?n FILTER(?n > 20)", "?e m:start ?n", "?e m:start 20"),
        ("?e m:end ?n FILTER(?n < 80)", "?e m:end ?n", "?e m:end 9000"),
        ("?e m:start ?n", "?e m:start ?n", ""),
        ("?e m:start ?n", "?e m:start ?n", "?e m:start 'soon'"),
        ("?e m:start ?n", "?e m:start ?n", "?e m:start -5"),
        ("?e m:exact ?w FILTER(CONTAINS(?w, '3000'))", "?e m:exact ?w", "?e m:exact '3001'"),
        ("?e m:exact ?w", "?e m:exact ?w", '?e m:exact \'""" . <x> <y> <z>\''),
        ("?e m:source ?a", "?e m:source ?a", "?e m:source <x:another>"),
    ],
)
def test_evidence_that_was_tampered_with_is_found(
    store: pyoxigraph.Store, spoil: Spoil, where: str, gone: str, come: str
) -> None:
    """Shifted, lost or senseless offsets, changed words and other sources do not fit the text."""
    spoil(where, gone, come)
    article = announcement().article
    found = list(check_quotes(store, article_iris(article)[1], article))
    assert found
    assert {finding(store, breach).rule for breach in found} == {"quote-stands"}


@pytest.mark.parametrize(
    ("gone", "come"),
    [
        ("?a m:textLength ?n", "?a m:textLength 7"),
        ("?a m:textLength ?n", ""),
        ("?a m:textSha256 ?n", f"?a m:textSha256 '{'0' * 64}'"),
    ],
)
def test_an_article_tells_the_truth_of_its_text(
    store: pyoxigraph.Store, spoil: Spoil, gone: str, come: str
) -> None:
    """A hash or length that is not that of the stored text is found at the article."""
    spoil(gone, gone, come)
    article = announcement().article
    name, graph = article_iris(article)
    (breach,) = check_quotes(store, graph, article)
    assert (breach.focus, breach.rule) == (name, "text-stands")
