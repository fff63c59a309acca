from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from mithaq.errors import OntologyError
from mithaq.pipeline.reviewing import report_on
from mithaq.review.compare import compare
from mithaq.review.dossier import Dossier
from mithaq.review.ontology import load_ontology
from mithaq.review.output import FINDINGS, finding_lines, write_report
from mithaq.vocab.ontology import files
from tests.review.conftest import request_for

BAD = Path(__file__).parent / "bad" / "P34-untyped-class.ttl"
ROOT = Path(__file__).parents[2]


def test_mithaqs_own_ontology_is_clean(dossier: Dossier) -> None:
    """Every violation and warning in it is answered by a decision."""
    assert [j.finding.message_en for j in dossier.report.judged if j.fails] == []


def test_findings_are_told_as_compilers_do(tmp_path: Path) -> None:
    """A line names file, line, severity, check and fingerprint."""
    lines = list(finding_lines(report_on(request_for(BAD))))
    told = next(line for line in lines if "[P34" in line)
    assert told.startswith("P34-untyped-class.ttl:7: violation: m:Agnet is used as a class")
    write_report(report_on(request_for(BAD)), tmp_path)
    found = json.loads((tmp_path / FINDINGS).read_text(encoding="utf-8"))
    assert {"check": "P34", "line": 7, "verdict": None}.items() <= next(
        finding.items() for finding in found if finding["check"] == "P34"
    )


def test_a_report_replaces_an_earlier_one(tmp_path: Path) -> None:
    """Pages of terms that there are no more go; another folder's files are left alone."""
    write_report(report_on(request_for(BAD)), tmp_path)
    stale = tmp_path / "term" / "class-Gone.html"
    stale.touch()
    write_report(report_on(request_for(BAD)), tmp_path)
    assert not stale.exists()
    (tmp_path / "review.html").unlink()
    with pytest.raises(OntologyError, match="is not empty"):
        write_report(report_on(request_for(BAD)), tmp_path)


def test_a_release_is_compared_with() -> None:
    """Changes since a release stand in the dossier; one that is not there is told."""
    base = BAD.parents[1] / "good" / BAD.name
    found = report_on(request_for(BAD, base=str(base))).changes
    assert found
    assert any("m:Agent was removed" in change.en for change in found.changes)
    with pytest.raises(OntologyError, match=r"no release '9\.9\.9'"):
        report_on(request_for(BAD, base="9.9.9"))


def release_tool() -> ModuleType:
    """Load the script that freezes the ontology."""
    spec = importlib.util.spec_from_file_location("release", ROOT / "tools" / "release.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_release_says_what_the_ontology_says(tmp_path: Path) -> None:
    """Nothing is lost in freezing; the same version is never frozen twice."""
    tool = release_tool()
    path = tool.release(files(align=True), tmp_path)
    frozen, now = load_ontology([path]), load_ontology(files(align=True))
    assert compare("frozen", frozen, now).changes == ()
    assert frozen.place("https://w3id.org/mithaq/ns#Tenure")
    with pytest.raises(OntologyError, match="is there already"):
        tool.release(files(align=True), tmp_path)


def test_modules_of_several_versions_are_not_released(tmp_path: Path) -> None:
    """All modules must tell one version."""
    odd = tmp_path / "odd.ttl"
    odd.write_text('<urn:x> owl:versionInfo "9.0.0" .', encoding="utf-8")
    with pytest.raises(OntologyError, match=r"0\.1\.0, 9\.0\.0"):
        release_tool().release((*files(), odd), tmp_path)
