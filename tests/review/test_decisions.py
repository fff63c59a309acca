from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mithaq.errors import OntologyError
from mithaq.model import Severity
from mithaq.review.checks import run_checks
from mithaq.review.decisions import COLUMNS, Verdict, read_decisions
from mithaq.review.ontology import load_ontology
from mithaq.review.profile import read_profile
from mithaq.review.report import BLIND, Report, report

HEAD = "\t".join(COLUMNS) + "\n"
TODAY = dt.date(2026, 5, 1)
BAD = Path(__file__).parent / "bad" / "P34-untyped-class.ttl"


def written(tmp_path: Path, *lines: str) -> Path:
    """Write a file of decisions."""
    path = tmp_path / "decisions.tsv"
    path.write_text(HEAD + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def judged(path: Path | None, today: dt.date = TODAY) -> Report:
    """Review the bad file by decisions."""
    ontology = load_ontology([BAD])
    outcomes = run_checks(ontology, read_profile())
    return report(ontology, outcomes, read_decisions(path) if path else (), today)


def mark() -> str:
    """Give the fingerprint of the fault in the bad file."""
    return next(j.finding.fingerprint for j in judged(None).judged if j.finding.check == "P34")


@pytest.mark.parametrize(
    ("verdict", "expires", "answered"),
    [
        ("waived", "", True),
        ("waived", "2026-05-01", True),
        ("waived", "2026-04-30", False),
        ("confirmed", "2026-12-31", True),
        ("comment", "", False),
        ("rejected", "", False),
    ],
)
def test_a_finding_is_answered_until_its_waiver_expires(
    tmp_path: Path, verdict: str, expires: str, *, answered: bool
) -> None:
    """Only a waiver or a confirmation answers, up to its last day; then the finding is back."""
    path = written(tmp_path, f"{mark()}\t{verdict}\twe\t2026-01-02\tso\t{expires}")
    (found,) = (j for j in judged(path).judged if j.finding.check == "P34")
    assert (found.decision is not None) is answered
    assert found.fails is not answered


def test_a_later_decision_counts(tmp_path: Path) -> None:
    """Of several answers the newest stands, in whatever order they are written."""
    lines = [
        f"{mark()}\t{v}\twe\t{day}\tso\t"
        for v, day in (("confirmed", "2026-02-02"), ("waived", "2026-01-02"))
    ]
    (found,) = (j for j in judged(written(tmp_path, *lines)).judged if j.finding.check == "P34")
    assert found.decision
    assert found.decision.verdict is Verdict.CONFIRMED


def test_decisions_without_a_subject_are_told(tmp_path: Path) -> None:
    """What was decided on a fault that is mended is told apart; a term is a subject too."""
    term = "https://example.org/shop#Person"
    path = written(
        tmp_path,
        "000000000000\twaived\twe\t2026-01-02\tgone\t",
        f"{term}\tapproved\twe\t2026-01-02\tgood\t",
    )
    found = judged(path)
    assert [decision.about for decision in found.idle] == ["000000000000"]
    assert found.decisions[term][0].verdict is Verdict.APPROVED


def test_blind_checks_make_the_review_fail(tmp_path: Path) -> None:
    """Looking at nothing is a violation, one for each kind of thing that there is none of."""
    path = tmp_path / "o.ttl"
    path.write_text("<urn:x#a> a <http://www.w3.org/2004/02/skos/core#Concept> .", encoding="utf-8")
    ontology = load_ontology([path])
    found = report(ontology, run_checks(ontology, read_profile()), (), TODAY)
    blind = [j.finding for j in found.judged if j.finding.check == BLIND]
    assert found.fails
    assert {finding.severity for finding in blind} == {Severity.VIOLATION}
    assert len({finding.fingerprint for finding in blind}) == len(blind)
    assert any("P02" in finding.message_en for finding in blind)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("about;verdict\n", "is no file of decisions"),
        ("", "is no file of decisions"),
        (f"{HEAD}x\twaived\twe\t2026-01-02\tso\n", "line 2"),
        (f"{HEAD}x\tforgiven\twe\t2026-01-02\tso\t\n", "line 2"),
        (f"{HEAD}\nx\twaived\twe\tyesterday\tso\t\n", "line 3"),
        (f"{HEAD}x\twaived\twe\t2026-01-02\t\t\n", "is empty"),
    ],
)
def test_a_malformed_file_is_told(tmp_path: Path, text: str, said: str) -> None:
    """The line that is not understood is named, with what to write."""
    path = tmp_path / "decisions.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(OntologyError, match=said):
        read_decisions(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """A file that is named must be there."""
    with pytest.raises(OntologyError, match="cannot be read"):
        read_decisions(tmp_path / "nothing.tsv")
