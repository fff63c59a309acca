import json
from dataclasses import replace
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph
from rdflib.namespace import SH

from mithaq.check.breach import breaches
from mithaq.check.forms import finding_text, junit, record, report_graph, sarif
from mithaq.model import Finding, Passage, Severity, Span

FINDING = Finding(
    "Attack-target",
    Severity.VIOLATION,
    "https://x/1",
    "wrong",
    "خطأ",
    (Passage("a news", Span(3, 8), "وقعوا"), Passage("news-2", Span(0, 4), "وقعت")),
    label="هجوم",
    fix_en="Read it.",
    fix_ar="اقرأه.",
    component=str(SH.MinCountConstraintComponent),
    path="https://x/target",
)
RULE = replace(FINDING, rule="visit-two-countries", severity=Severity.WARNING, component="")


def test_people_are_told_what_to_do() -> None:
    """The text has the rule, the messages, the node by name, the advice and the sentences."""
    assert list(finding_text(FINDING)) == [
        f"violation Attack-target [{FINDING.fingerprint}]: wrong",
        "  خطأ",
        "  هجوم https://x/1",
        "  → Read it.",
        "  → اقرأه.",
        "  a news 3-8 «وقعوا»",
        "  news-2 0-4 «وقعت»",
    ]


def test_programs_are_told_the_same() -> None:
    """The JSON has all of a finding, and its fingerprint."""
    told = record(FINDING)
    assert told["passages"][0] == {"article": "a news", "start": 3, "end": 8, "quote": "وقعوا"}
    assert told["fingerprint"] == FINDING.fingerprint
    assert set(told) == {*FINDING.__dataclass_fields__, "fingerprint"}
    assert json.loads(json.dumps(told)) == told


def test_sarif_points_into_the_article() -> None:
    """The first passage is the place, the others are related; what is waived is suppressed."""
    (run,) = sarif([FINDING], [(RULE, "sources differ")])["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [FINDING.rule, RULE.rule]
    first, second = run["results"]
    assert first["level"] == "error"
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "a%20news"},
        "region": {"charOffset": 3, "charLength": 5, "snippet": {"text": "وقعوا"}},
    }
    assert len(first["relatedLocations"]) == 1
    assert "suppressions" not in first
    assert second["suppressions"] == [{"kind": "external", "justification": "sources differ"}]


def test_junit_fails_a_rule_for_a_violation_only() -> None:
    """A rule is a test; a warning is told but does not fail it."""
    (suite,) = ET.fromstring(junit([FINDING, RULE], ["quiet", RULE.rule]))  # noqa: S314 - our own
    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")
    cases = {case.get("name"): [part.tag for part in case] for case in suite}
    assert cases == {"quiet": [], FINDING.rule: ["failure"], RULE.rule: ["system-out"]}


@given(st.text())
def test_junit_carries_any_words(words: str) -> None:
    """Whatever an article says, the XML can be read."""
    words = words.encode(errors="replace").decode()
    (suite,) = ET.fromstring(junit([replace(FINDING, message_en=words)], []))  # noqa: S314
    assert suite.get("failures") == "1"


def test_the_report_graph_reads_back() -> None:
    """The report of a shape is one of SHACL: focus, path, component, shape, severity, messages."""
    told = report_graph([FINDING, RULE]).serialize(format="turtle")
    found = {breach.focus: breach for breach in breaches(Graph().parse(data=told))}
    assert found[FINDING.focus].message_ar == "خطأ"
    rows = {(b.rule, b.component) for b in breaches(report_graph([FINDING]))}
    assert rows == {(FINDING.rule, FINDING.component)}
    (conforms,) = report_graph([]).objects(None, SH.conforms)
    assert conforms.toPython() is True  # type: ignore[attr-defined]


def test_a_fingerprint_is_of_the_breach_and_not_of_its_wording() -> None:
    """A shape's message may be put better; another value, node or number is another finding."""
    same = replace(FINDING, message_en="better", label="x", passages=())
    assert same.fingerprint == FINDING.fingerprint
    others = [
        replace(FINDING, focus="https://x/2"),
        replace(FINDING, value="7"),
        replace(FINDING, path="https://x/other"),
        RULE,
        replace(RULE, message_en="wrong on 5 May"),
    ]
    assert len({finding.fingerprint for finding in (FINDING, *others)}) == len(others) + 1
