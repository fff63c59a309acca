"""Each check fires on a bad ontology and is silent on a good one that comes near."""

from __future__ import annotations

from pathlib import Path

import pytest

from mithaq.model import Severity
from mithaq.review.checks import Check, Outcome, checks, run_checks
from mithaq.review.ontology import load_ontology
from mithaq.review.profile import Profile, read_profile

HERE = Path(__file__).parent
STRICT = Profile(read_profile().languages, {check.id: Severity.VIOLATION for check in checks()})


def name(check: Check) -> str:
    """Name a test after its check."""
    return check.id


def outcome(check: Check, folder: str) -> Outcome:
    """Give what a check says of its file in a folder."""
    (path,) = (HERE / folder).glob(f"{check.id}-*.ttl")
    ran = run_checks(load_ontology([path]), STRICT, {check.needs})
    return next(outcome for outcome in ran if outcome.check == check)


@pytest.mark.parametrize("check", checks(), ids=name)
def test_a_check_fires_on_its_bad_file(check: Check) -> None:
    """The fault is found, told in both languages, and its line is known where there is one."""
    found = outcome(check, "bad")
    assert found.findings
    assert found.looked_at
    for finding in found.findings:
        assert finding.message_en != finding.message_ar
        assert finding.place or finding.check in {"P38", "P39"}


@pytest.mark.parametrize("check", checks(), ids=name)
def test_a_check_is_silent_on_its_good_file(check: Check) -> None:
    """It looks at something, and finds no fault with it."""
    found = outcome(check, "good")
    assert found.findings == ()
    assert found.looked_at


@pytest.mark.parametrize("need", sorted({check.needs for check in checks()} - {""}))
def test_a_check_is_not_run_without_what_it_needs(need: str) -> None:
    """What is not known is told as not run, never as passed."""
    ran = run_checks(load_ontology([HERE / "good" / "P06-cycle.ttl"]), STRICT)
    for found in ran:
        if found.check.needs == need:
            assert (found.looked_at, found.findings, found.blind) == (None, (), False)


def test_fingerprints_outlive_other_changes(tmp_path: Path) -> None:
    """A finding keeps its fingerprint when it moves to another line, and differs from others."""
    (bad,) = (HERE / "bad").glob("P34-*.ttl")
    moved = tmp_path / "moved.ttl"
    more = "m:Other a owl:Class ; rdfs:subClassOf m:Agnts .\n"
    moved.write_text("\n\n" + bad.read_text(encoding="utf-8") + more, encoding="utf-8")
    first, second = (
        {finding.focus: finding for o in ran if o.check.id == "P34" for finding in o.findings}
        for ran in (run_checks(load_ontology([path]), STRICT) for path in (bad, moved))
    )
    (focus,) = first
    assert first[focus].fingerprint == second[focus].fingerprint
    assert first[focus].place != second[focus].place
    assert len({finding.fingerprint for finding in second.values()}) == 2


def test_a_check_that_looks_at_nothing_is_blind(tmp_path: Path) -> None:
    """An ontology without classes does not pass the checks of classes."""
    path = tmp_path / "properties.ttl"
    path.write_text("<urn:x#p> a <http://www.w3.org/2002/07/owl#ObjectProperty> .", "utf-8")
    blind = {o.check.id for o in run_checks(load_ontology([path]), STRICT) if o.blind}
    assert "P06" not in blind
    assert {"P02", "P10"} <= blind
    assert not {"SK1", "AR4"} & blind
