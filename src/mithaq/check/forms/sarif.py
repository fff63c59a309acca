"""Findings as SARIF, which code hosts show beside the sources they are about.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; an article is an artifact, named
by its id, and offsets are those of the text in code points (charOffset counts characters).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from mithaq import __version__
from mithaq.model import Finding, Passage, Severity

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {
    Severity.VIOLATION: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}


def sarif(
    findings: Iterable[Finding], waived: Iterable[tuple[Finding, str]] = ()
) -> dict[str, Any]:
    """Give a SARIF log of one run; ``waived`` are findings that are let pass, with the reason."""
    shown = list(findings)
    passed = list(waived)
    rules = {finding.rule: finding for finding in (*shown, *(f for f, _ in passed))}
    driver = {
        "name": "mithaq",
        "version": __version__,
        "rules": [_rule(finding) for _, finding in sorted(rules.items())],
    }
    results = [_result(finding) for finding in shown]
    results += [_result(finding) | _suppressed(reason) for finding, reason in passed]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.rule,
        "help": {"text": finding.fix_en or finding.message_en},
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
    }


def _result(finding: Finding) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message_en}\n{finding.message_ar}\n{finding.label}".strip()},
        "locations": [_location(finding, passage) for passage in finding.passages[:1]],
        "relatedLocations": [_location(finding, passage) for passage in finding.passages[1:]],
        "partialFingerprints": {"mithaq/v1": finding.fingerprint},
    }


def _location(finding: Finding, passage: Passage) -> dict[str, Any]:
    start, end = passage.span
    region = {"charOffset": start, "charLength": end - start, "snippet": {"text": passage.quote}}
    place = {"artifactLocation": {"uri": quote(passage.article)}, "region": region}
    named = {"fullyQualifiedName": finding.focus, "name": finding.label}
    return {"physicalLocation": place, "logicalLocations": [named]}


def _suppressed(reason: str) -> dict[str, Any]:
    return {"suppressions": [{"kind": "external", "justification": reason}]}
