from __future__ import annotations

from pathlib import Path

import pytest

from mithaq.errors import OntologyError
from mithaq.model import Severity
from mithaq.review.checks import run_checks
from mithaq.review.ontology import load_ontology
from mithaq.review.profile import read_profile

BAD = Path(__file__).parent / "bad"


def profile(tmp_path: Path, text: str) -> Path:
    """Write a profile."""
    path = tmp_path / "profile.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_profile_changes_what_it_names(tmp_path: Path) -> None:
    """Severities and languages are taken from it, all else stays."""
    own = read_profile(profile(tmp_path, 'languages = ["en"]\n[severity]\nP34 = "info"'))
    assert own.languages == ("en",)
    assert own.severity("P34", Severity.VIOLATION) is Severity.INFO
    assert own.severity("P13", Severity.INFO) is None
    assert own.severity("P06", Severity.WARNING) is Severity.WARNING


def test_what_is_left_out_is_not_run(tmp_path: Path) -> None:
    """A check that is off looks at nothing and is not blind for it."""
    own = read_profile(profile(tmp_path, '[severity]\nP34 = "off"'))
    ran = run_checks(load_ontology([BAD / "P34-untyped-class.ttl"]), own)
    (outcome,) = (outcome for outcome in ran if outcome.check.id == "P34")
    assert (outcome.looked_at, outcome.findings, outcome.blind) == (None, (), False)


def test_languages_are_asked_for_by_the_profile(tmp_path: Path) -> None:
    """Who asks for English alone hears nothing of Arabic."""
    own = read_profile(profile(tmp_path, 'languages = ["en"]'))
    for ask, found in ((own, False), (read_profile(), True)):
        ran = run_checks(load_ontology([BAD / "AR0-language-absent.ttl"]), ask)
        assert any(o.findings for o in ran if o.check.id == "AR0") is found


@pytest.mark.parametrize(
    "text", ["languages = 3", '[severity]\nP34 = "grave"', "severities = 1", "=", "severity = 1"]
)
def test_a_malformed_profile_is_told(tmp_path: Path, text: str) -> None:
    """What is not understood is an error, never passed over."""
    with pytest.raises(OntologyError, match="is no profile"):
        read_profile(profile(tmp_path, text))


def test_an_unknown_check_is_told(tmp_path: Path) -> None:
    """A misspelt id does not silently change nothing."""
    own = read_profile(profile(tmp_path, '[severity]\nP99 = "off"'))
    with pytest.raises(OntologyError, match="no check P99"):
        run_checks(load_ontology([BAD / "P34-untyped-class.ttl"]), own)


def test_a_missing_profile_is_told(tmp_path: Path) -> None:
    """A file that is named must be there."""
    with pytest.raises(OntologyError, match="cannot be read"):
        read_profile(tmp_path / "nothing.toml")
