import pyoxigraph

from mithaq.check.coverage import idle_rules, idle_shapes, node_count
from mithaq.check.verify import rules, verify, verify_all
from mithaq.model import Severity
from tests.check.conftest import Spoil


def test_good_articles_have_no_errors(store: pyoxigraph.Store) -> None:
    """Each rule can be asked; the articles differ on one count of wounded, which is no error."""
    assert len(list(rules())) >= 20
    (finding,) = verify_all(store, tuple(rules()))
    assert finding.rule == "same-event-different-counts"
    assert finding.severity is Severity.INFO
    assert "from 8 to 9 wounded" in finding.message_en
    assert "عدد الجرحى بين 8 و9" in finding.message_ar
    assert {passage.article for passage in finding.passages} == {"attack", "attack-2"}


def test_rows_of_one_finding_are_its_passages(store: pyoxigraph.Store, spoil: Spoil) -> None:
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
    assert finding.label == "هجوم: أربيل"
    assert finding.fix_en == rule.fix_en


def test_what_has_nothing_to_look_at_is_named(store: pyoxigraph.Store) -> None:
    """A rule or shape whose subject does not occur is told apart from one that found nothing."""
    asked = tuple(rules())
    idle = idle_rules(store, asked)
    assert "one-seat-one-day" in idle
    assert "role-not-mentioned" not in idle
    assert idle_shapes(store) == []
    empty = pyoxigraph.Store()
    assert idle_rules(empty, asked) == [rule.name for rule in asked]
    assert {"Article", "Assertion", "Visit"} <= set(idle_shapes(empty))
    assert node_count(empty) == 0


def test_a_message_holds_what_was_found_as_it_is(store: pyoxigraph.Store, spoil: Spoil) -> None:
    """A label that looks like a placeholder is not filled in."""
    spoil("?s a m:Place ; rdfs:label ?name", "?s rdfs:label ?name", "?s rdfs:label '{focus}'@ar")
    (finding,) = verify_all(store, tuple(rules()))
    assert "{focus}" in finding.message_en
