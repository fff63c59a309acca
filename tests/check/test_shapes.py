import pyoxigraph
import pytest

from mithaq.check.breach import Breach, read_breach, write_breach
from mithaq.check.findings import finding
from mithaq.check.reference import check
from mithaq.check.slices import batches, typed_nodes
from mithaq.model import Finding, Severity
from tests.check.conftest import Spoil
from tests.newsroom import articles


def findings(store: pyoxigraph.Store) -> list[Finding]:
    """Check a whole store."""
    slices = batches(typed_nodes(store), 30)
    return [finding(store, breach) for nodes in slices for breach in check(store, nodes)]


def test_every_node_with_a_class_is_checked_once(store: pyoxigraph.Store) -> None:
    """The slices together hold each node that has a class, and none twice."""
    nodes = [node for part in batches(typed_nodes(store), 7) for node in part]
    kind = pyoxigraph.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    assert set(nodes) == {quad.subject.value for quad in store.quads_for_pattern(None, kind, None)}  # type: ignore[union-attr]
    assert len(set(nodes)) == len(nodes)


def test_the_newsroom_conforms(store: pyoxigraph.Store) -> None:
    """What Mithaq writes has the shape that it should have."""
    assert findings(store) == []


@pytest.mark.parametrize(
    ("where", "gone", "come", "rule", "message"),
    [
        (
            "?a m:movement ?kind ; m:modality ?o",
            "?a m:modality ?o",
            "",
            "Assertion-modality",
            "An assertion has one modality",
        ),
        (
            "?a a m:StrengthObservation ; m:count ?n FILTER(?n = 3000)",
            "?a m:count ?n",
            "?a m:count 'many'",
            "StrengthObservation-count",
            "whole number",
        ),
        (
            "?e m:start ?n ; m:exact 'نحو 3000 جندي أميركي'",
            "?e m:start ?n",
            "?e m:start 9000",
            "Evidence-order",
            "before its end",
        ),
    ],
)
def test_a_breach_points_to_its_sentence(  # noqa: PLR0913 - a case has that many parts
    *,
    store: pyoxigraph.Store,
    spoil: Spoil,
    where: str,
    gone: str,
    come: str,
    rule: str,
    message: str,
) -> None:
    """A finding names the shape and the node, speaks two languages and quotes the evidence."""
    spoil(where, gone, come)
    found = [finding for finding in findings(store) if finding.rule == rule]
    assert found
    assert message in found[0].message_en
    assert found[0].message_ar
    assert found[0].label
    assert found[0].fix_en
    assert found[0].fix_ar
    assert found[0].severity is Severity.VIOLATION
    assert found[0].passages[0].article in {graph.article.id for graph in articles()}


def test_a_shape_is_followed_backwards(store: pyoxigraph.Store, spoil: Spoil) -> None:
    """Evidence that proves nothing is found, although the link would be at the assertion."""
    spoil("?a m:evidence ?e", "?a m:evidence ?e")
    assert "Evidence-proves" in {finding.rule for finding in findings(store)}


def test_an_entity_is_shown_with_sentences_about_it(store: pyoxigraph.Store, spoil: Spoil) -> None:
    """A finding at an entity quotes evidence of what is said of it."""
    spoil("?s a m:Agreement ; rdfs:label ?name", "?s rdfs:label ?name", "")
    (finding,) = findings(store)
    assert finding.rule == "Entity-arabicLabel"
    assert {passage.article for passage in finding.passages} == {"dialogue"}


def test_an_assertion_is_called_by_what_it_is_about(store: pyoxigraph.Store, spoil: Spoil) -> None:
    """What has no label is told by its class and the things it names."""
    spoil("?a a m:Attack ; m:modality ?o", "?a m:modality ?o")
    assert {finding.label for finding in findings(store)} == {"هجوم: أربيل"}


def test_a_blank_node_is_found(store: pyoxigraph.Store) -> None:
    """A node that nothing outside its graph can name is looked at like any other."""
    store.update("INSERT DATA { GRAPH <x:g> { [] a <https://w3id.org/mithaq/ns#Person> } }")
    (blank,) = {finding.focus for finding in findings(store)}
    assert blank.startswith("_:")
    assert {"Entity", "Entity-arabicLabel"} <= {finding.rule for finding in findings(store)}


def test_a_breach_can_be_written_and_read() -> None:
    """A line of JSON gives back the same breach."""
    breach = Breach("https://x/1", "rule", Severity.INFO, "wrong", "خطأ", "c", "p", "«\n\"'")
    assert read_breach(write_breach(breach)) == breach
