from collections.abc import Callable

import pyoxigraph

from mithaq.check.verify import rules, verify


def test_all_rules_are_silent_on_good_articles(store: pyoxigraph.Store) -> None:
    """Each rule can be asked, and has nothing to object to."""
    assert len(list(rules())) >= 3
    assert [finding for rule in rules() for finding in verify(store, rule)] == []


def test_rows_of_one_finding_are_its_passages(
    store: pyoxigraph.Store, spoil: Callable[..., None]
) -> None:
    """What a rule finds twice with other evidence is one finding with two passages."""
    spoil(
        "?a m:published ?day FILTER(STR(?day) = '2021-02-16')",
        "?a m:published ?day",
        "?a m:published '2021-02-14'^^xsd:date",
    )
    (rule,) = (rule for rule in rules() if rule.name == "happened-after-publication")
    (finding,) = verify(store, rule)
    assert [passage.article for passage in finding.passages] == ["attack", "attack-2"]
    assert finding.passages[0].quote == "هجوم صاروخي على أربيل"
    assert "2021-02-14" in finding.message_en
    assert "2021-02-15" in finding.message_ar
